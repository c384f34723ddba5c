package org.meridian.exchange.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.results.JsonDocument;
import org.meridian.exchange.results.JsonObject;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.Profile;

/**
 * The JSON Schema of analysis plans, made from the descriptions of measures, methods and supplements; every key has its
 * description. Names are listed in their canonical case; the reader takes them in any.
 */
public final class PlanSchema {

    private PlanSchema() {}

    /**
     * The schema for the methods of a registry.
     *
     * @param registry the methods
     * @return the schema as JSON, ended by a line feed
     */
    public static String of(MethodRegistry registry) {
        AnalysisType analysis =
                new AnalysisType(registry, Location.classPath("/"), PlanVersion.CURRENT, Profile.MERIDIAN);
        Map<String, Value.Fields> types = new LinkedHashMap<>();
        types.put(PlanKeys.VERSION, versions());
        types.put(PlanKeys.PROFILE, OptionTypes.constant(Profile.class).schema());
        types.put(
                PlanKeys.ANALYSES,
                Value.fields()
                        .with("type", "array")
                        .with("minItems", Value.count(1))
                        .with("items", analysis.schema()));
        types.put("$schema", Value.fields().with("type", "string"));
        return JsonDocument.text(JsonObject.of(Value.fields()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "Analysis plan")
                .with(
                        "description",
                        "The statistical section of a protocol as data: which studies, which measure, which method. Paths are"
                                + " relative to the folder of the plan.")
                .with(PlanKeys.PLAN.schema(types))));
    }

    private static Value.Fields versions() {
        return Value.fields()
                .with("enum", Value.texts(Stream.of(PlanVersion.values()).map(PlanVersion::id)));
    }
}
