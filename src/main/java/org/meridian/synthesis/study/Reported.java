package org.meridian.synthesis.study;

import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;

/**
 * An estimate with its interval as a paper prints it, when no data by arm are available.
 *
 * @param scale the scale of the estimate: a ratio is symmetric in its interval on the logarithmic scale only
 * @param estimate the estimate on the natural scale
 * @param interval its interval on the natural scale
 */
public record Reported(Scale scale, double estimate, Interval interval) implements Contrast {

    /**
     * Checks that the estimate lies in its interval.
     *
     * @throws IllegalArgumentException if it does not, if the interval has no width, or if the scale has no such value
     */
    public Reported {
        if (!(interval.width() > 0)) {
            throw new IllegalArgumentException("a printed interval must have a width, but it went from "
                    + interval.lower() + " to " + interval.upper());
        }
        if (!interval.contains(estimate)) {
            throw new IllegalArgumentException("a printed estimate must lie in its interval, but " + estimate
                    + " does not lie from " + interval.lower() + " to " + interval.upper());
        }
        scale.toAnalysis(interval.lower());
        scale.toAnalysis(interval.upper());
    }

    /**
     * An estimate with its 95% interval.
     *
     * @param scale the scale of the estimate
     * @param estimate the estimate on the natural scale
     * @param lower lower limit
     * @param upper upper limit
     * @return the reported estimate
     */
    public static Reported of(Scale scale, double estimate, double lower, double upper) {
        return new Reported(scale, estimate, new Interval(lower, upper, 0.95));
    }

    /**
     * The estimate on the analysis scale.
     *
     * @return y
     */
    public double y() {
        return scale.toAnalysis(estimate);
    }

    /**
     * The standard error that a normal interval of this width implies: {@code (U − L) / 2z} on the analysis scale. It is as
     * exact as the printed limits are, no more.
     *
     * @return the standard error on the analysis scale
     * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6.3</a>
     */
    public double standardError() {
        double width = scale.toAnalysis(interval.upper()) - scale.toAnalysis(interval.lower());
        return width / (2 * Tails.normalCritical(interval.level()));
    }

    @Override
    public Reported swapped() {
        return new Reported(
                scale,
                mirror(estimate),
                new Interval(mirror(interval.upper()), mirror(interval.lower()), interval.level()));
    }

    private double mirror(double natural) {
        return scale.toNatural(-scale.toAnalysis(natural));
    }

    /** The estimate as papers print it, for example {@code -16 [-21.3, -10.6]}. */
    @Override
    public String toString() {
        return Decimals.upTo(estimate, 4) + " [" + Decimals.upTo(interval.lower(), 4) + ", "
                + Decimals.upTo(interval.upper(), 4) + "]";
    }
}
