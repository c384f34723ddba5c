package org.meridian.synthesis.network;

import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.conversion.Derived;
import org.meridian.synthesis.conversion.StandardError;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Reported;

/**
 * What trials that compared two treatments with each other give.
 *
 * @param treatment the first treatment
 * @param control what it was compared with
 * @param measure the measure of the comparison
 * @param y the effect of treatment against control, on the analysis scale
 * @param v its sampling variance
 */
public record DirectComparison(String treatment, String control, Measure measure, double y, double v) {

    /**
     * Checks the names and numbers.
     *
     * @throws IllegalArgumentException if a treatment has no name or is compared with itself, the measure does not compare, the
     *     effect is not finite, or the variance is not positive and finite
     */
    public DirectComparison {
        if (treatment.isBlank() || control.isBlank() || treatment.equals(control)) {
            throw new IllegalArgumentException(
                    "a comparison needs two treatments, but had \"" + treatment + "\" and \"" + control + "\"");
        }
        if (measure.noEffect().isEmpty()) {
            throw new IllegalArgumentException(
                    "a comparison needs a measure that compares, but had " + measure.title());
        }
        if (!Double.isFinite(y)) {
            throw new IllegalArgumentException("an effect must be finite, but was " + y);
        }
        if (!(v > 0 && v < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sampling variance must be > 0 and finite, but was " + v);
        }
    }

    /**
     * A comparison from a printed estimate and its interval; the variance is that of a normal interval of this width.
     *
     * @param treatment the first treatment
     * @param control what it was compared with
     * @param measure the measure
     * @param estimate the printed estimate, on the natural scale
     * @param interval its printed interval, on the natural scale
     * @return the comparison, with a caution if the interval is not symmetric on the analysis scale
     * @throws IllegalArgumentException if the estimate does not lie in the interval, or the interval has no width
     */
    public static Derived<DirectComparison> ofReported(
            String treatment, String control, Measure measure, double estimate, Interval interval) {
        Derived<Given> derived = StandardError.normal().ofInterval(new Reported(measure.scale(), estimate, interval));
        Given given = derived.value();
        return new Derived<>(
                new DirectComparison(treatment, control, measure, given.y(), given.v()),
                derived.formula(),
                derived.cautions());
    }

    /**
     * The same with the treatments exchanged.
     *
     * @return the comparison of control with treatment
     */
    public DirectComparison swapped() {
        return new DirectComparison(control, treatment, measure, -y, v);
    }

    /**
     * Whether a treatment is one of the two.
     *
     * @param name the treatment
     * @return true if it is
     */
    public boolean has(String name) {
        return treatment.equals(name) || control.equals(name);
    }

    /** The same as a comparison of the other treatment with this one. */
    DirectComparison against(String name) {
        return control.equals(name) ? this : swapped();
    }

    /** The comparison with its effect on the natural scale, for example {@code acupuncture v ibuprofen: RR 1.24}. */
    @Override
    public String toString() {
        return treatment + " v " + control + ": " + measure.symbol() + " "
                + Decimals.compact(measure.scale().toNatural(y), 2);
    }
}
