package org.meridian.exchange.results;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meridian.synthesis.option.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object under construction. What does not exist becomes {@code null}: an absent text, an absent number, a ratio beyond all numbers. */
public final class JsonObject {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    /** An object without properties. */
    public JsonObject() {}

    /**
     * Values as a JSON object.
     *
     * @param fields the values
     * @return the object
     */
    public static JsonObject of(Value.Fields fields) {
        JsonObject json = new JsonObject();
        fields.values().forEach((key, value) -> json.node.set(key, node(value)));
        return json;
    }

    /**
     * Sets several keys.
     *
     * @param fields the values by their keys
     * @return this object
     */
    public JsonObject all(Value.Fields fields) {
        fields.values().forEach((key, value) -> node.set(key, node(value)));
        return this;
    }

    private static JsonNode node(Value value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Value.Text text) {
            return nodes.stringNode(text.text());
        }
        if (value instanceof Value.Number number) {
            return nodes.numberNode(number.number());
        }
        if (value instanceof Value.Whole whole) {
            return nodes.numberNode(whole.number());
        }
        if (value instanceof Value.Flag flag) {
            return nodes.booleanNode(flag.flag());
        }
        if (value instanceof Value.Items items) {
            ArrayNode array = nodes.arrayNode();
            items.values().forEach(it -> array.add(node(it)));
            return array;
        }
        return value instanceof Value.Fields fields ? of(fields).node : nodes.nullNode();
    }

    ObjectNode node() {
        return node;
    }

    /**
     * A text.
     *
     * @param key the key
     * @param value the text; empty for none
     * @return this object
     */
    public JsonObject text(String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
        return this;
    }

    /**
     * A number in full precision.
     *
     * @param key the key
     * @param value the number; {@code null} is written if it is not finite
     * @return this object
     */
    public JsonObject number(String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
        return this;
    }

    /**
     * A number in full precision, if there is one.
     *
     * @param key the key
     * @param value the number
     * @return this object
     */
    public JsonObject number(String key, OptionalDouble value) {
        return number(key, value.orElse(Double.NaN));
    }

    /**
     * A count: written without decimals, unless something was added to a zero cell.
     *
     * @param key the key
     * @param value the count; {@code null} is written if it is not finite
     * @return this object
     */
    public JsonObject count(String key, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            node.put(key, (long) value);
            return this;
        }
        return number(key, value);
    }

    /**
     * A count, if there is one.
     *
     * @param key the key
     * @param value the count
     * @return this object
     */
    public JsonObject count(String key, OptionalDouble value) {
        return value.isPresent() ? count(key, value.getAsDouble()) : number(key, value);
    }

    /**
     * A count, if there is one.
     *
     * @param key the key
     * @param value the count
     * @return this object
     */
    public JsonObject count(String key, OptionalInt value) {
        return value.isPresent() ? count(key, value.getAsInt()) : absent(key);
    }

    /**
     * A truth value.
     *
     * @param key the key
     * @param value the value
     * @return this object
     */
    public JsonObject flag(String key, boolean value) {
        node.put(key, value);
        return this;
    }

    /**
     * Something that does not exist.
     *
     * @param key the key
     * @return this object
     */
    public JsonObject absent(String key) {
        node.putNull(key);
        return this;
    }

    /**
     * An object.
     *
     * @param key the key
     * @param value the object
     * @return this object
     */
    public JsonObject object(String key, JsonObject value) {
        node.set(key, value.node);
        return this;
    }

    /**
     * A list of objects.
     *
     * @param key the key
     * @param values the objects
     * @return this object
     */
    public JsonObject objects(String key, Stream<JsonObject> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(value -> array.add(value.node));
        return this;
    }

    /**
     * A list of texts.
     *
     * @param key the key
     * @param values the texts
     * @return this object
     */
    public JsonObject texts(String key, Stream<String> values) {
        ArrayNode array = node.putArray(key);
        values.forEach(array::add);
        return this;
    }
}
