package org.meridian.synthesis.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The options of a kind of thing. Reading and writing are inverse: {@code read(write(thing), any)} is the thing.
 *
 * @param <T> the thing
 */
public final class Options<T> {

    private final String what;
    private final Supplier<T> start;
    private final List<Option<T, ?>> list;
    private final List<String> required;

    private Options(String what, Supplier<T> start, List<Option<T, ?>> list, List<String> required) {
        this.what = what;
        this.start = start;
        this.list = List.copyOf(list);
        this.required = List.copyOf(required);
    }

    /**
     * No options yet.
     *
     * @param <T> the thing
     * @param what what the thing is called in messages, for example {@code the method GLMM}
     * @param start the thing with every option at its default
     * @return the options
     */
    public static <T> Options<T> of(String what, Supplier<T> start) {
        return new Options<>(what, start, List.of(), List.of());
    }

    /**
     * The options with one more.
     *
     * @param <V> what it is set to
     * @param key its key
     * @param about what it does, as a sentence without its full stop
     * @param type what it can be set to
     * @param get what it is set to
     * @param set the thing with another setting
     * @return the options
     */
    public <V> Options<T> with(
            String key, String about, OptionType<V> type, Function<T, V> get, BiFunction<T, V, T> set) {
        return with(new Option<>(key, about, type, get, set, thing -> true));
    }

    /**
     * The options with one more that some of the things do not have, or have in another place.
     *
     * @param <V> what it is set to
     * @param key its key
     * @param about what it does, as a sentence without its full stop
     * @param type what it can be set to
     * @param get what it is set to, if the thing has it
     * @param set the thing with another setting; throws {@link IllegalArgumentException} if the thing cannot have it
     * @return the options; of a thing without it nothing is written
     */
    public <V> Options<T> withPossible(
            String key, String about, OptionType<V> type, Function<T, Optional<V>> get, BiFunction<T, V, T> set) {
        return with(new Option<>(
                key,
                about,
                type,
                thing -> get.apply(thing).orElseThrow(),
                set,
                thing -> get.apply(thing).isPresent()));
    }

    private Options<T> with(Option<T, ?> option) {
        List<Option<T, ?>> more = new ArrayList<>(list);
        more.add(option);
        return new Options<>(what, start, more, required);
    }

    /**
     * The options with those of a part of the thing.
     *
     * @param <P> the part
     * @param others the options of the part
     * @param get the part
     * @param set the thing with another part
     * @return the options
     */
    public <P> Options<T> with(Options<P> others, Function<T, P> get, BiFunction<T, P, T> set) {
        return withPossible(others, thing -> Optional.of(get.apply(thing)), set);
    }

    /**
     * The options with those of a part that some of the things do not have.
     *
     * @param <P> the part
     * @param others the options of the part
     * @param get the part, if the thing has it
     * @param set the thing with another part
     * @return the options; of a thing without the part they are not written, and refused if they are given
     */
    public <P> Options<T> withPossible(Options<P> others, Function<T, Optional<P>> get, BiFunction<T, P, T> set) {
        Options<T> all = this;
        for (Option<P, ?> option : others.list) {
            all = all.withPart(option, others.what, get, set);
        }
        return all;
    }

    private <P, V> Options<T> withPart(
            Option<P, V> option, String part, Function<T, Optional<P>> get, BiFunction<T, P, T> set) {
        return with(new Option<>(
                option.key(),
                option.about(),
                option.type(),
                thing -> option.get().apply(get.apply(thing).orElseThrow()),
                (thing, setting) -> set.apply(
                        thing,
                        option.set()
                                .apply(
                                        get.apply(thing)
                                                .orElseThrow(() -> new IllegalArgumentException(option.key()
                                                        + " is an option of " + part + ", which takes no part here")),
                                        setting)),
                thing -> get.apply(thing).filter(option.written()).isPresent()));
    }

    /**
     * The options, some of which have no default and must be set.
     *
     * @param keys the keys that must be set
     * @return the options
     */
    public Options<T> requiring(String... keys) {
        return new Options<>(what, start, list, List.of(keys));
    }

    /**
     * The keys that must be set.
     *
     * @return the keys, in order
     */
    public List<String> required() {
        return required;
    }

    /**
     * All options.
     *
     * @return the options, in order
     */
    public List<Option<T, ?>> list() {
        return list;
    }

    /**
     * The keys of all options.
     *
     * @return the keys, in order
     */
    public List<String> keys() {
        return list.stream().<String>map(Option::key).toList();
    }

    /**
     * The thing with every option at its default.
     *
     * @return the thing
     */
    public T start() {
        return start.get();
    }

    /**
     * Reads a thing. A key that is not one of the options or of those allowed besides is a fault, and so is a setting that
     * does not go with the others.
     *
     * @param fields what was set
     * @param from the thing whose settings hold where nothing was set
     * @param place where it stands, and where faults are told
     * @param besides keys that are allowed and not read here
     * @return the thing, or nothing if a fault was told
     */
    public Optional<T> read(Value.Fields fields, T from, Place place, String... besides) {
        List<String> known = Stream.concat(Stream.of(besides), keys().stream()).toList();
        boolean clean = true;
        for (String key : fields.values().keySet()) {
            if (!known.contains(key)) {
                place.within(key).refuse("is not a key of " + what + " (keys: " + String.join(", ", known) + ")");
                clean = false;
            }
        }
        for (String key : required) {
            if (!fields.has(key)) {
                place.within(key).refuse("must be given");
                clean = false;
            }
        }
        Map<String, Function<T, T>> changes = new LinkedHashMap<>();
        for (Option<T, ?> option : list) {
            if (fields.has(option.key())) {
                Optional<Function<T, T>> change = option.read(fields.get(option.key()), place.within(option.key()));
                change.ifPresent(it -> changes.put(option.key(), it));
                clean &= change.isPresent();
            }
        }
        return clean ? changed(from, changes, place) : Optional.empty();
    }

    /** Settings may go together only once all are set: one that is refused waits until the others have been made. */
    private static <T> Optional<T> changed(T from, Map<String, Function<T, T>> changes, Place place) {
        T thing = from;
        Map<String, Function<T, T>> open = changes;
        while (!open.isEmpty()) {
            Map<String, Function<T, T>> refused = new LinkedHashMap<>();
            String reason = "";
            for (Map.Entry<String, Function<T, T>> change : open.entrySet()) {
                try {
                    thing = change.getValue().apply(thing);
                } catch (IllegalArgumentException impossible) {
                    refused.put(change.getKey(), change.getValue());
                    reason = impossible.getMessage();
                }
            }
            if (refused.size() == open.size()) {
                place.refuse(reason);
                return Optional.empty();
            }
            open = refused;
        }
        return Optional.of(thing);
    }

    /**
     * Every option that a thing has with its setting, defaults too.
     *
     * @param thing the thing
     * @return the settings by their keys
     */
    public Value.Fields write(T thing) {
        Map<String, Value> settings = new LinkedHashMap<>();
        for (Option<T, ?> option : list) {
            if (option.written().test(thing)) {
                settings.put(option.key(), option.write(thing));
            }
        }
        return new Value.Fields(settings);
    }

    /**
     * The options as a JSON Schema of an object, each with its description and default.
     *
     * @return the schema as data
     */
    public Value.Fields schema() {
        Value.Fields object = Value.fields().with("type", "object").with("properties", properties());
        return (required.isEmpty() ? object : object.with("required", Value.texts(required.stream())))
                .with("additionalProperties", Value.of(false));
    }

    /**
     * The options as the properties of a JSON Schema.
     *
     * @return each option by its key
     */
    public Value.Fields properties() {
        Map<String, Value> properties = new LinkedHashMap<>();
        for (Option<T, ?> option : list) {
            properties.put(
                    option.key(),
                    required.contains(option.key()) ? option.schemaWithoutDefault() : option.schema(start));
        }
        return new Value.Fields(properties);
    }
}
