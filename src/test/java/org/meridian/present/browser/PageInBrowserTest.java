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
import org.meridian.exchange.results.Results;
import org.meridian.present.browser.Browser.Colours;
import org.meridian.present.report.ComparisonReport;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.ContinuousMeasure;

/**
 * The page of the main job in a real browser, loaded from disk. A machine without Chromium skips this, unless the environment
 * variable {@code MERIDIAN_BROWSER} is {@code required}.
 */
class PageInBrowserTest {

    private static Browser browser;

    @TempDir
    private static Path folder;

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
                .render(folder);
    }

    private Path page() {
        return folder.resolve("index.html");
    }

    @ParameterizedTest
    @CsvSource({"1200, LIGHT", "360, LIGHT", "360, DARK"})
    void isAccessibleAndFitsItsWindow(int width, Colours colours) throws Exception {
        Inspection found = Inspection.of(browser, page(), width, colours, scratch);
        assertEquals(List.of(), found.console(), "console");
        assertEquals(List.of(), found.violations(), "accessibility");
        assertEquals(0, found.overflow(), "pixels wider than the window");
        assertEquals(List.of(), found.unreachable(), "links and controls beyond the keyboard");
        assertTrue(found.focusable() > 50, "links and controls: " + found.focusable());
    }

    @Test
    void prints() throws IOException, InterruptedException {
        Path pdf = scratch.resolve("page.pdf");
        browser.print(page(), pdf, scratch);
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
