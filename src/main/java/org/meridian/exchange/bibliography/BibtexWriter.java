package org.meridian.exchange.bibliography;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** References as BibTeX. */
final class BibtexWriter {

    private static final Pattern KEY = Pattern.compile("[^\\s,{}()\"#%'~=\\\\@]+");
    private static final Map<Part, String> FIELDS = Map.ofEntries(
            Map.entry(Part.TITLE, "title"),
            Map.entry(Part.YEAR, "year"),
            Map.entry(Part.VOLUME, "volume"),
            Map.entry(Part.ISSUE, "number"),
            Map.entry(Part.PAGES, "pages"),
            Map.entry(Part.DOI, "doi"),
            Map.entry(Part.PMID, "pmid"),
            Map.entry(Part.PMCID, "pmcid"),
            Map.entry(Part.REGISTRATION, "registration"),
            Map.entry(Part.ISBN, "isbn"),
            Map.entry(Part.ADDRESS, "url"),
            Map.entry(Part.KIND, "type"),
            Map.entry(Part.NOTE, "note"));

    private BibtexWriter() {}

    static String write(List<Reference> references) {
        return references.stream().map(BibtexWriter::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference reference) {
        if (!KEY.matcher(reference.id()).matches()) {
            throw new IllegalArgumentException(
                    "a key of BibTeX must have no blank, comma, brace or other sign of its own, but was \""
                            + reference.id() + "\"");
        }
        StringBuilder text = new StringBuilder("@" + reference.type().bibtex() + "{" + reference.id());
        if (!reference.authors().isEmpty()) {
            field(
                    "author",
                    reference.authors().stream().map(BibtexWriter::author).collect(Collectors.joining(" and ")),
                    text);
        }
        for (Part part : Part.values()) {
            String value = reference.one(part);
            if (!value.isEmpty()) {
                String name = part == Part.CONTAINER ? reference.type().bibtexContainer() : FIELDS.get(part);
                field(name, value(part, value), text);
            }
        }
        return text.append("\n}\n").toString();
    }

    /** Braces keep a name whole that would otherwise be taken apart at its blanks, commas and "and". */
    private static String author(AuthorName author) {
        return author.isWhole()
                ? "{" + LatexText.escape(author.family()) + "}"
                : LatexText.escape(author.family()) + ", " + protectedAnd(LatexText.escape(author.given()));
    }

    private static String protectedAnd(String given) {
        return (" " + given + " ").contains(" and ") ? "{" + given + "}" : given;
    }

    private static String value(Part part, String text) {
        return switch (part) {
            // Addresses and DOIs are taken as they stand by the packages that print them; braces would break the entry.
            case ADDRESS, DOI -> text.replace("{", "%7B").replace("}", "%7D");
            case PAGES -> LatexText.escape(text).replaceFirst("^([^-]+)-([^-]+)$", "$1--$2");
            default -> LatexText.escape(text);
        };
    }

    private static void field(String name, String value, StringBuilder text) {
        text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
}
