package org.meridian.exchange.bibliography;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;

/**
 * A citation taken apart for writing.
 *
 * @param id its key
 * @param type what the formats call it
 * @param authors its authors
 * @param parts everything else that is there
 */
record Reference(String id, ReferenceType type, List<AuthorName> authors, Map<Part, List<String>> parts) {

    static Reference of(Citation citation) {
        Map<Part, List<String>> parts = new EnumMap<>(Part.class);
        put(parts, Part.TITLE, citation.title());
        put(parts, Part.CONTAINER, citation.container());
        citation.year().ifPresent(year -> put(parts, Part.YEAR, Integer.toString(year)));
        put(parts, Part.VOLUME, citation.volume());
        put(parts, Part.ISSUE, citation.issue());
        put(parts, Part.PAGES, citation.pages());
        for (Identifier identifier : citation.identifiers()) {
            parts.merge(Scheme.of(identifier).part(), List.of(identifier.value()), Reference::both);
        }
        put(parts, Part.ADDRESS, citation.address());
        put(parts, Part.KIND, citation.kind().words());
        put(parts, Part.NOTE, citation.note());
        return new Reference(
                citation.id(),
                ReferenceType.of(citation.kind()),
                citation.authors().stream()
                        .map(author -> AuthorName.of(oneLine(author), citation.kind()))
                        .toList(),
                parts);
    }

    private static void put(Map<Part, List<String>> parts, Part part, String text) {
        String line = oneLine(text);
        if (!line.isEmpty()) {
            parts.put(part, List.of(line));
        }
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** The texts of a part; none if it is not there. */
    List<String> all(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The texts of a part in one; empty if it is not there. */
    String one(Part part) {
        return String.join(Scheme.SEPARATOR, all(part));
    }
}
