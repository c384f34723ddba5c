package org.meridian.present.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for every page of this library. */
final class PageUnderTest {

    private PageUnderTest() {}

    static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Ids stand once, links lead somewhere, tables are named, and there is one heading above all. */
    static void assertWellBuilt(Document page, Set<String> files) {
        Set<String> ids = new TreeSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), "the id " + id + " occurs twice");
        }
        for (Element link : elements(page, "a")) {
            String href = link.getAttribute("href");
            assertTrue(
                    href.startsWith("#") && ids.contains(href.substring(1))
                            || href.startsWith("https://")
                            || href.startsWith("http://")
                            || files.contains(href),
                    "a link leads nowhere: " + href);
        }
        assertEquals("en", page.getDocumentElement().getAttribute("lang"));
        assertEquals(1, elements(page, "h1").size());
        for (Element table : elements(page, "table")) {
            assertEquals(1, table.getElementsByTagName("caption").getLength());
        }
        elements(page, "th").forEach(it -> assertFalse(it.getAttribute("scope").isEmpty()));
    }

    static void assertNeedsNothingFromElsewhere(Document page) {
        for (String name : List.of("link", "img", "iframe", "object", "video", "image", "use")) {
            assertEquals(List.of(), elements(page, name), name);
        }
        for (Element element : elements(page, "*")) {
            assertTrue(element.getAttribute("src").isEmpty()
                    && element.getAttribute("style").indexOf("url(") < 0);
        }
        String style = elements(page, "style").get(0).getTextContent();
        assertFalse(style.contains("url(") || style.contains("@import"));
    }

    static void assertHasNoWordOfMachines(Document page) {
        List<String> forPrograms = List.of("metadata", "script", "style");
        for (String name : forPrograms) {
            elements(page, name).forEach(it -> it.getParentNode().removeChild(it));
        }
        String text = page.getDocumentElement().getTextContent();
        for (String word : List.of(
                "NaN", "null", "Optional", "Infinity", "[]", "REML-HKSJ", "FAVOURS_", "NOT_STATED", "_PROFILE")) {
            assertFalse(text.contains(word), word);
        }
    }
}
