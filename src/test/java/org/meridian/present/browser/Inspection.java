package org.meridian.present.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a browser found on a page.
 *
 * @param violations rules of accessibility that the page breaks, each with the elements
 * @param overflow how many pixels the page is wider than its window
 * @param unreachable links and controls that do not take the focus
 * @param focusable how many take it
 * @param console what the page wrote to the console
 */
record Inspection(
        List<String> violations, double overflow, List<String> unreachable, int focusable, List<String> console) {

    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">(.*?)</pre>", Pattern.DOTALL);

    /** Looks at a page in a frame of a given width; narrow windows are not to be had otherwise. */
    static Inspection of(Browser browser, Path page, int width, Browser.Colours colours, Path scratch)
            throws IOException, InterruptedException {
        Path frame = scratch.resolve("frame.html");
        Files.writeString(frame, frame(page, width));
        Browser.Run run = browser.open(frame, colours, scratch);
        Matcher matcher = RESULT.matcher(run.dom());
        if (!matcher.find() || matcher.group(1).isBlank()) {
            throw new IOException("the page was not inspected; the console says " + run.console());
        }
        String json = matcher.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        JsonNode result = new ObjectMapper().readTree(json);
        return new Inspection(
                texts(result.get("violations")),
                result.get("overflow").asDouble(),
                texts(result.get("unreachable")),
                result.get("focusable").asInt(),
                run.console());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static String frame(Path page, int width) throws IOException {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Inspection</title></head>
                <body style="margin:0">
                <iframe id="page" title="page" style="border:0;width:%dpx;height:900px" src="%s"></iframe>
                <pre id="result"></pre>
                <script type="text/plain" id="axe">%s</script>
                <script>
                const frame = document.getElementById('page');
                frame.addEventListener('load', async () => {
                  const inside = frame.contentDocument;
                  const script = inside.createElement('script');
                  script.textContent = document.getElementById('axe').textContent;
                  inside.head.appendChild(script);
                  const found = await frame.contentWindow.axe.run(inside, {resultTypes: ['violations']});
                  script.remove();
                  const controls = [...inside.querySelectorAll(
                      'a[href], button, input, select, textarea, summary, [tabindex]')]
                      .filter(it => it.tabIndex >= 0 && it.getClientRects().length > 0);
                  const unreachable = controls.filter(it => { it.focus(); return inside.activeElement !== it; });
                  const name = it => it.outerHTML.slice(0, 160);
                  document.getElementById('result').textContent = JSON.stringify({
                    violations: found.violations.map(rule => rule.id + ': '
                        + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')),
                    overflow: inside.documentElement.scrollWidth - inside.documentElement.clientWidth,
                    unreachable: unreachable.map(name).concat(
                        controls.filter(it => it.tabIndex > 0).map(it => 'out of order: ' + name(it))),
                    focusable: controls.length});
                });
                </script></body></html>
                """.formatted(width, page.toUri(), axe());
    }

    private static String axe() throws IOException {
        try (InputStream file = Inspection.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
        }
    }
}
