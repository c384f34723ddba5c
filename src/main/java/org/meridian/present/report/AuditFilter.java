package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;

import org.meridian.present.html.Html;

/**
 * A few lines of script that let a reader choose claims by verdict, by section of the article and by a word. The controls are made by
 * the script itself: without it there is the whole table and nothing that does not work. It asks no network and keeps nothing.
 */
final class AuditFilter {

    private AuditFilter() {}

    static Html script() {
        return tag("script", Html.verbatim(SCRIPT));
    }

    /** Without the characters that a reader of XML would take for markup. */
    private static final String SCRIPT = """

            (() => {
              const place = document.getElementById('audit-claims');
              const groups = [...place.querySelectorAll('tbody')];
              const rows = groups.flatMap(group => [...group.querySelectorAll('tr:not(.group)')].map(row => ({
                row, group,
                section: group.querySelector('.group').textContent.trim(),
                verdict: row.querySelector('.verdict').textContent.trim(),
                text: row.textContent.toLowerCase()
              })));
              const form = document.createElement('form');
              form.className = 'filter';
              form.setAttribute('role', 'search');
              form.setAttribute('aria-label', 'Claims');
              const field = (words, control) => {
                const label = document.createElement('label');
                label.append(words, control);
                form.append(label);
                return control;
              };
              const choice = (words, key) => {
                const select = field(words, document.createElement('select'));
                select.add(new Option('all', ''));
                [...new Set(rows.map(it => it[key]))].forEach(value => select.add(new Option(value, value)));
                return select;
              };
              const verdict = choice('Verdict', 'verdict');
              const section = choice('Section', 'section');
              const word = field('Says or rests on', document.createElement('input'));
              word.type = 'search';
              const count = document.createElement('output');
              form.append(count);
              const show = () => {
                const wanted = word.value.toLowerCase().trim();
                rows.forEach(it => {
                  const fits = [verdict.value === '' || verdict.value === it.verdict,
                    section.value === '' || section.value === it.section,
                    it.text.includes(wanted)];
                  it.row.hidden = fits.includes(false);
                });
                groups.forEach(group => {
                  group.hidden = rows.filter(it => it.group === group).every(it => it.row.hidden);
                });
                count.textContent = rows.filter(it => !it.row.hidden).length + ' of ' + rows.length + ' claims';
              };
              form.addEventListener('input', show);
              form.addEventListener('submit', event => event.preventDefault());
              window.addEventListener('hashchange', () => {
                const target = document.getElementById(location.hash.slice(1));
                if (target === null ? false : place.contains(target)) {
                  form.reset();
                  show();
                  target.scrollIntoView();
                }
              });
              place.before(form);
              show();
            })();
            """;
}
