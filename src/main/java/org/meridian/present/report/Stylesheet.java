package org.meridian.present.report;

/** The look of the page: one column of text, ruled tables, rows as cards on a narrow screen, light and dark, and print. */
final class Stylesheet {

    private Stylesheet() {}

    static final String CSS = """

            :root {
              color-scheme: light dark;
              --paper: #fdfdfb; --ink: #1d2226; --soft: #59636b; --rule: #c9cfd2; --faint: #eef1f0; --accent: #14594f;
              --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "DejaVu Serif", serif;
              --sans: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
            }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #14181a; --ink: #e4e7e6; --soft: #a3adb1; --rule: #3c464a; --faint: #1e2427; --accent: #7fcab9; }
            }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
            body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word; }
            header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
            header { padding-top: 3rem; }
            a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .15em; }
            a:focus-visible, .plot:focus-visible, summary:focus-visible, .filter :focus-visible { outline: .15rem solid var(--accent); outline-offset: .15rem; }
            .skip { position: absolute; left: -100vw; }
            .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
            .eyebrow, .note, .small, figcaption, nav, caption, table, dl, footer, .reasons, .gaps, .sources { font-family: var(--sans); }
            .eyebrow { margin: 0; font-size: .85rem; letter-spacing: .04em; color: var(--accent); }
            h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
            h1 { font-size: clamp(1.9rem, 5vw, 2.7rem); font-weight: 600; margin: .3rem 0 .6rem; }
            h2 { font-size: 1.6rem; font-weight: 600; margin: 0 0 .8rem; }
            h3 { font: 600 1.05rem/1.3 var(--sans); margin: 2.2rem 0 .6rem; }
            p { margin: 0 0 .8rem; max-width: 44rem; }
            .lede { font-size: 1.15rem; color: var(--soft); }
            .note, .small, figcaption { font-size: .875rem; line-height: 1.45; color: var(--soft); }
            .unseen { color: var(--soft); font-style: italic; }
            section { margin: 3.5rem 0 0; padding-top: 1.6rem; border-top: 1px solid var(--rule); }
            .question { font-style: italic; }
            .answer { max-width: 50rem; margin: 1.2rem 0; padding: 1.1rem 1.3rem .5rem; background: var(--faint); border-left: .25rem solid var(--accent); }
            .answer .headline { font: 600 1.5rem/1.25 var(--sans); font-variant-numeric: tabular-nums; margin-bottom: .5rem; }
            nav { font-size: .95rem; margin: 1.6rem 0 0; }
            nav ul { list-style: none; margin: 0; padding: 0; columns: 17rem; column-gap: 2rem; }
            nav li { margin: 0 0 .3rem; break-inside: avoid; }
            .filters { display: flex; flex-wrap: wrap; gap: .4rem 2.2rem; margin: 1rem 0 1.6rem; font-size: .925rem; }
            .filters dt { color: var(--soft); font-size: .8rem; }
            .filters dd { margin: 0; }
            .table { overflow-x: auto; margin: .8rem 0 1.2rem; }
            table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums;
              border-top: 2px solid var(--ink); border-bottom: 2px solid var(--ink); }
            caption { text-align: left; padding: 0 0 .45rem; color: var(--soft); font-size: .875rem; }
            th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; overflow-wrap: normal; }
            thead th { font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--ink); vertical-align: bottom; }
            tbody th { font-weight: 600; }
            tbody tr + tr > * { border-top: 1px solid var(--rule); }
            tbody + tbody { border-top: 1px solid var(--ink); }
            .group th { color: var(--accent); padding-top: .7rem; }
            .default > * { background: var(--faint); }
            .figure { white-space: nowrap; }
            td .small { font-size: inherit; overflow-wrap: anywhere; }
            td ul { margin: 0; padding-left: 1rem; }
            th, td { min-width: 4.5rem; }
            tbody th { min-width: 6rem; }
            td:has(.small) { min-width: 10rem; }
            td:has(ul) { min-width: 16rem; }
            figure { margin: 1.4rem 0; }
            .plot { overflow-x: auto; background: #fff; border: 1px solid var(--rule); border-radius: .3rem; padding: .8rem; }
            .plot svg { display: block; width: 100%; min-width: 40rem; max-width: 52rem; height: auto; margin: 0 auto; }
            figcaption { margin-top: .5rem; }
            td details { margin: 0; font-size: inherit; }
            td details ul { margin: 0 0 .6rem; }
            td details p { margin: .4rem 0 .1rem; }
            td .verdict { display: inline-block; margin-bottom: .2rem; }
            .says { font-weight: 400; }
            .says .small { font-size: inherit; }
            #audit-claims td:last-child { width: 40%; }
            .filter { display: flex; flex-wrap: wrap; gap: .5rem 1.4rem; align-items: end; margin: 1rem 0; font: .875rem/1.4 var(--sans); }
            .filter label { display: grid; gap: .15rem; color: var(--soft); }
            .filter select, .filter input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft);
              border-radius: .2rem; padding: .25rem .4rem; max-width: 16rem; }
            tr[hidden], tbody[hidden] { display: none !important; }
            details { margin: .6rem 0 1.2rem; font-family: var(--sans); font-size: .875rem; }
            summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
            .reasons dt { font-weight: 600; font-size: .9rem; margin-top: .7rem; }
            .reasons dd { margin: .15rem 0 0; font-size: .9rem; line-height: 1.5; }
            .reasons ul, .gaps { margin: 0; padding-left: 1.1rem; font-size: .9rem; line-height: 1.45; }
            .gaps li, .sources li { margin: 0 0 .45rem; }
            .sources { padding-left: 2rem; font-size: .9rem; line-height: 1.45; }
            .formula { font-family: var(--sans); background: var(--faint); padding: .05rem .3rem; overflow-wrap: anywhere; }
            .reasons div:target, th :target { background: var(--faint); }
            footer { margin-top: 4rem; padding-top: 1.2rem; padding-bottom: 3rem; border-top: 1px solid var(--rule); font-size: .875rem; color: var(--soft); }
            @media screen and (max-width: 44rem) {
              header { padding-top: 1.8rem; }
              section { margin-top: 2.6rem; }
              .table { overflow: visible; }
              table, tbody, tr, th, td, caption { display: block; }
              thead { display: none; }
              tbody tr { padding: .55rem 0; }
              tbody tr + tr { border-top: 1px solid var(--rule); }
              tbody tr + tr > * { border-top: 0; }
              table { border-top: 0; }
              caption { border-bottom: 2px solid var(--ink); }
              th, td { padding: .1rem 0; overflow-wrap: anywhere; }
              td { display: grid; grid-template-columns: minmax(6rem, 34%) 1fr; gap: .8rem; }
              td::before { content: attr(data-label); color: var(--soft); }
              th, td, tbody th, td:has(ul), td:has(.small) { min-width: 0; }
              #audit-claims td:last-child { display: block; width: auto; }
              #audit-claims td:last-child::before { display: none; }
              .compact td, .compact td > div { display: inline; }
              .compact td::before { content: attr(data-label) " "; font-size: .9em; }
              .compact td:not(:last-child)::after { content: ";  "; color: var(--soft); }
              tbody th { font-size: .95rem; }
              .default { background: var(--faint); margin: 0 -.6rem; padding-left: .6rem; padding-right: .6rem; }
            }
            @media print {
              @page { margin: 16mm 14mm; }
              :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --faint: #f3f3f3; --accent: #14594f; }
              html { font-size: 8.5pt; }
              header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
              .skip, nav { display: none; }
              h2, h3, caption { break-after: avoid; }
              tr, figure, .answer, li { break-inside: avoid; }
              section { margin-top: 1.6rem; }
              .table, .plot { overflow: visible; }
              header { padding-top: 0; }
              p { max-width: none; }
              .sources { columns: 2; column-gap: 2rem; }
              th, td { padding-right: .8rem; }
              .answer { max-width: none; }
              th, td, td:has(ul), td:has(.small) { min-width: 0; }
              .plot { border: 0; padding: 0; }
              .plot svg { min-width: 0; }
              figure + details, .filter { display: none; }
              details::details-content { content-visibility: visible; height: auto; }
              details:not([open]) > summary { font-weight: 600; }
            }
            """;
}
