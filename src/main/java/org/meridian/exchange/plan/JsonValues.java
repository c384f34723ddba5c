package org.meridian.exchange.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meridian.synthesis.option.Value;
import tools.jackson.databind.JsonNode;

/** JSON as values without a format. */
final class JsonValues {

    private JsonValues() {}

    static Value of(JsonNode node) {
        if (node.isObject()) {
            Map<String, Value> fields = new LinkedHashMap<>();
            node.propertyNames().forEach(key -> fields.put(key, of(node.get(key))));
            return new Value.Fields(fields);
        }
        if (node.isArray()) {
            return new Value.Items(node.valueStream().map(JsonValues::of).toList());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return new Value.Whole(node.longValue());
        }
        if (node.isNumber()) {
            return Value.of(node.asDouble());
        }
        if (node.isBoolean()) {
            return Value.of(node.booleanValue());
        }
        return node.isString() ? new Value.Text(node.stringValue()) : Value.absent();
    }
}
