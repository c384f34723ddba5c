package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.PlannedSupplement;
import org.meridian.synthesis.protocol.Profile;

/** How something asked for besides the result is written: its name, or its name with options and an id. */
final class SupplementOptions {

    private static final String NAME = "name";
    private static final String ID = "id";
    private static final String METHOD = "method";
    private static final String TAU2_INTERVAL = "TAU2_INTERVAL";
    private static final String I2_INTERVAL = "I2_INTERVAL";

    private static final OptionType<String> ID_TYPE = OptionTypes.text("a text");

    private final MethodRegistry registry;
    private final Profile profile;

    SupplementOptions(MethodRegistry registry, Profile profile) {
        this.registry = registry;
        this.profile = profile;
    }

    Optional<PlannedSupplement> read(Value value, Place place, Optional<SynthesisMethod<?>> method) {
        Value.Fields fields;
        if (value instanceof Value.Text) {
            fields = Value.fields().with(NAME, value);
        } else if (value instanceof Value.Fields given) {
            fields = given;
        } else {
            place.refuse("must be an object, but was " + value.shown());
            return Optional.empty();
        }
        if (!fields.has(NAME)) {
            place.within(NAME).refuse("must be given");
            return Optional.empty();
        }
        Map<String, Description<? extends Supplement>> known = registry.supplements().stream()
                .collect(Collectors.toMap(Description::id, it -> it, (a, b) -> a, LinkedHashMap::new));
        return OptionTypes.among(known, Description::id)
                .read(fields.get(NAME), place.within(NAME))
                .flatMap(it -> read(it, fields, place, method));
    }

    private <S extends Supplement> Optional<PlannedSupplement> read(
            Description<S> description, Value.Fields fields, Place place, Optional<SynthesisMethod<?>> method) {
        Optional<String> id =
                fields.has(ID) ? ID_TYPE.read(fields.get(ID), place.within(ID)) : Optional.of(description.id());
        Optional<S> supplement = description
                .options()
                .read(
                        profiled(description.id(), fields, method),
                        description.options().start(),
                        place,
                        NAME,
                        ID);
        return id.isPresent() && supplement.isPresent()
                ? Optional.of(new PlannedSupplement(id.get(), supplement.get()))
                : Optional.empty();
    }

    /** Intervals of τ² and I² are made as the profile makes them, where nothing else is said. */
    private Value.Fields profiled(String name, Value.Fields fields, Optional<SynthesisMethod<?>> method) {
        boolean tau2 = name.equals(TAU2_INTERVAL);
        if (fields.has(METHOD) || !(tau2 || name.equals(I2_INTERVAL))) {
            return fields;
        }
        if (!tau2 && profile.takesI2IntervalFromQ()) {
            return fields.with(METHOD, "TEST_BASED");
        }
        TauEstimator estimator = method.filter(RandomEffects.class::isInstance)
                .map(it -> ((RandomEffects) it).tau2())
                .orElse(TauSquared.REML);
        return fields.with(METHOD, profile.tau2Interval(estimator).name());
    }

    Value.Fields schema() {
        List<Value> forms = new ArrayList<>();
        List<String> alone = registry.supplements().stream()
                .filter(it -> it.options().required().isEmpty())
                .<String>map(Description::id)
                .toList();
        forms.add(Value.fields()
                .with("description", "Something by its name, with its default options.")
                .with("enum", Value.texts(alone.stream())));
        for (Description<? extends Supplement> description : registry.supplements()) {
            List<String> required = new ArrayList<>(List.of(NAME));
            required.addAll(description.options().required());
            forms.add(Value.fields()
                    .with("type", "object")
                    .with("description", description.about() + ".")
                    .with(
                            "properties",
                            Value.fields()
                                    .with(
                                            NAME,
                                            Value.fields()
                                                    .with("description", description.title() + ".")
                                                    .with("const", description.id()))
                                    .with(
                                            ID,
                                            Value.fields()
                                                    .with(
                                                            "description",
                                                            "Its name in the results, if it is asked for twice.")
                                                    .with(ID_TYPE.schema()))
                                    .with(description.options().properties()))
                    .with("required", Value.texts(required.stream()))
                    .with("additionalProperties", Value.of(false)));
        }
        return Value.fields().with("anyOf", Value.of(forms));
    }
}
