package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoRates;

/**
 * The effects of several studies on one measure, stored in columns; a {@link StudyEffect} is a view of one row.
 *
 * @param measure what is compared
 * @param labels the studies' names
 * @param y effect sizes on the analysis scale
 * @param v sampling variances, all positive
 * @param data the data behind each effect, as reported
 */
public record Effects(Measure measure, List<String> labels, Doubles y, Doubles v, List<StudyData> data) {

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
        for (int i = 0; i < k; i++) {
            if (!(v.get(i) > 0)) {
                throw new IllegalArgumentException(
                        "sampling variance must be > 0, but was " + v.get(i) + " in " + labels.get(i));
            }
        }
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
        return new Effects(measure, otherLabels, y.without(i), v.without(i), otherData);
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
                Arrays.stream(places).mapToObj(data::get).toList());
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
