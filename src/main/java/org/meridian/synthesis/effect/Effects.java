package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.study.Condition;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.StudyRows;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoRates;
import org.meridian.table.Cell;

/**
 * The effects of several studies on one measure, stored in columns; a {@link StudyEffect} is a view of one row.
 *
 * @param measure what is compared
 * @param labels the studies' names
 * @param y effect sizes on the analysis scale
 * @param v sampling variances, all positive
 * @param data the data behind each effect, as reported
 * @param rows the rows of the table behind the effects, with all its other columns; none if they do not come from a table
 */
public record Effects(
        Measure measure, List<String> labels, Doubles y, Doubles v, List<StudyData> data, StudyRows rows) {

    /**
     * Checks and copies the columns.
     *
     * @throws IllegalArgumentException if there is no study, the columns differ in length, or a variance is not positive
     */
    public Effects {
        labels = List.copyOf(labels);
        data = List.copyOf(data);
        int k = labels.size();
        if (k == 0) {
            throw new IllegalArgumentException("effects need at least one study, but there was none");
        }
        if (y.size() != k || v.size() != k || data.size() != k) {
            throw new IllegalArgumentException("columns must be equally long, but there were " + k + " labels, "
                    + y.size() + " effect sizes, " + v.size() + " variances and " + data.size() + " data");
        }
        if (rows.exist() && rows.size() != k) {
            throw new IllegalArgumentException(
                    "every effect needs its row, but there were " + rows.size() + " rows for " + k + " effects");
        }
        for (int i = 0; i < k; i++) {
            if (!(v.get(i) > 0)) {
                throw new IllegalArgumentException(
                        "sampling variance must be > 0, but was " + v.get(i) + " in " + labels.get(i));
            }
        }
    }

    /**
     * Effects that do not come from a table.
     *
     * @param measure what is compared
     * @param labels the studies' names
     * @param y effect sizes on the analysis scale
     * @param v sampling variances, all positive
     * @param data the data behind each effect, as reported
     * @throws IllegalArgumentException as the other constructor
     */
    public Effects(Measure measure, List<String> labels, Doubles y, Doubles v, List<StudyData> data) {
        this(measure, labels, y, v, data, StudyRows.none());
    }

    /**
     * The effects of studies that have been computed one by one.
     *
     * @param measure the measure of all of them
     * @param studies the studies' effects
     * @return the effects in columns
     * @throws IllegalArgumentException if there is none, or one has another measure
     */
    public static Effects of(Measure measure, List<StudyEffect> studies) {
        for (StudyEffect study : studies) {
            if (!study.measure().equals(measure)) {
                throw new IllegalArgumentException("all studies need the " + measure.title() + ", but " + study.label()
                        + " has the " + study.measure().title());
            }
        }
        return new Effects(
                measure,
                studies.stream().map(StudyEffect::label).toList(),
                Doubles.from(studies.stream().mapToDouble(StudyEffect::y)),
                Doubles.from(studies.stream().mapToDouble(StudyEffect::v)),
                studies.stream().map(StudyEffect::data).toList());
    }

    /**
     * Effects that were computed elsewhere.
     *
     * @param measure what they measure, {@link GenericMeasure#GEN} if nothing better is known
     * @param labels the studies' names
     * @param y effect sizes on the analysis scale
     * @param v sampling variances
     * @return the effects
     * @throws IllegalArgumentException as the constructor
     */
    public static Effects of(Measure measure, List<String> labels, Doubles y, Doubles v) {
        List<StudyData> data = new ArrayList<>(y.size());
        for (int i = 0; i < Math.min(y.size(), v.size()); i++) {
            data.add(new Given(y.get(i), v.get(i)));
        }
        return new Effects(measure, labels, y, v, data);
    }

    /**
     * How many studies there are.
     *
     * @return k, 1 or more
     */
    public int size() {
        return labels.size();
    }

    /**
     * One study.
     *
     * @param i its place, from 0
     * @return the study's effect
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public StudyEffect study(int i) {
        return new StudyEffect(labels.get(i), measure, y.get(i), v.get(i), data.get(i));
    }

    /**
     * All studies in order.
     *
     * @return the studies' effects
     */
    public List<StudyEffect> studies() {
        List<StudyEffect> studies = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            studies.add(study(i));
        }
        return studies;
    }

    /**
     * The effects without one study.
     *
     * @param i the place to leave out, from 0
     * @return the other studies
     * @throws IllegalArgumentException if no study would be left
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Effects without(int i) {
        List<String> otherLabels = new ArrayList<>(labels);
        otherLabels.remove(i);
        List<StudyData> otherData = new ArrayList<>(data);
        otherData.remove(i);
        return new Effects(measure, otherLabels, y.without(i), v.without(i), otherData, rows.without(i));
    }

    /**
     * Some of the studies, in the order asked for.
     *
     * @param places their places, from 0, at least one
     * @return the studies there
     * @throws IllegalArgumentException if no place is given
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Effects at(int... places) {
        return new Effects(
                measure,
                Arrays.stream(places).mapToObj(labels::get).toList(),
                Doubles.at(places.length, i -> y.get(places[i])),
                Doubles.at(places.length, i -> v.get(places[i])),
                Arrays.stream(places).mapToObj(data::get).toList(),
                rows.at(places));
    }

    /**
     * The same effects with the rows behind them.
     *
     * @param behind a row for each effect
     * @return the effects with these rows
     * @throws IllegalArgumentException if there are not as many rows as effects
     */
    public Effects with(StudyRows behind) {
        return new Effects(measure, labels, y, v, data, behind);
    }

    /**
     * The same effects with one more column of numbers beside them: a moderator, weights, the order of a cumulative analysis.
     *
     * @param column its name
     * @param numbers a number for each effect
     * @return the effects with this column
     * @throws IllegalArgumentException if there are not as many numbers as effects
     */
    public Effects with(String column, Doubles numbers) {
        return with(rows.with(column, numbers.stream().mapToObj(Cell::of).toList()));
    }

    /**
     * The same effects with one more column of texts beside them: groups, clusters, a factor.
     *
     * @param column its name
     * @param texts a text for each effect; a blank one is missing
     * @return the effects with this column
     * @throws IllegalArgumentException if there are not as many texts as effects
     */
    public Effects with(String column, List<String> texts) {
        return with(rows.with(column, texts.stream().map(Cell::of).toList()));
    }

    /**
     * The effects whose rows fulfil a condition, for example {@code effects.where("year").atLeast(1990)}.
     *
     * @param column the column that the condition is about
     * @return the beginning of the condition
     * @throws IllegalArgumentException if there is no such column
     */
    public Filter where(String column) {
        return new Filter(this, column);
    }

    /**
     * The effects whose rows fulfil a condition.
     *
     * @param condition the condition
     * @return these effects
     * @throws IllegalArgumentException if there is no such column, or no effect fulfils the condition
     */
    public Effects where(Condition condition) {
        List<Cell> cells = rows.cells(condition.column());
        int[] places = IntStream.range(0, size())
                .filter(i -> condition.holds(cells.get(i)))
                .toArray();
        if (places.length == 0) {
            throw new IllegalArgumentException("no study fulfils " + condition);
        }
        return at(places);
    }

    /**
     * The beginning of a condition about a column.
     *
     * @param effects the effects to choose from
     * @param column the column
     */
    public record Filter(Effects effects, String column) {

        /**
         * Checks that the column is there.
         *
         * @throws IllegalArgumentException if it is not
         */
        public Filter {
            effects.rows().cells(column);
        }

        /**
         * Those with one of several values.
         *
         * @param values the values, texts or numbers as texts
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects in(String... values) {
            return effects.where(Condition.in(column, values));
        }

        /**
         * Those with none of several values; a missing value is none of them.
         *
         * @param values the values, texts or numbers as texts
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects notIn(String... values) {
            return effects.where(Condition.notIn(column, values));
        }

        /**
         * Those with a number that is not below a limit.
         *
         * @param limit the limit
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects atLeast(double limit) {
            return effects.where(Condition.atLeast(column, limit));
        }

        /**
         * Those with a number that is not above a limit.
         *
         * @param limit the limit
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects atMost(double limit) {
            return effects.where(Condition.atMost(column, limit));
        }

        /**
         * Those with a number from one limit to another.
         *
         * @param lower the lower limit
         * @param upper the upper limit
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects between(double lower, double upper) {
            return effects.where(Condition.between(column, lower, upper));
        }

        /**
         * Those with a value.
         *
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects present() {
            return effects.where(Condition.present(column));
        }

        /**
         * Those without a value.
         *
         * @return these effects
         * @throws IllegalArgumentException if there is none
         */
        public Effects absent() {
            return effects.where(Condition.absent(column));
        }
    }

    /**
     * The 2×2 tables behind the effects, as reported.
     *
     * @return the tables, in the order of the studies
     * @throws IllegalArgumentException if a study has no table; the message names it
     */
    public List<TwoByTwo> tables() {
        return dataAs(TwoByTwo.class, "a 2×2 table");
    }

    /**
     * The events and person-times behind the effects, as reported.
     *
     * @return the rates, in the order of the studies
     * @throws IllegalArgumentException if a study has none; the message names it
     */
    public List<TwoRates> rates() {
        return dataAs(TwoRates.class, "events and person-time of two arms");
    }

    /**
     * The data behind the effects, as reported, where all are of one kind.
     *
     * @param <D> the kind
     * @param kind its class
     * @param name the kind in words, for the message
     * @return the data, in the order of the studies
     * @throws IllegalArgumentException if a study has data of another kind; the message names it
     */
    public <D extends StudyData> List<D> dataAs(Class<D> kind, String name) {
        List<D> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            if (!kind.isInstance(data.get(i))) {
                throw new IllegalArgumentException(
                        "every study needs " + name + ", but " + labels.get(i) + " has none");
            }
            all.add(kind.cast(data.get(i)));
        }
        return all;
    }

    /**
     * All studies as a text table: label, data, effect with its interval.
     *
     * @return several lines of text
     */
    public String summary() {
        int width = labels.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder(this.toString()).append('\n');
        for (StudyEffect study : studies()) {
            text.append(study.label())
                    .append(" ".repeat(width - study.label().length()))
                    .append("  ")
                    .append(measure.symbol())
                    .append(' ')
                    .append(EffectText.of(measure.scale(), study.y(), study.interval(0.95)))
                    .append("  ")
                    .append(study.data())
                    .append('\n');
        }
        return text.toString();
    }

    /** How many studies on which measure, for example {@code 13 studies, risk ratio}. */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " study, " : " studies, ") + measure.title();
    }
}
