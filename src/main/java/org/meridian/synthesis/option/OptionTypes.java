package org.meridian.synthesis.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of options that many methods share. */
public final class OptionTypes {

    private OptionTypes() {}

    /**
     * A constant of an enum, by its name in any case.
     *
     * @param <E> the enum
     * @param type its class
     * @return the kind of option
     */
    public static <E extends Enum<E>> OptionType<E> constant(Class<E> type) {
        return among(
                Arrays.stream(type.getEnumConstants())
                        .collect(Collectors.toMap(Enum::name, it -> it, (a, b) -> a, LinkedHashMap::new)),
                Enum::name);
    }

    /**
     * One of some constants of an enum, by its name in any case.
     *
     * @param <E> the enum
     * @param constants the constants that are allowed
     * @return the kind of option
     */
    public static <E extends Enum<E>> OptionType<E> oneOf(List<E> constants) {
        return among(
                constants.stream().collect(Collectors.toMap(Enum::name, it -> it, (a, b) -> a, LinkedHashMap::new)),
                Enum::name);
    }

    /**
     * One of several things, by their names in any case.
     *
     * @param <V> the things
     * @param things the things by their names, in the order in which messages list them
     * @param name the name of a thing
     * @return the kind of option
     */
    public static <V> OptionType<V> among(Map<String, V> things, Function<V, String> name) {
        return new Among<>(new LinkedHashMap<>(things), name);
    }

    /**
     * A finite number.
     *
     * @param words what is allowed in words, for example {@code a number between 0 and 1}
     * @param allowed what is allowed
     * @return the kind of option
     */
    public static OptionType<Double> number(String words, DoublePredicate allowed) {
        return number(words, allowed, Value.fields());
    }

    /**
     * A finite number with bounds that a JSON Schema can say.
     *
     * @param words what is allowed in words
     * @param allowed what is allowed
     * @param bounds the bounds as JSON Schema says them, for example {@code {"minimum": 0}}
     * @return the kind of option
     */
    public static OptionType<Double> number(String words, DoublePredicate allowed, Value.Fields bounds) {
        return new Simple<>(
                Value.fields().with("type", "number").with(bounds),
                words,
                value -> number(value).filter(allowed::test),
                Value::of);
    }

    /**
     * A number of 0 or more.
     *
     * @return the kind of option
     */
    public static OptionType<Double> nonNegative() {
        return number("a number of 0 or more", it -> it >= 0, Value.fields().with("minimum", Value.count(0)));
    }

    /**
     * A whole number.
     *
     * @param words what is allowed in words
     * @param allowed what is allowed
     * @return the kind of option
     */
    public static OptionType<Integer> whole(String words, Predicate<Integer> allowed) {
        return new Simple<>(
                Value.fields().with("type", "integer"),
                words,
                value -> whole(value).filter(allowed),
                Value::count);
    }

    /**
     * A whole number that is not below a limit.
     *
     * @param least the limit
     * @return the kind of option
     */
    public static OptionType<Integer> atLeast(int least) {
        return new Simple<>(
                Value.fields().with("type", "integer").with("minimum", Value.count(least)),
                "a whole number of " + least + " or more",
                value -> whole(value).filter(it -> it >= least),
                Value::count);
    }

    /**
     * A whole number of up to 64 bits, such as the seed of a random draw.
     *
     * @param words what is allowed in words
     * @return the kind of option
     */
    public static OptionType<Long> wide(String words) {
        return new Simple<>(
                Value.fields().with("type", "integer"),
                words,
                value -> value instanceof Value.Whole whole ? Optional.of(whole.number()) : Optional.empty(),
                Value.Whole::new);
    }

    /**
     * A text.
     *
     * @param words what it says, for example {@code the name of a column}
     * @return the kind of option
     */
    public static OptionType<String> text(String words) {
        return new Simple<>(
                Value.fields().with("type", "string").with("pattern", "\\S"),
                words,
                value -> value instanceof Value.Text text && !text.text().isBlank()
                        ? Optional.of(text.text())
                        : Optional.empty(),
                Value::of);
    }

    /**
     * A truth value, as which a setting with two values is written.
     *
     * @param <V> the setting
     * @param yes the setting that {@code true} means
     * @param no the setting that {@code false} means
     * @return the kind of option
     */
    public static <V> OptionType<V> flag(V yes, V no) {
        return new Simple<>(
                Value.fields().with("type", "boolean"),
                "true or false",
                value -> value instanceof Value.Flag flag ? Optional.of(flag.flag() ? yes : no) : Optional.empty(),
                setting -> Value.of(setting.equals(yes)));
    }

    /**
     * Several settings of one kind.
     *
     * @param <V> the setting
     * @param each the kind of each
     * @return the kind of option
     */
    public static <V> OptionType<List<V>> list(OptionType<V> each) {
        return new Several<>(each);
    }

    /**
     * A thing with options of its own.
     *
     * @param <T> the thing
     * @param options its options
     * @param start what it is before any is set
     * @return the kind of option
     */
    public static <T> OptionType<T> object(Options<T> options, T start) {
        return new Nested<>(options, start);
    }

    /**
     * A setting that may be written in either of two ways.
     *
     * @param <V> the setting
     * @param isFirst which data are of the first way
     * @param first the first way
     * @param writesFirst which settings are written in the first way
     * @param second the second way
     * @return the kind of option
     */
    public static <V> OptionType<V> either(
            Predicate<Value> isFirst, OptionType<V> first, Predicate<V> writesFirst, OptionType<V> second) {
        return new Either<>(isFirst, first, writesFirst, second);
    }

    /**
     * A setting seen as another one.
     *
     * @param <V> what is read and written
     * @param <W> the setting
     * @param type the kind that reads and writes
     * @param to the setting of what was read
     * @param from what is written of a setting
     * @return the kind of option; an {@link IllegalArgumentException} of {@code to} becomes a fault
     */
    public static <V, W> OptionType<W> as(OptionType<V> type, Function<V, W> to, Function<W, V> from) {
        return new As<>(type, to, from);
    }

    /**
     * A setting that may be left open.
     *
     * @param <V> the setting
     * @param type its kind
     * @return the kind of option, whose absence is written as no value
     */
    public static <V> OptionType<Optional<V>> optional(OptionType<V> type) {
        return new Maybe<>(type);
    }

    static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    static Optional<Double> number(Value value) {
        if (value instanceof Value.Number number) {
            return Optional.of(number.number());
        }
        return value instanceof Value.Whole whole ? Optional.of((double) whole.number()) : Optional.empty();
    }

    private static Optional<Integer> whole(Value value) {
        return value instanceof Value.Whole whole && whole.number() == (int) whole.number()
                ? Optional.of((int) whole.number())
                : Optional.empty();
    }

    private static <V> Optional<V> refused(Place place, String words, Value value) {
        place.refuse("must be " + words + ", but was " + value.shown());
        return Optional.empty();
    }

    private record Among<V>(Map<String, V> things, Function<V, String> name) implements OptionType<V> {

        @Override
        public Optional<V> read(Value value, Place place) {
            if (value instanceof Value.Text text) {
                for (Map.Entry<String, V> thing : things.entrySet()) {
                    if (plain(thing.getKey()).equals(plain(text.text()))) {
                        return Optional.of(thing.getValue());
                    }
                }
            }
            return refused(place, words(), value);
        }

        @Override
        public Value write(V setting) {
            return Value.of(name.apply(setting));
        }

        @Override
        public Value.Fields schema() {
            return Value.fields().with("type", "string").with("enum", Value.texts(things.keySet().stream()));
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", things.keySet());
        }
    }

    private record Simple<V>(
            Value.Fields schema, String words, Function<Value, Optional<V>> reader, Function<V, Value> writer)
            implements OptionType<V> {

        @Override
        public Optional<V> read(Value value, Place place) {
            Optional<V> read = reader.apply(value);
            return read.isPresent() ? read : refused(place, words, value);
        }

        @Override
        public Value write(V setting) {
            return writer.apply(setting);
        }
    }

    private record Several<V>(OptionType<V> each) implements OptionType<List<V>> {

        @Override
        public Optional<List<V>> read(Value value, Place place) {
            if (!(value instanceof Value.Items items)) {
                return refused(place, words(), value);
            }
            List<V> settings = new ArrayList<>();
            for (int i = 0; i < items.values().size(); i++) {
                each.read(items.values().get(i), place.at(i)).ifPresent(settings::add);
            }
            return settings.size() == items.values().size() ? Optional.of(List.copyOf(settings)) : Optional.empty();
        }

        @Override
        public Value write(List<V> setting) {
            return Value.of(setting.stream().map(each::write).toList());
        }

        @Override
        public Value.Fields schema() {
            return Value.fields().with("type", "array").with("items", each.schema());
        }

        @Override
        public String words() {
            return "a list, each item " + each.words();
        }
    }

    private record Nested<T>(Options<T> options, T start) implements OptionType<T> {

        @Override
        public Optional<T> read(Value value, Place place) {
            return value instanceof Value.Fields fields
                    ? options.read(fields, start, place)
                    : refused(place, words(), value);
        }

        @Override
        public Value write(T setting) {
            return options.write(setting);
        }

        @Override
        public Value.Fields schema() {
            return options.schema();
        }

        @Override
        public String words() {
            return "an object with " + String.join(", ", options.keys());
        }
    }

    private record Either<V>(
            Predicate<Value> isFirst, OptionType<V> first, Predicate<V> writesFirst, OptionType<V> second)
            implements OptionType<V> {

        @Override
        public Optional<V> read(Value value, Place place) {
            return (isFirst.test(value) ? first : second).read(value, place);
        }

        @Override
        public Value write(V setting) {
            return (writesFirst.test(setting) ? first : second).write(setting);
        }

        @Override
        public Value.Fields schema() {
            return Value.fields().with("anyOf", Value.of(List.of(first.schema(), second.schema())));
        }

        @Override
        public String words() {
            return first.words() + ", or " + second.words();
        }
    }

    private record As<V, W>(OptionType<V> type, Function<V, W> to, Function<W, V> from) implements OptionType<W> {

        @Override
        public Optional<W> read(Value value, Place place) {
            return type.read(value, place).flatMap(it -> {
                try {
                    return Optional.of(to.apply(it));
                } catch (IllegalArgumentException refused) {
                    place.refuse(refused.getMessage());
                    return Optional.empty();
                }
            });
        }

        @Override
        public Value write(W setting) {
            return type.write(from.apply(setting));
        }

        @Override
        public Value.Fields schema() {
            return type.schema();
        }

        @Override
        public String words() {
            return type.words();
        }
    }

    private record Maybe<V>(OptionType<V> type) implements OptionType<Optional<V>> {

        @Override
        public Optional<Optional<V>> read(Value value, Place place) {
            return value == Value.Absent.VALUE
                    ? Optional.of(Optional.empty())
                    : type.read(value, place).map(Optional::of);
        }

        @Override
        public Value write(Optional<V> setting) {
            return setting.map(type::write).orElse(Value.absent());
        }

        @Override
        public Value.Fields schema() {
            Value.Fields nothing = Value.fields().with("type", "null");
            return Value.fields().with("anyOf", Value.of(List.of(type.schema(), nothing)));
        }

        @Override
        public String words() {
            return type.words() + ", or null";
        }
    }
}
