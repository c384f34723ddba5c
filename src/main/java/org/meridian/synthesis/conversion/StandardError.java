package org.meridian.synthesis.conversion;

import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Reported;

/**
 * From a printed interval, test statistic or p value to the sampling variance, on the analysis scale.
 *
 * <p>The result is an effect size with its variance {@code SE²}, ready to be pooled. A derived standard error is as exact as
 * the printed numbers are, no more.
 *
 * @param distribution the distribution that the paper used
 * @param symmetryTolerance how far the estimate may lie off the middle of its interval before a caution is raised, as a share
 *     of half the interval's width
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6</a>
 */
public record StandardError(SamplingDistribution distribution, double symmetryTolerance) {

    private static final Formula FROM_INTERVAL =
            new Formula("Handbook 6, SE from interval", "SE = (U − L) / 2c", Formula.HANDBOOK_6);
    private static final Formula FROM_STATISTIC =
            new Formula("Handbook 6, SE from statistic", "SE = |y / t|", Formula.HANDBOOK_6);
    private static final Formula FROM_P = new Formula(
            "Handbook 6, SE from p", "SE = |y| / c, c the two-sided critical value of p", Formula.HANDBOOK_6);

    /**
     * Checks the tolerance.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public StandardError {
        if (!(symmetryTolerance >= 0 && symmetryTolerance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("symmetry tolerance must be 0 or more, but was " + symmetryTolerance);
        }
    }

    /**
     * The method for intervals and tests that use the normal distribution, with a symmetry tolerance of 0.1.
     *
     * @return the method
     */
    public static StandardError normal() {
        return new StandardError(SamplingDistribution.normal(), 0.1);
    }

    /**
     * The method for intervals and tests that use Student's t distribution, with a symmetry tolerance of 0.1.
     *
     * @param df degrees of freedom, n₁ + n₂ − 2 for two arms
     * @return the method
     */
    public static StandardError t(double df) {
        return new StandardError(SamplingDistribution.t(df), 0.1);
    }

    /**
     * The method with another tolerance for estimates off the middle of their interval.
     *
     * @param tolerance share of half the interval's width, 0 or more
     * @return the method
     */
    public StandardError withSymmetryTolerance(double tolerance) {
        return new StandardError(distribution, tolerance);
    }

    /**
     * The variance behind a printed interval, as {@code SE = (U − L) / 2c} on the analysis scale.
     *
     * @param reported the printed estimate and interval
     * @return the estimate and its variance on the analysis scale, with a caution if the interval is not symmetric there
     */
    public Derived<Given> ofInterval(Reported reported) {
        Scale scale = reported.scale();
        double lower = analysis(scale, reported.interval().lower());
        double upper = analysis(scale, reported.interval().upper());
        double y = analysis(scale, reported.estimate());
        double offCentre = Math.abs(y - (lower + upper) / 2) / ((upper - lower) / 2);
        Given given =
                given(y, halfWidthToSe((upper - lower) / 2, reported.interval().level()));
        if (offCentre <= symmetryTolerance) {
            return Derived.of(given, FROM_INTERVAL);
        }
        return Derived.of(
                given,
                FROM_INTERVAL,
                new Caution(
                        Caution.Code.INTERVAL_NOT_SYMMETRIC,
                        offCentre,
                        "the estimate of " + reported + " lies " + Decimals.percent(offCentre, 0)
                                + " of half the width off the middle of its interval on the scale " + scale));
    }

    /**
     * The estimate and variance behind an interval that was printed alone.
     *
     * @param scale the scale of the interval
     * @param interval the interval on the natural scale
     * @return the middle of the interval and its variance, on the analysis scale
     * @throws IllegalArgumentException if the interval has no width, or the scale has no such values
     */
    public Derived<Given> ofInterval(Scale scale, Interval interval) {
        double lower = analysis(scale, interval.lower());
        double upper = analysis(scale, interval.upper());
        if (!(lower < upper)) {
            throw new IllegalArgumentException("an interval without width has no standard error, but was " + interval);
        }
        return Derived.of(
                given((lower + upper) / 2, halfWidthToSe((upper - lower) / 2, interval.level())), FROM_INTERVAL);
    }

    /**
     * The variance behind a test statistic, as {@code SE = |y / t|}.
     *
     * @param y the estimate on the analysis scale
     * @param statistic the printed z or t
     * @return the estimate and its variance, with a caution if the signs differ
     * @throws IllegalArgumentException if the estimate or the statistic is 0 or not finite
     */
    public Derived<Given> ofStatistic(double y, double statistic) {
        if (!(Math.abs(statistic) > 0 && Math.abs(statistic) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a test statistic must be a number other than 0 to give a standard error, but was " + statistic);
        }
        Given given = given(y, Math.abs(nonZero(y) / statistic));
        if (y > 0 == statistic > 0) {
            return Derived.of(given, FROM_STATISTIC);
        }
        return Derived.of(
                given,
                FROM_STATISTIC,
                new Caution(
                        Caution.Code.SIGNS_DIFFER,
                        statistic,
                        "the estimate " + Decimals.upTo(y, 4) + " and its statistic " + Decimals.upTo(statistic, 4)
                                + " differ in sign"));
    }

    /**
     * The variance behind an exact two-sided p value.
     *
     * @param y the estimate on the analysis scale
     * @param p the printed p value, two-sided
     * @return the estimate and its variance
     * @throws IllegalArgumentException if p is not between 0 and 1, or the estimate is 0 or not finite
     */
    public Derived<Given> ofPValue(double y, double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException(
                    "a p value must lie between 0 and 1 to give a standard error, but was " + p);
        }
        return Derived.of(given(y, Math.abs(nonZero(y)) / distribution.critical(p)), FROM_P);
    }

    private double halfWidthToSe(double halfWidth, double level) {
        return halfWidth / distribution.critical(1 - level);
    }

    private static Given given(double y, double se) {
        double v = se * se;
        if (!(v > 0 && v < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a standard error of " + se + " has no usable variance");
        }
        return new Given(y, v);
    }

    private static double nonZero(double y) {
        if (!(Math.abs(y) > 0 && Math.abs(y) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an estimate must be a number other than 0 to give a standard error, but was " + y);
        }
        return y;
    }

    /** Strict, where the scale itself may use the platform's logarithm. */
    private static double analysis(Scale scale, double natural) {
        double value = scale.toAnalysis(natural);
        return scale == Scale.LOG ? StrictMath.log(natural) : value;
    }
}
