package org.meridian.exchange.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.table.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a list of CSL items to references. */
final class CslReader {

    private static final Map<String, Part> PROPERTIES = Map.ofEntries(
            Map.entry("title", Part.TITLE),
            Map.entry("volume", Part.VOLUME),
            Map.entry("issue", Part.ISSUE),
            Map.entry("page", Part.PAGES),
            Map.entry("DOI", Part.DOI),
            Map.entry("PMID", Part.PMID),
            Map.entry("PMCID", Part.PMCID),
            Map.entry("ISBN", Part.ISBN),
            Map.entry("URL", Part.ADDRESS),
            Map.entry("genre", Part.KIND),
            Map.entry("note", Part.NOTE));

    private static final List<String> CONTAINERS = List.of("container-title", "publisher");

    private final String file;
    private final List<Problem> problems;
    private final List<RawReference> references = new ArrayList<>();

    private CslReader(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    static List<RawReference> read(String text, String file, List<Problem> problems) {
        CslReader reader = new CslReader(file, problems);
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            reader.list(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(new Problem(file, line, "", "must be JSON, but is not: " + e.getOriginalMessage()));
        }
        return reader.references;
    }

    private void list(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            problems.add(Problem.ofFile(file, "must be a list of items"));
            return;
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                item(parser);
            } else {
                problems.add(new Problem(file, line(parser), "", "an item must be an object, but is none"));
                parser.skipChildren();
            }
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** One property of an item and where it stands. */
    private record Property(String name, JsonNode value, int line) {}

    private void item(JsonParser parser) {
        int begin = line(parser);
        Map<String, Property> item = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            item.put(name, new Property(name, parser.readValueAsTree(), line));
        }
        RawReference reference =
                new RawReference(begin, ReferenceType.ofCsl(text(item, "type")), Optional.of(text(item, "id")));
        PROPERTIES.forEach((name, part) ->
                find(item, name).ifPresent(it -> reference.add(part, text(it.value()), it.line(), name)));
        CONTAINERS.forEach(name ->
                find(item, name).ifPresent(it -> reference.add(Part.CONTAINER, text(it.value()), it.line(), name)));
        find(item, "author").ifPresent(names -> names.value().forEach(name -> reference.addAuthor(author(name))));
        find(item, "issued").ifPresent(date -> reference.add(Part.YEAR, year(date.value()), date.line(), date.name()));
        find(item, CslWriter.CUSTOM)
                .ifPresent(custom -> reference.add(
                        Part.REGISTRATION,
                        text(custom.value().path(CslWriter.REGISTRATION)),
                        custom.line(),
                        custom.name()));
        references.add(reference);
    }

    private static Optional<Property> find(Map<String, Property> item, String name) {
        return Optional.ofNullable(item.get(name));
    }

    private static String text(Map<String, Property> item, String name) {
        return find(item, name).map(property -> text(property.value())).orElse("");
    }

    /** Numbers are as good as texts: programs write volumes as either. */
    private static String text(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    private static AuthorName author(JsonNode name) {
        String family = Stream.of("non-dropping-particle", "family")
                .map(part -> text(name.path(part)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return family.isEmpty()
                ? AuthorName.whole(text(name.path("literal")))
                : new AuthorName(family, text(name.path("given")));
    }

    private static String year(JsonNode date) {
        return Stream.of(date.path("date-parts").path(0).path(0), date.path("raw"), date.path("literal"))
                .map(CslReader::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
