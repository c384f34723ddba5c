package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
 * @param style whose layout it follows
 * @param prediction how prediction intervals show
 * @param extras columns of one's own, after the names of the studies
 */
public record ForestOptions(
        Optional<String> title,
        String treatment,
        String control,
        Optional<Favours> favours,
        Set<ForestColumn> columns,
        Optional<Range> range,
        OptionalInt digits,
        ForestStyle style,
        PredictionStyle prediction,
        List<Column> extras) {

    /**
     * A column of one's own.
     *
     * @param heading its heading
     * @param cells a text for each study, in the order of the studies; may be empty
     */
    public record Column(String heading, List<String> cells) {

        /**
         * Copies the cells and checks the heading.
         *
         * @throws IllegalArgumentException if there is no heading
         */
        public Column {
            cells = List.copyOf(cells);
            if (heading.isBlank()) {
                throw new IllegalArgumentException("a column needs a heading, but had \"" + heading + "\"");
            }
        }
    }

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
        // In the order of the enum, so that the options print the same on every run.
        EnumSet<ForestColumn> ordered = EnumSet.noneOf(ForestColumn.class);
        ordered.addAll(columns);
        columns = Collections.unmodifiableSet(ordered);
        extras = List.copyOf(extras);
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
                OptionalInt.empty(),
                ForestStyle.MERIDIAN,
                PredictionStyle.BAR,
                List.of());
    }

    /**
     * A heading above the plot.
     *
     * @param title a few words
     * @return new options
     * @throws IllegalArgumentException if there are no words
     */
    public ForestOptions withTitle(String title) {
        return new ForestOptions(
                Optional.of(title), treatment, control, favours, columns, range, digits, style, prediction, extras);
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
        return new ForestOptions(title, treatment, control, favours, columns, range, digits, style, prediction, extras);
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
                title,
                treatment,
                control,
                Optional.of(new Favours(left, right)),
                columns,
                range,
                digits,
                style,
                prediction,
                extras);
    }

    /**
     * Which columns of numbers are shown.
     *
     * @param shown none, some or all; their order on the page is that of the style
     * @return new options
     */
    public ForestOptions withColumns(ForestColumn... shown) {
        return new ForestOptions(
                title,
                treatment,
                control,
                favours,
                Set.copyOf(Arrays.asList(shown)),
                range,
                digits,
                style,
                prediction,
                extras);
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
        return new ForestOptions(
                title,
                treatment,
                control,
                favours,
                columns,
                Optional.of(new Range(from, to)),
                digits,
                style,
                prediction,
                extras);
    }

    /**
     * Decimals of effects and their intervals.
     *
     * @param decimals from 0 to 10
     * @return new options
     * @throws IllegalArgumentException if there are fewer or more
     */
    public ForestOptions withDigits(int decimals) {
        return new ForestOptions(
                title,
                treatment,
                control,
                favours,
                columns,
                range,
                OptionalInt.of(decimals),
                style,
                prediction,
                extras);
    }

    /**
     * The layout of a house.
     *
     * @param other for example {@link ForestStyle#REVMAN}
     * @return new options
     */
    public ForestOptions with(ForestStyle other) {
        return new ForestOptions(title, treatment, control, favours, columns, range, digits, other, prediction, extras);
    }

    /**
     * How prediction intervals show.
     *
     * @param other as a bar, a line or a band
     * @return new options
     */
    public ForestOptions with(PredictionStyle other) {
        return new ForestOptions(title, treatment, control, favours, columns, range, digits, style, other, extras);
    }

    /**
     * One more column, after the names of the studies.
     *
     * @param heading its heading
     * @param cells a text for each study, in the order of the studies; may be empty
     * @return new options
     * @throws IllegalArgumentException if there is no heading
     */
    public ForestOptions withColumn(String heading, List<String> cells) {
        List<Column> more = new ArrayList<>(extras);
        more.add(new Column(heading, cells));
        return new ForestOptions(title, treatment, control, favours, columns, range, digits, style, prediction, more);
    }

    /** The text of each column of one's own for a study. */
    List<String> extras(int study) {
        return extras.stream().map(column -> column.cells().get(study)).toList();
    }

    /** Fails unless every column of one's own has as many cells as there are rows. */
    void checkRows(int rows) {
        for (Column column : extras) {
            if (column.cells().size() != rows) {
                throw new IllegalArgumentException("the column " + column.heading() + " needs a cell for each of "
                        + rows + " rows, but had " + column.cells().size());
            }
        }
    }
}
