package org.meridian.synthesis.multiverse;

import java.util.List;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;

/** A set of studies that can be read in more than one way. Open to users. */
@FunctionalInterface
public interface StudySet {

    /**
     * The effects of the studies.
     *
     * @param measure what is measured
     * @param zeroCells what happens to zero cells; data that are no counts ignore it
     * @return the effects
     * @throws IllegalArgumentException if the studies cannot be read so; the message says why
     */
    Effects effects(Measure measure, ZeroCells zeroCells);

    /**
     * Studies with 2×2 tables.
     *
     * @param labels their names
     * @param tables their tables, in the same order
     * @return the studies, to be read in any {@link BinaryMeasure}
     */
    static StudySet of(List<String> labels, List<TwoByTwo> tables) {
        return (measure, zeroCells) -> {
            if (measure instanceof BinaryMeasure binary) {
                return binary.of(labels, tables, zeroCells);
            }
            throw new IllegalArgumentException("2×2 tables cannot be read as " + measure.title());
        };
    }

    /**
     * Studies with means and standard deviations of two arms.
     *
     * @param labels their names
     * @param means their data, in the same order
     * @return the studies, to be read in any {@link ContinuousMeasure}
     */
    static StudySet ofMeans(List<String> labels, List<TwoMeans> means) {
        return (measure, zeroCells) -> {
            if (measure instanceof ContinuousMeasure continuous) {
                return continuous.of(labels, means);
            }
            throw new IllegalArgumentException("means cannot be read as " + measure.title());
        };
    }

    /**
     * Studies in a table.
     *
     * @param table the table
     * @return the studies, to be read in any measure that the table has the data for
     */
    static StudySet of(StudyTable table) {
        return (measure, zeroCells) -> {
            if (measure instanceof CountMeasure<?> counts) {
                return table.effects(counts.with(zeroCells));
            }
            if (measure instanceof StudyMeasure<?> known) {
                return table.effects(known);
            }
            throw new IllegalArgumentException("a table of studies cannot be read as " + measure.title());
        };
    }

    /**
     * Studies of which only the effects are known.
     *
     * @param effects their effects
     * @return the studies, to be read in the measure of the effects alone
     */
    static StudySet of(Effects effects) {
        return (measure, zeroCells) -> {
            if (measure.equals(effects.measure())) {
                return effects;
            }
            throw new IllegalArgumentException(
                    "a " + effects.measure().title() + " without its data cannot be read as " + measure.title());
        };
    }
}
