package org.meridian.present.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.evidence.sciatica.Sciatica;
import org.meridian.evidence.trial.Intervention;
import org.meridian.exchange.plan.PlanReader;
import org.meridian.exchange.results.Results;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.ClaimAudit;
import org.meridian.judgement.claim.Verdict;
import org.meridian.present.browser.Browser.Colours;
import org.meridian.present.report.ComparisonReport;
import org.meridian.present.report.PlanReport;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;

/**
 * The page of the main job and that of a plan in a real browser, loaded from disk. A machine without Chromium skips this, unless the environment
 * variable {@code MERIDIAN_BROWSER} is {@code required}.
 */
class PageInBrowserIT {

    private static Browser browser;

    @TempDir
    private static Path folders;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void render() {
        Optional<Browser> found = Browser.find();
        boolean required = "required".equals(System.getenv("MERIDIAN_BROWSER"));
        assertTrue(found.isPresent() || !required, "a browser is required, but none is on the path");
        assumeTrue(found.isPresent(), "no Chromium on this machine: the page is not tried in a browser");
        browser = found.orElseThrow();
        ComparisonReport.of(Results.of(
                        Sciatica.library().compare(Intervention.ACUPUNCTURE, Intervention.DRUG),
                        List.of(BinaryMeasure.RR, ContinuousMeasure.MD)))
                .render(folders.resolve("comparison"));
        PlanReport.of(PlanReader.withDefaults()
                        .read(Path.of("src/test/resources/plan/report.json"))
                        .value()
                        .run())
                .render(folders.resolve("plan"));
    }

    private static Path page(String report) {
        return folders.resolve(report).resolve("index.html");
    }

    @ParameterizedTest
    @CsvSource({
        "comparison, 1200, LIGHT",
        "comparison, 360, LIGHT",
        "comparison, 360, DARK",
        "plan, 1200, LIGHT",
        "plan, 360, DARK"
    })
    void isAccessibleAndFitsItsWindow(String report, int width, Colours colours) throws Exception {
        Inspection found = Inspection.of(browser, page(report), width, colours, scratch);
        assertEquals(List.of(), found.console(), "console");
        assertEquals(List.of(), found.violations(), "accessibility");
        assertEquals(0, found.overflow(), "pixels wider than the window");
        assertEquals(List.of(), found.unreachable(), "links and controls beyond the keyboard");
        assertTrue(found.focusable() > 50, "links and controls: " + found.focusable());
    }

    @Test
    void claimsCanBeChosenByVerdictSectionAndWord() throws Exception {
        AuditedArticle audited = ClaimAudit.withDefaults().assess(Sciatica.library());
        Path frame = scratch.resolve("filter.html");
        Files.writeString(frame, """
                <!DOCTYPE html><html lang="en"><head><title>Filter</title></head><body>
                <iframe id="page" src="%s"></iframe><pre id="result"></pre>
                <script>
                const frame = document.getElementById('page');
                frame.addEventListener('load', () => {
                  const inside = frame.contentDocument;
                  const [verdict, section] = inside.querySelectorAll('.filter select');
                  const word = inside.querySelector('.filter input');
                  const counts = [];
                  const choose = (control, value) => {
                    control.value = value;
                    control.dispatchEvent(new Event('input', {bubbles: true}));
                    const shown = [...inside.querySelectorAll('#audit-claims tbody tr:not(.group)')]
                        .filter(it => it.getClientRects().length > 0).length;
                    counts.push(shown + '=' + inside.querySelector('.filter output').textContent);
                  };
                  choose(verdict, 'Contradicted');
                  choose(word, 'fourth toe');
                  choose(verdict, '');
                  choose(word, '');
                  choose(section, section.options[1].value);
                  document.getElementById('result').textContent = counts.join(', ');
                });
                </script></body></html>
                """.formatted(page("comparison").toUri()));
        Browser.Run run = browser.open(frame, Colours.LIGHT, scratch);
        int all = audited.claims().size();
        int contradicted = audited.with(Verdict.CONTRADICTED).size();
        int first = audited.article().sections().get(0).claims().size();
        String of = " of " + all + " claims";
        assertTrue(
                run.dom().contains("<pre id=\"result\">" + contradicted + "=" + contradicted + of + ", 1=1" + of),
                run.dom());
        assertTrue(run.dom().contains(all + "=" + all + of + ", " + first + "=" + first + of + "</pre>"), run.dom());
    }

    @Test
    void prints() throws IOException, InterruptedException {
        Path pdf = scratch.resolve("page.pdf");
        browser.print(page("comparison"), pdf, scratch);
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(content.startsWith("%PDF-"));
        assertTrue(content.split("/Type\\s*/Page[^s]").length > 5, "pages");
    }

    @Test
    void aFaultWouldBeFound() throws Exception {
        Path bad = scratch.resolve("bad.html");
        Files.writeString(
                bad,
                "<!DOCTYPE html><html><head><title>t</title></head><body><img src='data:,'>"
                        + "<p style='width:900px;color:#ccc;background:#fff'>pale</p><a href='#' tabindex='3'>x</a>"
                        + "<script>console.error('told')</script></body></html>");
        Inspection found = Inspection.of(browser, bad, 360, Colours.LIGHT, scratch);
        assertTrue(found.violations().stream().anyMatch(it -> it.startsWith("image-alt")), found.toString());
        assertTrue(found.violations().stream().anyMatch(it -> it.startsWith("color-contrast")), found.toString());
        assertTrue(found.overflow() > 500, found.toString());
        assertEquals(1, found.unreachable().size(), found.toString());
        assertTrue(found.console().stream().anyMatch(it -> it.contains("told")), found.toString());
    }
}
