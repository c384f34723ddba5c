package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.Profile;
import org.meridian.synthesis.study.ZeroCellOptions;
import org.meridian.synthesis.study.ZeroCells;

/** How a method is written: its type with its options. What is left open is the profile's, and else the method's default. */
final class MethodOptions {

    private static final String TYPE = "type";
    private static final String TITLE = "title";
    private static final String TAU2 = "tau2";
    private static final String INTERVAL = "interval";
    private static final String PREDICTION = "prediction";
    private static final String WITHIN = "within";
    private static final String COUNTS = "counts";
    private static final String ZERO_CELLS = "zeroCells";

    private final MethodRegistry registry;
    private final Profile profile;

    MethodOptions(MethodRegistry registry, Profile profile) {
        this.registry = registry;
        this.profile = profile;
    }

    /** The method; {@code zeroCells} is what the analysis does about zero cells. */
    Optional<SynthesisMethod<?>> read(Value value, Place place, ZeroCells zeroCells, double level) {
        if (!(value instanceof Value.Fields fields)) {
            place.refuse("must be an object, but was " + value.shown());
            return Optional.empty();
        }
        if (!fields.has(TYPE)) {
            place.within(TYPE).refuse("must be given");
            return Optional.empty();
        }
        Map<String, Description<? extends SynthesisMethod<?>>> known = registry.methods().stream()
                .collect(Collectors.toMap(Description::id, it -> it, (a, b) -> a, LinkedHashMap::new));
        return OptionTypes.among(known, Description::id)
                .read(fields.get(TYPE), place.within(TYPE))
                .flatMap(it -> read(it, fields, place, zeroCells))
                .map(it -> it.withLevel(level));
    }

    private <M extends SynthesisMethod<?>> Optional<SynthesisMethod<?>> read(
            Description<M> description, Value.Fields fields, Place place, ZeroCells zeroCells) {
        Value.Fields given = description.type() == MantelHaenszel.class ? counts(fields, place, zeroCells) : fields;
        return description
                .options()
                .read(profiled(description, given), description.options().start(), place, TYPE, TITLE)
                .map(it -> it);
    }

    /** {@code "counts": "CORRECTED"} takes the rule of the analysis for zero cells. */
    private static Value.Fields counts(Value.Fields fields, Place place, ZeroCells zeroCells) {
        if (!fields.has(COUNTS)) {
            return fields;
        }
        Map<String, ZeroCells> rules = new LinkedHashMap<>();
        rules.put("AS_REPORTED", ZeroCells.none());
        rules.put("CORRECTED", zeroCells);
        return OptionTypes.among(rules, it -> "")
                .read(fields.get(COUNTS), place.within(COUNTS))
                .map(it -> fields.without(COUNTS)
                        .with(ZERO_CELLS, ZeroCellOptions.type(it).write(it)))
                .orElse(fields.without(COUNTS));
    }

    /** Methods that estimate τ² take what the profile says of it and of their intervals, where nothing else is said. */
    private Value.Fields profiled(Description<?> description, Value.Fields given) {
        List<String> keys = description.options().keys();
        if (!keys.contains(TAU2) || given.has(WITHIN)) {
            return given;
        }
        Value.Fields defaults = profile.randomEffects().settings().without(TYPE);
        Value.Fields known = Value.fields();
        for (Map.Entry<String, Value> setting : defaults.values().entrySet()) {
            if (keys.contains(setting.getKey())) {
                known = known.with(setting.getKey(), setting.getValue());
            }
        }
        Optional<CiMethod> interval = interval(given);
        if (interval.isPresent() && keys.contains(PREDICTION)) {
            known = known.with(PREDICTION, profile.prediction(interval.get()).name());
        }
        return known.with(given);
    }

    private static Optional<CiMethod> interval(Value.Fields given) {
        return given.get(INTERVAL) instanceof Value.Text text
                ? List.of(CiMethod.values()).stream()
                        .filter(it -> it.name()
                                .equals(text.text().toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst()
                : Optional.empty();
    }

    /** The method as a plan asks for it, every option spelled out. */
    static Value.Fields write(SynthesisMethod<?> method) {
        return method.settings();
    }

    Value.Fields schema() {
        List<Value> forms = new ArrayList<>();
        for (Description<? extends SynthesisMethod<?>> description : registry.methods()) {
            Value.Fields properties = Value.fields()
                    .with(
                            TYPE,
                            Value.fields()
                                    .with("description", description.title() + ".")
                                    .with("const", description.id()))
                    .with(description.options().properties())
                    .with(
                            TITLE,
                            Value.fields()
                                    .with("description", "The method in words, as results write it; of no effect.")
                                    .with("type", "string"));
            if (description.type() == MantelHaenszel.class) {
                properties = properties.with(
                        COUNTS,
                        Value.fields()
                                .with(
                                        "description",
                                        "Whether the counts are pooled as reported, or corrected as the effects are.")
                                .with("enum", Value.texts(List.of("AS_REPORTED", "CORRECTED").stream())));
            }
            List<String> required = new ArrayList<>(List.of(TYPE));
            required.addAll(description.options().required());
            forms.add(Value.fields()
                    .with("type", "object")
                    .with("description", description.about() + ".")
                    .with("properties", properties)
                    .with("required", Value.texts(required.stream()))
                    .with("additionalProperties", Value.of(false)));
        }
        return Value.fields().with("oneOf", Value.of(forms));
    }
}
