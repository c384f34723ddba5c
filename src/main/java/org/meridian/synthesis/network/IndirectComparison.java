package org.meridian.synthesis.network;

import org.meridian.math.Require;
import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;

/**
 * One treatment against another through a third.
 *
 * @param first the comparison that gives the treatment
 * @param second the comparison that gives the control
 * @param method how they were brought together
 */
public record IndirectComparison(DirectComparison first, DirectComparison second, Bucher method) {

    /**
     * Checks that there is one way from one treatment to the other.
     *
     * @throws IllegalArgumentException if the comparisons do not share exactly one treatment, or differ in their measure; or if effect or
     *     variance is too large for a number
     */
    public IndirectComparison {
        if (second.has(first.treatment()) == second.has(first.control())) {
            throw new IllegalArgumentException("two comparisons must share one treatment, but " + first + " and "
                    + second + (second.has(first.treatment()) ? " share both" : " share none"));
        }
        if (!first.measure().equals(second.measure())) {
            throw new IllegalArgumentException("two comparisons must be on one measure, but were on "
                    + first.measure().symbol() + " and " + second.measure().symbol());
        }
        Require.finite("an indirect effect", Math.abs(first.y()) + Math.abs(second.y()));
        Require.finite("the variance of an indirect effect", first.v() + second.v());
    }

    /**
     * The treatment through which the others are compared.
     *
     * @return the common comparator
     */
    public String common() {
        return second.has(first.control()) ? first.control() : first.treatment();
    }

    /**
     * The treatment of interest.
     *
     * @return the treatment of the first comparison that the second does not have
     */
    public String treatment() {
        return first.against(common()).treatment();
    }

    /**
     * What it is compared with.
     *
     * @return the treatment of the second comparison that the first does not have
     */
    public String control() {
        return second.against(common()).treatment();
    }

    /**
     * The effect of treatment against control.
     *
     * @return the effect on the analysis scale
     */
    public double y() {
        return first.against(common()).y() - second.against(common()).y();
    }

    /**
     * Its sampling variance.
     *
     * @return the sum of both variances
     */
    public double v() {
        return first.v() + second.v();
    }

    /**
     * Its standard error.
     *
     * @return the root of the variance
     */
    public double se() {
        return Math.sqrt(v());
    }

    /**
     * The effect as people read it.
     *
     * @return the effect on the natural scale
     */
    public double natural() {
        return first.measure().scale().toNatural(y());
    }

    /**
     * The interval of the effect, from the normal distribution.
     *
     * @return the interval on the analysis scale
     */
    public Interval interval() {
        return Interval.around(y(), Tails.normalCritical(method.level()) * se(), method.level());
    }

    /**
     * The interval as people read it.
     *
     * @return the interval on the natural scale
     */
    public Interval naturalInterval() {
        return interval().natural(first.measure().scale());
    }

    /**
     * The test of no difference.
     *
     * @return z with its two-sided p value
     */
    public TestResult test() {
        return TestResult.z(y() / se());
    }

    /**
     * The same with the treatments exchanged.
     *
     * @return the comparison of control with treatment
     */
    public IndirectComparison swapped() {
        return method.fit(second, first);
    }

    /** The result with its way, for example {@code ibuprofen v diclofenac through acupuncture: RR 1.16 [0.92, 1.47]}. */
    @Override
    public String toString() {
        int digits = Decimals.digitsFor(naturalInterval().width());
        return treatment() + " v " + control() + " through " + common() + ": "
                + first.measure().symbol() + " " + Decimals.fixed(natural(), digits) + " "
                + naturalInterval().text(digits);
    }
}
