package org.meridian.present.figure;

import static org.meridian.present.figure.Xml.attribute;
import static org.meridian.present.figure.Xml.escape;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Writes a figure as SVG: plain elements with attributes, no scripts, no style sheets, no embedded fonts.
 *
 * <p>Every text carries its width, so that a browser with other fonts keeps the layout. Title and description are bound to
 * the picture for screen readers, every group of marks can be reached by the keyboard in drawing order, and the table of the
 * figure stands in {@code <metadata>} as JSON. The same figure always gives the same bytes.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/">SVG 1.1</a>
 * @see <a href="https://www.w3.org/TR/graphics-aria-1.0/">WAI-ARIA Graphics Module</a>
 */
public final class SvgWriter {

    private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif";

    private final UnaryOperator<String> idOfContent;

    private SvgWriter(UnaryOperator<String> idOfContent) {
        this.idOfContent = idOfContent;
    }

    /**
     * A writer that derives the ids in the document from its content: two figures on one page do not clash.
     *
     * @return the writer
     */
    public static SvgWriter withDefaults() {
        return new SvgWriter(content -> {
            CRC32 checksum = new CRC32();
            checksum.update(content.getBytes(StandardCharsets.UTF_8));
            return String.format(Locale.ROOT, "figure-%08x", checksum.getValue());
        });
    }

    /**
     * A writer that begins all ids with the given one: for a page that holds the same figure twice.
     *
     * @param id a letter, then letters, digits, {@code -} or {@code _}
     * @return a new writer
     * @throws IllegalArgumentException if the id has other characters
     */
    public SvgWriter withId(String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "an id must be a letter, then letters, digits, - or _, but was \"" + id + "\"");
        }
        return new SvgWriter(content -> id);
    }

    /**
     * Writes the figure.
     *
     * @param figure what to write
     * @return one {@code <svg>} element, a document of its own or a part of an HTML page
     */
    public String write(Figure figure) {
        SvgSheet sheet = new SvgSheet();
        sheet.draw(Mark.Rectangle.filled(figure.page(), Ink.PAPER));
        figure.marks().forEach(mark -> mark.drawOn(sheet));

        String id = idOfContent.apply(figure.title() + figure.description() + sheet.elements());
        String width = SvgSheet.number(figure.width());
        String height = SvgSheet.number(figure.height());
        return "<svg"
                + attribute("xmlns", "http://www.w3.org/2000/svg")
                + attribute("width", width + "pt")
                + attribute("height", height + "pt")
                + attribute("viewBox", "0 0 " + width + " " + height)
                + attribute("role", "graphics-document")
                + attribute("aria-labelledby", id + "-title " + id + "-desc")
                + attribute("font-family", FONTS)
                + ">\n"
                + "<title" + attribute("id", id + "-title") + ">" + escape(figure.title()) + "</title>\n"
                + "<desc" + attribute("id", id + "-desc") + ">" + escape(figure.description()) + "</desc>\n"
                + "<metadata>" + escape(figure.table().toJson()) + "</metadata>\n"
                + sheet.elements()
                + "</svg>\n";
    }
}
