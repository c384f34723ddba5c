package org.meridian.synthesis.measure;

import org.meridian.math.Quantiles;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.OneRate;

/**
 * Confidence intervals of one rate, on the natural scale: events per unit of time.
 *
 * <p>x events in the time t; α is 1 less the level and z the normal quantile that leaves α/2 above it. No limit is below 0.
 *
 * @see <a href="https://doi.org/10.1093/biomet/28.3-4.437">Garwood 1936</a>
 */
public enum RateInterval implements GroupInterval {
    /**
     * Exact: all rates that neither one-sided Poisson test at α/2 rejects.
     *
     * <pre>{@code Γ⁻¹(α/2; x)/t   to   Γ⁻¹(1 − α/2; x + 1)/t}</pre>
     *
     * <p>Γ⁻¹(p; a) is the quantile of the gamma distribution with shape a and scale 1. The lower limit is 0 without an event.
     * <b>Agrees with:</b> {@code poisson.test} of R.
     *
     * @see <a href="https://doi.org/10.1093/biomet/28.3-4.437">Garwood 1936</a>
     */
    GARWOOD(
            "exact Poisson",
            "Γ⁻¹(α/2; x)/t to Γ⁻¹(1 − α/2; x + 1)/t",
            "10.1093/biomet/28.3-4.437",
            "poisson.test(x, t)",
            (x, alpha) -> x > 0 ? Quantiles.gamma(alpha / 2, x) : 0,
            (x, alpha) -> Quantiles.gamma(1 - alpha / 2, x + 1)),
    /**
     * Score: all rates that the normal test with the variance under the hypothesis does not reject; Wilson's interval of a very
     * large group.
     *
     * <pre>{@code [x + z²/2 ± z √(x + z²/4)]/t}</pre>
     */
    SCORE(
            "score",
            "[x + z²/2 ± z √(x + z²/4)]/t",
            "",
            "",
            (x, alpha) -> x > 0 ? x * (x / score(x, alpha)) : 0,
            (x, alpha) -> score(x, alpha)),
    /**
     * Normal, about the rate, as {@link SingleRateMeasure#IR}. Its width is 0 without an event.
     *
     * <pre>{@code x/t ± z √x/t}</pre>
     */
    WALD(
            "Wald",
            "x/t ± z √x/t",
            "",
            "",
            (x, alpha) -> x - z(alpha) * Math.sqrt(x),
            (x, alpha) -> x + z(alpha) * Math.sqrt(x)),
    /**
     * Normal on the scale of {@link SingleRateMeasure#IRS}.
     *
     * <pre>{@code [√x ± z/2]²/t}</pre>
     *
     * <p>The root is held at 0 or above.
     */
    SQUARE_ROOT(
            "square root",
            "[√x ± z/2]²/t",
            "",
            "",
            (x, alpha) -> Scale.SQUARE_ROOT.toNatural(Math.sqrt(x) - z(alpha) / 2),
            (x, alpha) -> Scale.SQUARE_ROOT.toNatural(Math.sqrt(x) + z(alpha) / 2));

    /** One limit of the expected number of events. */
    private interface Limit {
        double at(double events, double alpha);
    }

    private final Facts facts;
    private final Limit lower;
    private final Limit upper;

    RateInterval(String title, String formula, String reference, String agreesWith, Limit lower, Limit upper) {
        this.facts = new Facts(title, formula, reference, agreesWith);
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * The interval of the rate {@code events / time}.
     *
     * @param events x: events, 0 or more; need not be whole
     * @param time t: time observed, more than 0
     * @param level coverage, for example 0.95
     * @return the interval, in events per unit of that time
     * @throws IllegalArgumentException if the count is negative, the time not positive, or the level not between 0 and 1
     */
    public Interval of(double events, double time, double level) {
        double x = new OneRate(events, time).events();
        double alpha = 1 - ConfidenceLevel.require(level);
        return new Interval(Math.max(0, lower.at(x, alpha)) / time, upper.at(x, alpha) / time, level);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    private static double z(double alpha) {
        return Quantiles.normalBothSides(alpha);
    }

    private static double score(double x, double alpha) {
        double z = z(alpha);
        return x + z * z / 2 + z * Math.sqrt(x + z * z / 4);
    }
}
