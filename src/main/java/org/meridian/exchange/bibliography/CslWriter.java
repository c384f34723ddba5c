package org.meridian.exchange.bibliography;

import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** References as CSL-JSON. */
final class CslWriter {

    /** Where CSL keeps what it has no name for. */
    static final String CUSTOM = "custom";

    static final String REGISTRATION = "registration";

    private static final Map<Part, String> PROPERTIES = Map.ofEntries(
            Map.entry(Part.TITLE, "title"),
            Map.entry(Part.VOLUME, "volume"),
            Map.entry(Part.ISSUE, "issue"),
            Map.entry(Part.PAGES, "page"),
            Map.entry(Part.DOI, "DOI"),
            Map.entry(Part.PMID, "PMID"),
            Map.entry(Part.PMCID, "PMCID"),
            Map.entry(Part.ISBN, "ISBN"),
            Map.entry(Part.ADDRESS, "URL"),
            Map.entry(Part.KIND, "genre"),
            Map.entry(Part.NOTE, "note"));

    private static final ObjectWriter WRITER = writer();

    private CslWriter() {}

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    static String write(List<Reference> references) {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        references.forEach(reference -> items.add(item(reference)));
        return WRITER.writeValueAsString(items) + "\n";
    }

    private static ObjectNode item(Reference reference) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("id", reference.id());
        item.put("type", reference.type().csl());
        if (!reference.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            reference.authors().forEach(author -> authors.add(name(author)));
        }
        for (Part part : Part.values()) {
            String text = reference.one(part);
            if (!text.isEmpty()) {
                put(part, text, reference.type(), item);
            }
        }
        return item;
    }

    private static void put(Part part, String text, ReferenceType type, ObjectNode item) {
        switch (part) {
            case CONTAINER -> item.put(type.cslContainer(), text);
            case YEAR ->
                item.putObject("issued").putArray("date-parts").addArray().add(Integer.parseInt(text));
            case REGISTRATION -> item.putObject(CUSTOM).put(REGISTRATION, text);
            default -> item.put(PROPERTIES.get(part), text);
        }
    }

    private static ObjectNode name(AuthorName author) {
        ObjectNode name = JsonNodeFactory.instance.objectNode();
        return author.isWhole()
                ? name.put("literal", author.family())
                : name.put("family", author.family()).put("given", author.given());
    }
}
