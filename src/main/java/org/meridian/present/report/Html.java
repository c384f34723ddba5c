package org.meridian.present.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of HTML, well-formed as XML too. Text and attributes are escaped when they are written; nobody else has to think of it. */
sealed interface Html {

    /** Elements after which a line ends, so that the page can be read as source. */
    Set<String> BLOCKS = Set.of(
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

    Set<String> VOID = Set.of("meta", "br");

    void writeTo(StringBuilder out);

    static Html text(String text) {
        return new Text(text);
    }

    static Element tag(String name, Html... children) {
        return new Element(name, Map.of(), List.of(children));
    }

    static Element tag(String name, String text) {
        return tag(name, text(text));
    }

    static Html all(Html... parts) {
        return new Fragment(List.of(parts));
    }

    static Html all(List<? extends Html> parts) {
        return new Fragment(List.copyOf(parts));
    }

    static Html none() {
        return all();
    }

    /** Parts with a separator between them. */
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

    /** What is markup already: a plot or the style sheet, both written by this library. */
    static Html verbatim(String markup) {
        return new Verbatim(markup);
    }

    /** Text, escaped when written. */
    record Text(String text) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(escape(text));
        }
    }

    /** Markup of this library's own making. */
    record Verbatim(String markup) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(markup);
        }
    }

    /** Several pieces in a row. */
    record Fragment(List<Html> parts) implements Html {
        @Override
        public void writeTo(StringBuilder out) {
            parts.forEach(part -> part.writeTo(out));
        }
    }

    /** An element with its attributes in the order in which they were set. */
    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

        Element with(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }

        Element id(String id) {
            return with("id", id);
        }

        Element css(String classes) {
            return with("class", classes);
        }

        Element containing(List<? extends Html> more) {
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
