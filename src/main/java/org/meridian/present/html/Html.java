package org.meridian.present.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of HTML, well-formed as XML too. Text and attributes are escaped when they are written. */
public sealed interface Html {

    /**
     * Writes the markup.
     *
     * @param out where it goes
     */
    void writeTo(StringBuilder out);

    /**
     * The markup.
     *
     * @return well-formed HTML
     */
    default String markup() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    /**
     * Text, escaped when it is written.
     *
     * @param text any text
     * @return the text
     */
    static Html text(String text) {
        return new Text(text);
    }

    /**
     * An element.
     *
     * @param name its name
     * @param children what it contains
     * @return the element, without attributes
     */
    static Element tag(String name, Html... children) {
        return new Element(name, Map.of(), List.of(children));
    }

    /**
     * An element that contains text.
     *
     * @param name its name
     * @param text any text
     * @return the element, without attributes
     */
    static Element tag(String name, String text) {
        return tag(name, text(text));
    }

    /**
     * Several pieces in a row.
     *
     * @param parts the pieces
     * @return all of them
     */
    static Html all(Html... parts) {
        return new Fragment(List.of(parts));
    }

    /**
     * Several pieces in a row.
     *
     * @param parts the pieces
     * @return all of them
     */
    static Html all(List<? extends Html> parts) {
        return new Fragment(List.copyOf(parts));
    }

    /**
     * Nothing.
     *
     * @return a piece that writes nothing
     */
    static Html none() {
        return all();
    }

    /**
     * Pieces with a separator between them.
     *
     * @param separator any text
     * @param parts the pieces
     * @return all of them
     */
    static Html joined(String separator, List<? extends Html> parts) {
        List<Html> joined = new ArrayList<>();
        for (Html part : parts) {
            if (!joined.isEmpty()) {
                joined.add(text(separator));
            }
            joined.add(part);
        }
        return all(joined);
    }

    /**
     * What is markup already: a plot or the style sheet, both written by this library.
     *
     * @param markup well-formed HTML
     * @return the same, written as it stands
     */
    static Html verbatim(String markup) {
        return new Verbatim(markup);
    }

    /**
     * Text, escaped when it is written.
     *
     * @param text any text
     */
    record Text(String text) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(escape(text));
        }
    }

    /**
     * Markup of this library's own making.
     *
     * @param markup well-formed HTML
     */
    record Verbatim(String markup) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(markup);
        }
    }

    /**
     * Several pieces in a row.
     *
     * @param parts the pieces
     */
    record Fragment(List<Html> parts) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            parts.forEach(part -> part.writeTo(out));
        }
    }

    /**
     * An element with its attributes in the order in which they were set.
     *
     * @param name its name
     * @param attributes from name to value
     * @param children what it contains
     */
    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

        /** Elements after which a line ends, so that the page can be read as source. */
        private static final Set<String> BLOCKS = Set.of(
                "html",
                "head",
                "title",
                "style",
                "meta",
                "body",
                "header",
                "main",
                "nav",
                "footer",
                "section",
                "article",
                "h1",
                "h2",
                "h3",
                "p",
                "ul",
                "ol",
                "li",
                "dl",
                "dt",
                "dd",
                "table",
                "caption",
                "thead",
                "tbody",
                "tr",
                "th",
                "td",
                "figure",
                "figcaption");

        private static final Set<String> VOID = Set.of("meta", "br");

        /**
         * The element with one more attribute.
         *
         * @param attribute its name
         * @param value any text
         * @return the element
         */
        public Element with(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }

        /**
         * The element with an id.
         *
         * @param id unique on its page
         * @return the element
         */
        public Element id(String id) {
            return with("id", id);
        }

        /**
         * The element with classes for the style sheet.
         *
         * @param classes one or more, with spaces between them
         * @return the element
         */
        public Element css(String classes) {
            return with("class", classes);
        }

        /**
         * The element with more in it.
         *
         * @param more what comes after the children it has
         * @return the element
         */
        public Element containing(List<? extends Html> more) {
            List<Html> all = new ArrayList<>(children);
            all.addAll(more);
            return new Element(name, attributes, all);
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append('<').append(name);
            attributes.forEach((attribute, value) -> out.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(escape(value))
                    .append('"'));
            if (VOID.contains(name)) {
                out.append("/>");
            } else {
                out.append('>');
                children.forEach(child -> child.writeTo(out));
                out.append("</").append(name).append('>');
            }
            if (BLOCKS.contains(name)) {
                out.append('\n');
            }
        }
    }

    /** Escapes what HTML would read as markup, and drops control characters that no page may hold. */
    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
