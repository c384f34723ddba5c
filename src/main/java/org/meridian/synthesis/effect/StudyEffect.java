package org.meridian.synthesis.effect;

import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.synthesis.study.CountData;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.StudyData;

/**
 * The effect of one study.
 *
 * @param label the study's name, empty if it has none
 * @param measure what is compared
 * @param y effect size on the analysis scale
 * @param v sampling variance, in squared units of the analysis scale
 * @param data the data behind it, as reported
 */
public record StudyEffect(String label, Measure measure, double y, double v, StudyData data) {

    /**
     * Checks the effect.
     *
     * @throws IllegalArgumentException if y is not finite, or v is not positive and finite
     */
    public StudyEffect {
        if (!Double.isFinite(y)) {
            throw new IllegalArgumentException("effect size must be finite, but was " + y + in(label));
        }
        if (!(v > 0 && v < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sampling variance must be > 0, but was " + v + in(label));
        }
    }

    /**
     * The effect of an estimate that a paper prints with its interval.
     *
     * @param label the study's name
     * @param measure what is compared
     * @param reported the printed estimate
     * @return the effect, its variance taken from the width of the interval
     * @throws IllegalArgumentException if the printed scale is not the measure's
     */
    public static StudyEffect of(String label, Measure measure, Reported reported) {
        if (reported.scale() != measure.scale()) {
            throw new IllegalArgumentException("a " + measure.title() + " is analysed on the scale " + measure.scale()
                    + ", but was reported on " + reported.scale() + in(label));
        }
        double se = reported.standardError();
        return new StudyEffect(label, measure, reported.y(), se * se, reported);
    }

    /**
     * The effect that a formula gives; where a zero cell is the reason that there is none, the message says so.
     *
     * @param label the study's name, empty if it has none
     * @param measure what is compared
     * @param y effect size on the analysis scale
     * @param v sampling variance
     * @param data the data from which they were computed
     * @return the effect
     * @throws IllegalArgumentException if y is not finite, or v not positive and finite
     */
    public static StudyEffect computed(String label, Measure measure, double y, double v, StudyData data) {
        boolean exists = Double.isFinite(y) && v > 0 && v < Double.POSITIVE_INFINITY;
        if (!exists && data instanceof CountData<?> counts && counts.hasZeroCell()) {
            throw new IllegalArgumentException("the " + measure.title() + " of " + data + in(label)
                    + " does not exist without a zero-cell correction");
        }
        return new StudyEffect(label, measure, y, v, data);
    }

    private static String in(String label) {
        return label.isEmpty() ? "" : " in " + label;
    }

    /**
     * The same effect under a name.
     *
     * @param name the study's name
     * @return the named effect
     */
    public StudyEffect named(String name) {
        return new StudyEffect(name, measure, y, v, data);
    }

    /**
     * The standard error.
     *
     * @return √v
     */
    public double se() {
        return Math.sqrt(v);
    }

    /**
     * The normal confidence interval of this study alone, on the analysis scale.
     *
     * @param level coverage, 0.95 for 95%
     * @return {@code y ± z √v}
     */
    public Interval interval(double level) {
        return Interval.around(y, Tails.normalCritical(level) * se(), level);
    }

    /**
     * The effect as people read it.
     *
     * @return the effect on the natural scale
     */
    public double natural() {
        return measure.scale().toNatural(y);
    }

    /** The effect with its 95% interval on the natural scale, for example {@code RR 0.41 [0.13, 1.26]}. */
    @Override
    public String toString() {
        return (label.isEmpty() ? "" : label + ": ") + measure.symbol() + " "
                + EffectText.of(measure.scale(), y, interval(0.95));
    }
}
