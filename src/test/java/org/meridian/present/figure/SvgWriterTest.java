package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private static final Stroke EDGE = new Stroke(Ink.TEXT, 0.75, Stroke.Dash.DOTTED);

    private static final Figure EVERY_KIND_OF_MARK = new Figure(
            200,
            100.5,
            "Smith & Jones <2019>",
            "A \"figure\" with every kind of mark.",
            List.of(
                    new Mark.Rectangle(new Box(1, 2, 11, 22), Ink.SHADE, EDGE),
                    new Mark.Group(
                            "Study 1: RR < 1",
                            List.of(
                                    Mark.Line.level(10, 90, 50, Stroke.dashed(Ink.STUDY, 1)),
                                    new Mark.Circle(new Point(50, 50), 4, Ink.PAPER, Stroke.solid(Ink.STUDY, 1)))),
                    Mark.Polygon.filled(Ink.SUMMARY, new Point(0, 1), new Point(1, 0), new Point(2.125, 1.0049)),
                    new Mark.Text(
                            new Point(100, 90),
                            "a < b & \u0001 针刺",
                            Mark.Text.Anchor.END,
                            TextStyle.of(9).bold().italic()),
                    new Mark.Curve(
                            List.of(new Point(0, 0), new Point(5, 5), new Point(10, 0)), Stroke.solid(Ink.STUDY, 1))),
            new FigureTable(
                    List.of("study", "RR"),
                    List.of(
                            List.of(FigureCell.of("Study \"1\""), FigureCell.of(0.25)),
                            List.of(FigureCell.of("none"), FigureCell.none()))));

    @Test
    void isWellFormedAndBindsTitleAndDescription() throws Exception {
        Element svg = parse(EVERY_KIND_OF_MARK.toSvg()).getDocumentElement();
        assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
        assertEquals("200pt", svg.getAttribute("width"));
        assertEquals("0 0 200 100.5", svg.getAttribute("viewBox"));
        assertEquals("graphics-document", svg.getAttribute("role"));
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element description = (Element) svg.getElementsByTagName("desc").item(0);
        assertEquals("Smith & Jones <2019>", title.getTextContent());
        assertEquals("A \"figure\" with every kind of mark.", description.getTextContent());
        assertEquals(
                title.getAttribute("id") + " " + description.getAttribute("id"), svg.getAttribute("aria-labelledby"));
    }

    @Test
    void carriesItsTableAsJson() throws Exception {
        Element svg = parse(EVERY_KIND_OF_MARK.toSvg()).getDocumentElement();
        assertEquals(
                "{\"columns\":[\"study\",\"RR\"],\"rows\":[[\"Study \\\"1\\\"\",0.25],[\"none\",null]]}",
                svg.getElementsByTagName("metadata").item(0).getTextContent());
    }

    @Test
    void writesEveryMark() {
        String svg = EVERY_KIND_OF_MARK.toSvg();
        List.of(
                        "<rect x=\"0\" y=\"0\" width=\"200\" height=\"100.5\" fill=\"#ffffff\"/>",
                        "<rect x=\"1\" y=\"2\" width=\"10\" height=\"20\" fill=\"#f1f4f7\" stroke=\"#1b1b1b\""
                                + " stroke-width=\"0.75\" stroke-dasharray=\"1 2.5\"/>",
                        "<g role=\"graphics-symbol\" tabindex=\"0\" aria-label=\"Study 1: RR &lt; 1\">"
                                + "\n<title>Study 1: RR &lt; 1</title>\n<line x1=\"10\" y1=\"50\" x2=\"90\" y2=\"50\"",
                        "<circle cx=\"50\" cy=\"50\" r=\"4\" fill=\"#ffffff\" stroke=\"#3a6894\"",
                        "<polygon points=\"0,1 1,0 2.12,1\" fill=\"#12304f\"/>",
                        "<polyline points=\"0,0 5,5 10,0\" fill=\"none\" stroke=\"#3a6894\" stroke-width=\"1\"/>",
                        "text-anchor=\"end\"",
                        "font-weight=\"bold\" font-style=\"italic\"",
                        "lengthAdjust=\"spacingAndGlyphs\">a &lt; b &amp; \uFFFD 针刺</text>")
                .forEach(part -> assertTrue(svg.contains(part), () -> part + " in\n" + svg));
    }

    @Test
    void idsFollowTheContentOrTheCaller() {
        Figure other = new Figure(
                200, 100, "Other", "Another figure.", EVERY_KIND_OF_MARK.marks(), EVERY_KIND_OF_MARK.table());
        assertNotEquals(id(EVERY_KIND_OF_MARK.toSvg()), id(other.toSvg()));
        String named = SvgWriter.withDefaults().withId("bcg").write(other);
        assertTrue(named.contains("aria-labelledby=\"bcg-title bcg-desc\""));
        assertThrows(
                IllegalArgumentException.class, () -> SvgWriter.withDefaults().withId("1 2"));
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String here = EVERY_KIND_OF_MARK.toSvg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, EVERY_KIND_OF_MARK.toSvg());
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(here.contains("E-"));
    }

    private static String id(String svg) {
        return svg.replaceAll("(?s).*<title id=\"([^\"]*)\".*", "$1");
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
