package org.meridian.exchange.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line on which everything in a JSON text stands, by its path.
 *
 * <p>A path names properties and places in lists, for example {@code analyses[0].method.tau2}; the outermost value has the empty
 * path.
 */
final class JsonLines {

    private final Map<String, Integer> lines = new HashMap<>();

    private JsonLines() {}

    /** Walks through a text that is known to be JSON. */
    static JsonLines of(String text, JsonMapper mapper) {
        JsonLines found = new JsonLines();
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level("", false));
        try (JsonParser parser = mapper.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.PROPERTY_NAME) {
                    open.peek().key = parser.currentName();
                    found.lines.put(open.peek().path(), line);
                } else if (token.isStructEnd()) {
                    open.pop();
                } else {
                    String path = open.peek().next();
                    found.lines.putIfAbsent(path, line);
                    if (token.isStructStart()) {
                        open.push(new Level(path, token == JsonToken.START_ARRAY));
                    }
                }
            }
        }
        return found;
    }

    /** The line of a property, or of an element of a list; 0 if there is no such thing. */
    int line(String path) {
        return lines.getOrDefault(path, 0);
    }

    /** The line of a property, or of the nearest thing around it that there is; 1 if there is none. */
    int nearest(String path) {
        String around = path;
        while (!around.isEmpty() && !lines.containsKey(around)) {
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return Math.max(1, line(around));
    }

    static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    static String at(String path, int place) {
        return path + "[" + place + "]";
    }

    /** An object or a list that has been entered and not left. */
    private static final class Level {

        private final String path;
        private final boolean list;
        private int place;
        private String key = "";

        Level(String path, boolean list) {
            this.path = path;
            this.list = list;
        }

        String path() {
            return within(path, key);
        }

        String next() {
            return list ? at(path, place++) : key.isEmpty() ? path : path();
        }
    }
}
