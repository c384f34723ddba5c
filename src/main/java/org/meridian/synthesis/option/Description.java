package org.meridian.synthesis.option;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a kind of method is and what its options are, written once beside the method. Plans, their schema, the page of methods, the
 * prose of a methods section and the help of the command line are read from here.
 *
 * @param <T> the method
 * @param id what files call it, for example {@code RANDOM_EFFECTS}
 * @param title what people call it, for example {@code random-effects model}
 * @param about what it does, as a sentence without its full stop
 * @param reference where it comes from: a DOI without resolver, or a citation
 * @param type its class
 * @param options its options
 */
public record Description<T>(
        String id, String title, String about, String reference, Class<T> type, Options<T> options) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Description {
        if (id.isBlank() || title.isBlank() || about.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException(
                    "a description needs an id, a title, what it does and a reference, but had \"" + id + "\", \""
                            + title + "\", \"" + about + "\", \"" + reference + "\"");
        }
    }

    /**
     * A method without options yet.
     *
     * @param <T> the method
     * @param id what files call it
     * @param title what people call it
     * @param type its class
     * @param start the method by default
     * @param about what it does, as a sentence without its full stop
     * @param reference where it comes from
     * @return the description
     */
    public static <T> Description<T> of(
            String id, String title, Class<T> type, Supplier<T> start, String about, String reference) {
        return new Description<>(id, title, about, reference, type, Options.of(id, start));
    }

    /**
     * The description with one more option.
     *
     * @param <V> what it is set to
     * @param key its key
     * @param what what it does, as a sentence without its full stop
     * @param kind what it can be set to
     * @param get what it is set to
     * @param set the method with another setting
     * @return the description
     */
    public <V> Description<T> with(
            String key, String what, OptionType<V> kind, Function<T, V> get, BiFunction<T, V, T> set) {
        return new Description<>(id, title, about, reference, type, options.with(key, what, kind, get, set));
    }

    /**
     * The description with the options of a part of the method.
     *
     * @param <P> the part
     * @param others the options of the part
     * @param get the part
     * @param set the method with another part
     * @return the description
     */
    public <P> Description<T> with(Options<P> others, Function<T, P> get, BiFunction<T, P, T> set) {
        return new Description<>(id, title, about, reference, type, options.with(others, get, set));
    }

    /**
     * The description with the options of a part that some of the methods do not have.
     *
     * @param <P> the part
     * @param others the options of the part
     * @param get the part, if the method has it
     * @param set the method with another part
     * @return the description
     */
    public <P> Description<T> withPossible(Options<P> others, Function<T, Optional<P>> get, BiFunction<T, P, T> set) {
        return new Description<>(id, title, about, reference, type, options.withPossible(others, get, set));
    }

    /**
     * The description with one more option that some of the methods do not have, or have in another place.
     *
     * @param <V> what it is set to
     * @param key its key
     * @param what what it does, as a sentence without its full stop
     * @param kind what it can be set to
     * @param get what it is set to, if the method has it
     * @param set the method with another setting
     * @return the description
     */
    public <V> Description<T> withPossible(
            String key, String what, OptionType<V> kind, Function<T, Optional<V>> get, BiFunction<T, V, T> set) {
        return new Description<>(id, title, about, reference, type, options.withPossible(key, what, kind, get, set));
    }

    /**
     * The description of a method some of whose options have no default and must be given.
     *
     * @param keys their keys
     * @return the description
     * @throws IllegalArgumentException if there is no such option
     */
    public Description<T> requiring(String... keys) {
        return new Description<>(id, title, about, reference, type, options.requiring(keys));
    }

    /**
     * Reads a method.
     *
     * @param fields what was set
     * @param from the method whose settings hold where nothing was set
     * @param place where it stands, and where faults are told
     * @param besides keys that are allowed and not read here
     * @return the method, or nothing if a fault was told
     * @throws IllegalArgumentException if {@code from} is a method of another kind
     */
    public Optional<T> read(Value.Fields fields, Object from, Place place, String... besides) {
        return options.read(fields, cast(from), place, besides);
    }

    /**
     * Every option of a method with its setting.
     *
     * @param method the method
     * @return the settings by their keys
     * @throws IllegalArgumentException if it is a method of another kind
     */
    public Value.Fields write(Object method) {
        return options.write(cast(method));
    }

    private T cast(Object method) {
        if (!type.isInstance(method)) {
            throw new IllegalArgumentException(id + " describes " + type.getSimpleName() + ", but was asked about "
                    + method.getClass().getSimpleName());
        }
        return type.cast(method);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
