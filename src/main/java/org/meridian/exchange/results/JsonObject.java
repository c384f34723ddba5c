package org.meridian.exchange.results;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object in the making. What does not exist becomes {@code null}: an absent text, an absent number, a ratio beyond all numbers. */
final class JsonObject {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    ObjectNode node() {
        return node;
    }

    JsonObject text(String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
        return this;
    }

    JsonObject number(String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
        return this;
    }

    JsonObject number(String key, OptionalDouble value) {
        return number(key, value.orElse(Double.NaN));
    }

    /** A count: written without decimals, unless something was added to a zero cell. */
    JsonObject count(String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, (long) value);
            return this;
        }
        return number(key, value);
    }

    JsonObject count(String key, OptionalDouble value) {
        return value.isPresent() ? count(key, value.getAsDouble()) : number(key, value);
    }

    JsonObject count(String key, OptionalInt value) {
        return value.isPresent() ? count(key, value.getAsInt()) : absent(key);
    }

    JsonObject flag(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    JsonObject absent(String key) {
        node.putNull(key);
        return this;
    }

    JsonObject object(String key, JsonObject value) {
        node.set(key, value.node);
        return this;
    }

    JsonObject objects(String key, Stream<JsonObject> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(value.node));
        return this;
    }

    JsonObject texts(String key, Stream<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }
}
