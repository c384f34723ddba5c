package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** References as RIS. */
final class RisWriter {

    /** Says what stands in a field that every program uses as it likes. */
    static final String REGISTRATION = "registration: ";

    private static final Map<Part, String> TAGS = Map.ofEntries(
            Map.entry(Part.TITLE, "TI"),
            Map.entry(Part.CONTAINER, "T2"),
            Map.entry(Part.YEAR, "PY"),
            Map.entry(Part.VOLUME, "VL"),
            Map.entry(Part.ISSUE, "IS"),
            Map.entry(Part.DOI, "DO"),
            Map.entry(Part.PMID, "AN"),
            Map.entry(Part.PMCID, "C2"),
            Map.entry(Part.REGISTRATION, "C1"),
            Map.entry(Part.ISBN, "SN"),
            Map.entry(Part.ADDRESS, "UR"),
            Map.entry(Part.KIND, "M3"),
            Map.entry(Part.NOTE, "N1"));

    private RisWriter() {}

    static String write(List<Reference> references) {
        List<String> lines = new ArrayList<>();
        for (Reference reference : references) {
            add(lines, "TY", reference.type().ris());
            add(lines, "ID", reference.id());
            reference.authors().forEach(author -> add(lines, "AU", author.inverted()));
            for (Part part : Part.values()) {
                reference.all(part).forEach(text -> add(lines, part, text, reference.type()));
            }
            add(lines, "ER", "");
            lines.add("");
        }
        return lines.isEmpty() ? "" : String.join("\r\n", lines) + "\r\n";
    }

    private static void add(List<String> lines, Part part, String text, ReferenceType type) {
        switch (part) {
            case PAGES -> pages(text, lines);
            case REGISTRATION -> add(lines, TAGS.get(part), REGISTRATION + text);
            case CONTAINER -> {
                if (type == ReferenceType.ARTICLE) {
                    // Some programs look for a journal under its own tag only.
                    add(lines, "JO", text);
                }
                add(lines, TAGS.get(part), text);
            }
            default -> add(lines, TAGS.get(part), text);
        }
    }

    /** A range has two ends; an article number, or anything else, has one. */
    private static void pages(String pages, List<String> lines) {
        String[] ends = pages.split("-", -1);
        boolean range = ends.length == 2 && !ends[0].isBlank() && !ends[1].isBlank();
        if (range) {
            add(lines, "SP", ends[0].strip());
            add(lines, "EP", ends[1].strip());
        } else {
            add(lines, "SP", pages);
        }
    }

    private static void add(List<String> lines, String tag, String text) {
        lines.add(tag + "  - " + text);
    }
}
