package org.meridian.synthesis.option;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One option of a thing.
 *
 * @param <T> the thing
 * @param <V> what the option is set to
 * @param key its key in files, for example {@code tau2}
 * @param about what it does, as a sentence without its full stop
 * @param type what it can be set to
 * @param get what it is set to
 * @param set the thing with another setting; throws {@link IllegalArgumentException} if the setting does not go with the others
 */
public record Option<T, V>(String key, String about, OptionType<V> type, Function<T, V> get, BiFunction<T, V, T> set) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Option {
        if (key.isBlank() || about.isBlank()) {
            throw new IllegalArgumentException(
                    "an option needs a key and a description, but had \"" + key + "\" and \"" + about + "\"");
        }
    }

    /**
     * What the option is set to, as data.
     *
     * @param thing the thing
     * @return the setting
     */
    public Value write(T thing) {
        return type.write(get.apply(thing));
    }

    /** How the setting changes a thing, once it has been read. */
    Optional<Function<T, T>> read(Value value, Place place) {
        return type.read(value, place).map(setting -> thing -> set.apply(thing, setting));
    }

    /** The option as a JSON Schema. */
    Value.Fields schema(Supplier<T> start) {
        Value.Fields described = Value.fields().with("description", about + ".");
        Value normal = write(start.get());
        return (normal == Value.Absent.VALUE ? described : described.with("default", normal)).with(type.schema());
    }
}
