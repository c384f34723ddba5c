package org.meridian.present.plot;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a forest plot shall look. What is absent is chosen from the data.
 *
 * @param title heading above the plot
 * @param treatment name of the treatment arm
 * @param control name of the control arm
 * @param favours what lies to either side of no effect
 * @param columns columns of numbers; {@link ForestColumn#DATA} shows only if the studies report arms
 * @param range ends of the axis; intervals that go beyond end in arrows
 * @param digits decimals of effects
 */
public record ForestOptions(
        Optional<String> title,
        String treatment,
        String control,
        Optional<Favours> favours,
        Set<ForestColumn> columns,
        Optional<Range> range,
        OptionalInt digits) {

    /**
     * What an effect to either side of no effect speaks for.
     *
     * @param left words for effects below the null value, for example {@code "Favours BCG"}
     * @param right words for effects above it
     */
    public record Favours(String left, String right) {

        /**
         * Checks the words.
         *
         * @throws IllegalArgumentException if a side has none
         */
        public Favours {
            if (left.isBlank() || right.isBlank()) {
                throw new IllegalArgumentException(
                        "both sides of no effect need words, but had \"" + left + "\" and \"" + right + "\"");
            }
        }
    }

    /**
     * The ends of an axis on the natural scale.
     *
     * @param from lowest value
     * @param to highest value
     */
    public record Range(double from, double to) {

        /**
         * Checks the ends.
         *
         * @throws IllegalArgumentException if they are not finite, or do not rise
         */
        public Range {
            if (!(from < to && Double.isFinite(from) && Double.isFinite(to))) {
                throw new IllegalArgumentException("an axis must rise, but went from " + from + " to " + to);
            }
        }
    }

    /**
     * Copies the columns and checks names and digits.
     *
     * @throws IllegalArgumentException if a title or an arm has no words, or digits are negative or more than 10
     */
    public ForestOptions {
        columns = Set.copyOf(columns);
        if (treatment.isBlank()
                || control.isBlank()
                || title.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("title and arms need words, but were \"" + title.orElse("") + "\", \""
                    + treatment + "\" and \"" + control + "\"");
        }
        if (digits.isPresent() && (digits.getAsInt() < 0 || digits.getAsInt() > 10)) {
            throw new IllegalArgumentException("decimals must be from 0 to 10, but were " + digits.getAsInt());
        }
    }

    /**
     * All columns, arms named treatment and control, everything else from the data.
     *
     * @return the options
     */
    public static ForestOptions withDefaults() {
        return new ForestOptions(
                Optional.empty(),
                "Treatment",
                "Control",
                Optional.empty(),
                EnumSet.allOf(ForestColumn.class),
                Optional.empty(),
                OptionalInt.empty());
    }

    /**
     * A heading above the plot.
     *
     * @param title a few words
     * @return new options
     * @throws IllegalArgumentException if there are no words
     */
    public ForestOptions withTitle(String title) {
        return new ForestOptions(Optional.of(title), treatment, control, favours, columns, range, digits);
    }

    /**
     * Names of the arms.
     *
     * @param treatment for example {@code "BCG"}
     * @param control for example {@code "No vaccine"}
     * @return new options
     * @throws IllegalArgumentException if a name has no words
     */
    public ForestOptions withArms(String treatment, String control) {
        return new ForestOptions(title, treatment, control, favours, columns, range, digits);
    }

    /**
     * What lies to either side of no effect.
     *
     * @param left words for effects below the null value, for example {@code "Favours BCG"}
     * @param right words for effects above it
     * @return new options
     * @throws IllegalArgumentException if a side has no words
     */
    public ForestOptions withFavours(String left, String right) {
        return new ForestOptions(
                title, treatment, control, Optional.of(new Favours(left, right)), columns, range, digits);
    }

    /**
     * Which columns of numbers are shown.
     *
     * @param shown none, some or all; their order on the page is fixed
     * @return new options
     */
    public ForestOptions withColumns(ForestColumn... shown) {
        return new ForestOptions(title, treatment, control, favours, Set.copyOf(Arrays.asList(shown)), range, digits);
    }

    /**
     * Ends of the axis.
     *
     * @param from lowest value, natural scale
     * @param to highest value, natural scale
     * @return new options
     * @throws IllegalArgumentException if the ends are not finite, or do not rise
     */
    public ForestOptions withRange(double from, double to) {
        return new ForestOptions(title, treatment, control, favours, columns, Optional.of(new Range(from, to)), digits);
    }

    /**
     * Decimals of effects and their intervals.
     *
     * @param decimals from 0 to 10
     * @return new options
     * @throws IllegalArgumentException if there are fewer or more
     */
    public ForestOptions withDigits(int decimals) {
        return new ForestOptions(title, treatment, control, favours, columns, range, OptionalInt.of(decimals));
    }
}
