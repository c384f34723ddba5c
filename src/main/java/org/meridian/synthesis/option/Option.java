package org.meridian.synthesis.option;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * @param written of which things the setting is written; the others do not have the option, or have it in another place
 */
public record Option<T, V>(
        String key,
        String about,
        OptionType<V> type,
        Function<T, V> get,
        BiFunction<T, V, T> set,
        Predicate<T> written) {

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
        T normal = start.get();
        Value setting = written.test(normal) ? write(normal) : Value.absent();
        Value.Fields described = described();
        return (setting == Value.Absent.VALUE ? described : described.with("default", setting)).with(type.schema());
    }

    /** The option as a JSON Schema, of which there is no default because it must be given. */
    Value.Fields schemaWithoutDefault() {
        return described().with(type.schema());
    }

    private Value.Fields described() {
        return Value.fields().with("description", about + ".");
    }
}
