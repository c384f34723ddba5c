package org.meridian.exchange.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;

/**
 * The keys of a part of a plan, with what each means.
 *
 * @param what what the part is called in messages
 * @param keys the keys with their descriptions, in order
 * @param required the keys that must be given
 */
record PlanKeys(String what, Map<String, String> keys, List<String> required) {

    static final String VERSION = "meridian";
    static final String PROFILE = "profile";
    static final String ANALYSES = "analyses";

    static final PlanKeys PLAN = of(
            "a plan",
            List.of(VERSION, ANALYSES),
            VERSION,
            "Version of the format: \"1\" takes the defaults of version 1 of this library, \"2\" those of today",
            PROFILE,
            "A named set of defaults; what an analysis spells out wins",
            ANALYSES,
            "The analyses, at least one",
            "$schema",
            "Where the schema of plans is; of no effect");

    static final String ID = "id";
    static final String DATA = "data";
    static final String WHERE = "where";
    static final String COLUMNS = "columns";
    static final String MEASURE = "measure";
    static final String ZERO_CELLS = "zeroCells";
    static final String METHOD = "method";
    static final String LEVEL = "level";
    static final String ALSO = "also";
    static final String MISSING = "missing";
    static final String WRONG = "wrong";

    static final PlanKeys ANALYSIS = of(
            "an analysis",
            List.of(ID, DATA, MEASURE, METHOD),
            ID,
            "The name of the analysis, unique in the plan",
            PROFILE,
            "A named set of defaults for this analysis",
            DATA,
            "Where the data come from: a CSV file, a data set of the library, or rows written here",
            WHERE,
            "Conditions that all rows must fulfil to take part",
            COLUMNS,
            "Which column plays which role; recognised from the names of the columns if not given (from version 2 on)",
            MEASURE,
            "What is measured, by its name or with options",
            ZERO_CELLS,
            "What becomes of counts of 0",
            METHOD,
            "How the studies are analysed",
            LEVEL,
            "Level of all intervals",
            ALSO,
            "What is asked for besides the result",
            MISSING,
            "What becomes of rows that lack a number",
            WRONG,
            "What becomes of rows with a number that cannot be right");

    private static PlanKeys of(String what, List<String> required, String... keys) {
        Map<String, String> described = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i += 2) {
            described.put(keys[i], keys[i + 1]);
        }
        return new PlanKeys(what, described, required);
    }

    /** Tells every key that is not known, and every one that must be given and is not. */
    boolean checkKeys(Value.Fields fields, Place place) {
        boolean clean = true;
        for (String key : fields.values().keySet()) {
            if (!keys.containsKey(key)) {
                place.within(key)
                        .refuse("is not a key of " + what + " (keys: " + String.join(", ", keys.keySet()) + ")");
                clean = false;
            }
        }
        for (String key : required) {
            if (!fields.has(key)) {
                place.within(key).refuse("must be given");
                clean = false;
            }
        }
        return clean;
    }

    /** The part as a JSON Schema, every key with its description. */
    Value.Fields schema(Map<String, Value.Fields> types) {
        Value.Fields properties = Value.fields();
        for (Map.Entry<String, String> key : keys.entrySet()) {
            properties = properties.with(
                    key.getKey(),
                    Value.fields().with("description", key.getValue() + ".").with(types.get(key.getKey())));
        }
        return Value.fields()
                .with("type", "object")
                .with("properties", properties)
                .with("required", Value.texts(required.stream()))
                .with("additionalProperties", Value.of(false));
    }
}
