package org.meridian.exchange.results;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text: indented by two spaces, lines ended by line feeds, the same bytes on every machine and version of Java. */
public final class JsonDocument {

    private static final ObjectWriter WRITER = writer();

    private JsonDocument() {}

    private static ObjectWriter writer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        // Jackson's own shortest decimals: those of the JDK changed with version 19.
        return JsonMapper.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /**
     * An object as a document.
     *
     * @param object the outermost object
     * @return a JSON document, ended by a line feed
     */
    public static String text(JsonObject object) {
        return WRITER.writeValueAsString(object.node()) + "\n";
    }
}
