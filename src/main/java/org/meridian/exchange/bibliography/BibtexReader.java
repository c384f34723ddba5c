package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.table.Problem;

/** From the entries of a BibTeX text to references. */
final class BibtexReader {

    private static final Map<String, Part> FIELDS = Map.ofEntries(
            Map.entry("title", Part.TITLE),
            Map.entry("year", Part.YEAR),
            Map.entry("date", Part.YEAR),
            Map.entry("volume", Part.VOLUME),
            Map.entry("number", Part.ISSUE),
            Map.entry("pages", Part.PAGES),
            Map.entry("doi", Part.DOI),
            Map.entry("pmid", Part.PMID),
            Map.entry("pmcid", Part.PMCID),
            Map.entry("registration", Part.REGISTRATION),
            Map.entry("isbn", Part.ISBN),
            Map.entry("url", Part.ADDRESS),
            Map.entry("type", Part.KIND),
            Map.entry("note", Part.NOTE));

    /** Where an entry may say in what it appeared, the most telling first. */
    private static final List<String> CONTAINERS = List.of(
            "journal",
            "journaltitle",
            "booktitle",
            "school",
            "institution",
            "organization",
            "howpublished",
            "publisher");

    private BibtexReader() {}

    static List<RawReference> read(String text, String file, List<Problem> problems) {
        return BibtexText.entries(text, file, problems).stream()
                .map(BibtexReader::reference)
                .toList();
    }

    private static RawReference reference(BibtexText.Entry entry) {
        RawReference reference =
                new RawReference(entry.line(), ReferenceType.ofBibtex(entry.type()), Optional.of(entry.key()));
        for (BibtexText.Field field : entry.fields()) {
            if (field.name().equals("author")) {
                names(field.value()).forEach(name -> reference.addAuthor(author(name)));
            } else if (FIELDS.containsKey(field.name())) {
                Part part = FIELDS.get(field.name());
                reference.add(part, value(part, field.value()), field.line(), field.name());
            }
        }
        for (String container : CONTAINERS) {
            entry.fields().stream()
                    .filter(field -> field.name().equals(container))
                    .forEach(field -> reference.add(
                            Part.CONTAINER, LatexText.unescape(field.value()), field.line(), field.name()));
        }
        return reference;
    }

    private static String value(Part part, String text) {
        return switch (part) {
            case ADDRESS, DOI -> text.replaceAll("\\\\([_%&#])", "$1");
            case PAGES -> LatexText.unescape(text).replace("--", "-");
            default -> LatexText.unescape(text);
        };
    }

    /** Parted by the word "and" outside braces. */
    private static List<String> names(String authors) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : authors.strip().split("\\s+")) {
            if (depth(name) == 0 && word.toLowerCase(Locale.ROOT).equals("and")) {
                names.add(name.toString());
                name.setLength(0);
            } else {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        names.add(name.toString());
        return names.stream()
                .filter(it -> !it.isEmpty() && !it.equals("others"))
                .toList();
    }

    /** How many braces are open at the end of a text. */
    private static int depth(CharSequence text) {
        return text.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
    }

    /** {@code {Whole Name}}, {@code Family, Given} or {@code Given Family}. */
    private static AuthorName author(String name) {
        int comma = outsideBraces(name, ',').min().orElse(-1);
        if (comma >= 0) {
            return new AuthorName(
                    LatexText.unescape(name.substring(0, comma)).strip(),
                    LatexText.unescape(name.substring(comma + 1)).strip());
        }
        int blank = outsideBraces(name, ' ').max().orElse(-1);
        return blank < 0
                ? AuthorName.whole(LatexText.unescape(name).strip())
                : new AuthorName(
                        LatexText.unescape(name.substring(blank + 1)), LatexText.unescape(name.substring(0, blank)));
    }

    private static IntStream outsideBraces(String name, char sign) {
        return IntStream.range(0, name.length())
                .filter(i -> name.charAt(i) == sign && depth(name.substring(0, i)) == 0);
    }
}
