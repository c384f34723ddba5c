package org.meridian.synthesis.option;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A value as data files write it: what an option is set to, or a part of a result. No format of files is implied. */
public sealed interface Value {

    /**
     * A text.
     *
     * @param text the text
     * @return the value; absent if the text is empty
     */
    static Value of(String text) {
        return text.isEmpty() ? Absent.VALUE : new Text(text);
    }

    /**
     * A number.
     *
     * @param number the number
     * @return the value; absent if the number is not finite, so that NaN never leaves
     */
    static Value of(double number) {
        return Double.isFinite(number) ? new Number(number) : Absent.VALUE;
    }

    /**
     * A number that may be absent.
     *
     * @param number the number
     * @return the value
     */
    static Value of(OptionalDouble number) {
        return number.isPresent() ? of(number.getAsDouble()) : Absent.VALUE;
    }

    /**
     * A count, or a number that usually is whole.
     *
     * @param count the number
     * @return a whole number if it is one, and else as {@link #of(double)}
     */
    static Value count(double count) {
        return count == Math.rint(count) && Math.abs(count) < 1e15 ? new Whole((long) count) : of(count);
    }

    /**
     * A count that may be absent.
     *
     * @param count the count
     * @return the value
     */
    static Value count(OptionalInt count) {
        return count.isPresent() ? new Whole(count.getAsInt()) : Absent.VALUE;
    }

    /**
     * A count that may be absent.
     *
     * @param count the count
     * @return the value
     */
    static Value count(OptionalDouble count) {
        return count.isPresent() ? count(count.getAsDouble()) : Absent.VALUE;
    }

    /**
     * A truth value.
     *
     * @param flag the truth value
     * @return the value
     */
    static Value of(boolean flag) {
        return new Flag(flag);
    }

    /**
     * Several values.
     *
     * @param values the values in order
     * @return the list
     */
    static Value of(List<? extends Value> values) {
        return new Items(List.copyOf(values));
    }

    /**
     * Several texts.
     *
     * @param texts the texts in order
     * @return the list
     */
    static Value texts(Stream<String> texts) {
        return new Items(texts.<Value>map(Text::new).toList());
    }

    /**
     * No value.
     *
     * @return the value
     */
    static Value absent() {
        return Absent.VALUE;
    }

    /**
     * Named values, to be added to.
     *
     * @return no named values yet
     */
    static Fields fields() {
        return new Fields(Map.of());
    }

    /**
     * The kind of the value in words, for messages.
     *
     * @return for example {@code a list} or {@code "abc"}
     */
    String shown();

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements Value {
        @Override
        public String shown() {
            return "\"" + text + "\"";
        }
    }

    /**
     * A finite number.
     *
     * @param number the number
     */
    record Number(double number) implements Value {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public Number {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a number must be finite, but was " + number);
            }
        }

        @Override
        public String shown() {
            return Double.toString(number);
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements Value {
        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    /**
     * A truth value.
     *
     * @param flag the truth value
     */
    record Flag(boolean flag) implements Value {
        @Override
        public String shown() {
            return Boolean.toString(flag);
        }
    }

    /**
     * Several values.
     *
     * @param values the values in order
     */
    record Items(List<Value> values) implements Value {

        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String shown() {
            return "a list";
        }
    }

    /**
     * Named values.
     *
     * @param values the values by their keys, in order
     */
    record Fields(Map<String, Value> values) implements Value {

        /** Copies the values and keeps their order. */
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /**
         * The values with one more, or with another in its place.
         *
         * @param key its key
         * @param value the value
         * @return all of them
         */
        public Fields with(String key, Value value) {
            Map<String, Value> more = new LinkedHashMap<>(values);
            more.put(key, value);
            return new Fields(more);
        }

        /**
         * The values with a text.
         *
         * @param key its key
         * @param text the text, absent if empty
         * @return all of them
         */
        public Fields with(String key, String text) {
            return with(key, Value.of(text));
        }

        /**
         * The values with a number.
         *
         * @param key its key
         * @param number the number, absent if not finite
         * @return all of them
         */
        public Fields with(String key, double number) {
            return with(key, Value.of(number));
        }

        /**
         * The values with a number that may be absent.
         *
         * @param key its key
         * @param number the number
         * @return all of them
         */
        public Fields with(String key, OptionalDouble number) {
            return with(key, Value.of(number));
        }

        /**
         * The values with others.
         *
         * @param others the others, which win where both have a key
         * @return all of them
         */
        public Fields with(Fields others) {
            Map<String, Value> more = new LinkedHashMap<>(values);
            more.putAll(others.values);
            return new Fields(more);
        }

        /**
         * The values without one.
         *
         * @param key its key
         * @return the others
         */
        public Fields without(String key) {
            Map<String, Value> fewer = new LinkedHashMap<>(values);
            fewer.remove(key);
            return new Fields(fewer);
        }

        /**
         * Whether there is such a key.
         *
         * @param key the key
         * @return true if there is
         */
        public boolean has(String key) {
            return values.containsKey(key);
        }

        /**
         * One value.
         *
         * @param key its key
         * @return the value, absent if there is no such key
         */
        public Value get(String key) {
            return values.getOrDefault(key, Absent.VALUE);
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /** No value. */
    enum Absent implements Value {
        /** The only one. */
        VALUE;

        @Override
        public String shown() {
            return "null";
        }
    }
}
