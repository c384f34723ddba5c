package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.SourceKind;
import org.meridian.table.Problem;

/** A reference as a file has it: texts that may make no sense, each with its line. */
final class RawReference {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})([^0-9].*)?");

    private final int line;
    private final ReferenceType type;
    private final Optional<String> key;
    private final List<String> authors = new ArrayList<>();
    private final Map<Part, List<Value>> parts = new EnumMap<>(Part.class);

    /** A text and where it stands. */
    private record Value(String text, int line, String column) {}

    RawReference(int line, ReferenceType type, Optional<String> key) {
        this.line = line;
        this.type = type;
        this.key = key.map(String::strip).filter(it -> !it.isEmpty());
    }

    int line() {
        return line;
    }

    Optional<String> key() {
        return key;
    }

    void addAuthor(AuthorName author) {
        if (!author.text().isBlank()) {
            authors.add(author.text());
        }
    }

    /** Notes a text; an empty one says nothing. */
    void add(Part part, String text, int at, String column) {
        if (!text.isBlank()) {
            parts.computeIfAbsent(part, it -> new ArrayList<>()).add(new Value(text.strip(), at, column));
        }
    }

    /** The citation, without the parts that make no sense; these are noted. */
    Citation citation(String id, String file, List<Problem> problems) {
        Citation.Builder citation = Citation.of(id, kind())
                .authors(authors)
                .title(first(Part.TITLE))
                .container(first(Part.CONTAINER))
                .volume(first(Part.VOLUME))
                .issue(first(Part.ISSUE))
                .pages(first(Part.PAGES))
                .address(first(Part.ADDRESS))
                .note(String.join(
                        " ", values(Part.NOTE).stream().map(Value::text).toList()));
        for (Value year : values(Part.YEAR).stream().limit(1).toList()) {
            Matcher matcher = YEAR.matcher(year.text());
            if (matcher.matches()) {
                citation.year(Integer.parseInt(matcher.group(1)));
            } else {
                problems.add(
                        problem(file, year, "must begin with a year of four digits, but was \"" + year.text() + "\""));
            }
        }
        for (Scheme scheme : Scheme.values()) {
            for (Value value : values(scheme.part())) {
                try {
                    scheme.read(value.text()).forEach(citation::identifier);
                } catch (IllegalArgumentException e) {
                    problems.add(problem(file, value, e.getMessage()));
                }
            }
        }
        return citation.build();
    }

    private SourceKind kind() {
        for (SourceKind kind : SourceKind.values()) {
            if (kind.words().equalsIgnoreCase(first(Part.KIND))) {
                return kind;
            }
        }
        return type.kind();
    }

    private List<Value> values(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    private String first(Part part) {
        return values(part).stream().map(Value::text).findFirst().orElse("");
    }

    private static Problem problem(String file, Value value, String reason) {
        return new Problem(file, value.line(), value.column(), reason);
    }
}
