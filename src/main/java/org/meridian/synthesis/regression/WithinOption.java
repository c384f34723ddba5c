package org.meridian.synthesis.regression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;

/** A pooling method with its options: {@code {"type": "MANTEL_HAENSZEL", "qAbout": "INVERSE_VARIANCE"}}. */
final class WithinOption implements OptionType<Pooling> {

    private static final String TYPE = "type";

    private static final List<Description<? extends Pooling>> KINDS =
            List.of(CommonEffect.describe(), MantelHaenszel.describe(), Peto.describe(), RandomEffects.describe());

    @Override
    public Optional<Pooling> read(Value value, Place place) {
        if (!(value instanceof Value.Fields fields)) {
            place.refuse("must be " + words() + ", but was " + value.shown());
            return Optional.empty();
        }
        return OptionTypes.<Description<? extends Pooling>>among(kinds(), Description::id)
                .read(fields.get(TYPE), place.within(TYPE))
                .flatMap(kind -> read(kind, fields, place));
    }

    private static <P extends Pooling> Optional<Pooling> read(Description<P> kind, Value.Fields fields, Place place) {
        return kind.read(fields, kind.options().start(), place, TYPE).map(it -> it);
    }

    @Override
    public Value write(Pooling method) {
        return method.settings();
    }

    @Override
    public Value.Fields schema() {
        return Value.fields()
                .with("anyOf", Value.of(KINDS.stream().map(WithinOption::schema).toList()));
    }

    private static Value.Fields schema(Description<?> kind) {
        Value.Fields type = Value.fields().with("const", kind.id()).with("description", kind.about() + ".");
        return Value.fields()
                .with("type", "object")
                .with(
                        "properties",
                        Value.fields().with(TYPE, type).with(kind.options().properties()))
                .with("required", Value.texts(List.of(TYPE).stream()))
                .with("additionalProperties", Value.of(false));
    }

    @Override
    public String words() {
        return "an object with the type of a pooling method and its options";
    }

    private static Map<String, Description<? extends Pooling>> kinds() {
        Map<String, Description<? extends Pooling>> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kinds.put(kind.id(), kind));
        return kinds;
    }
}
