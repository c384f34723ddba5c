package org.meridian.synthesis.measure;

import org.meridian.math.Quantiles;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.OneProportion;

/**
 * Confidence intervals of one proportion, on the natural scale.
 *
 * <p>x of n persons have the event, p = x/n; α is 1 less the level and z the normal quantile that leaves α/2 above it. All lie
 * within 0 and 1, and all are mirrored when events and non-events change places. {@link #CLOPPER_PEARSON} is the usual default
 * where single proportions are listed; it never covers less than it claims. {@link #WILSON} covers what it claims on average.
 *
 * <p>A limit is 0 if there was no event, and 1 if everybody had it.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe 1998</a>
 * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai &amp; DasGupta 2001</a>
 */
public enum ProportionInterval implements GroupInterval {
    /**
     * Exact: all proportions that neither one-sided binomial test at α/2 rejects.
     *
     * <pre>{@code B⁻¹(α/2; x, n − x + 1)   to   B⁻¹(1 − α/2; x + 1, n − x)}</pre>
     *
     * <p>B⁻¹ is the quantile of the beta distribution. <b>Agrees with:</b> {@code binom.test} of R.
     *
     * @see <a href="https://doi.org/10.1093/biomet/26.4.404">Clopper &amp; Pearson 1934</a>
     */
    CLOPPER_PEARSON(
            "Clopper–Pearson",
            "B⁻¹(α/2; x, n − x + 1) to B⁻¹(1 − α/2; x + 1, n − x)",
            "10.1093/biomet/26.4.404",
            "binom.test(x, n)",
            (x, y, alpha) -> Quantiles.beta(alpha / 2, x, y + 1),
            (x, y, alpha) -> Quantiles.beta(1 - alpha / 2, x + 1, y)),
    /**
     * Score: all proportions that the normal test with the variance under the hypothesis does not reject.
     *
     * <pre>{@code [x + z²/2 ± z √(x(n − x)/n + z²/4)] / (n + z²)}</pre>
     *
     * <p><b>Agrees with:</b> {@code prop.test(correct = FALSE)} of R.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson 1927</a>
     */
    WILSON(
            "Wilson score",
            "[x + z²/2 ± z √(x(n − x)/n + z²/4)] / (n + z²)",
            "10.1080/01621459.1927.10502953",
            "prop.test(x, n, correct = FALSE)",
            ProportionInterval::scoreLower,
            ProportionInterval::scoreUpper),
    /**
     * Score with continuity correction: Wilson's lower limit of half an event less, his upper limit of half an event more.
     *
     * <pre>{@code WILSON(x − 1/2).lower   to   WILSON(x + 1/2).upper}</pre>
     *
     * <p><b>Agrees with:</b> {@code prop.test} of R, as long as its hypothesis is not within half an event of x.
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe 1998</a>
     */
    WILSON_CORRECTED(
            "Wilson score with continuity correction",
            "lower limit of WILSON at x − 1/2, upper limit at x + 1/2",
            "10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E",
            "prop.test(x, n)",
            (x, y, alpha) -> x > 0.5 ? scoreLower(x - 0.5, y + 0.5, alpha) : 0,
            (x, y, alpha) -> y > 0.5 ? scoreUpper(x + 0.5, y - 0.5, alpha) : 1),
    /**
     * Wald's interval after z²/2 events and as many non-events have been added; it contains Wilson's.
     *
     * <pre>{@code p̃ ± z √(p̃(1 − p̃)/ñ),   ñ = n + z²,   p̃ = (x + z²/2)/ñ}</pre>
     *
     * @see <a href="https://doi.org/10.1080/00031305.1998.10480550">Agresti &amp; Coull 1998</a>
     */
    AGRESTI_COULL(
            "Agresti–Coull",
            "p̃ ± z √(p̃(1 − p̃)/ñ), ñ = n + z², p̃ = (x + z²/2)/ñ",
            "10.1080/00031305.1998.10480550",
            "",
            (x, y, alpha) -> added(x, y, alpha, -1),
            (x, y, alpha) -> added(x, y, alpha, 1)),
    /**
     * Equal tails of the posterior under Jeffreys' prior B(1/2, 1/2).
     *
     * <pre>{@code B⁻¹(α/2; x + 1/2, n − x + 1/2)   to   B⁻¹(1 − α/2; x + 1/2, n − x + 1/2)}</pre>
     *
     * <p>At a level below about 0.4 it need not contain x/n.
     *
     * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai &amp; DasGupta 2001</a>
     */
    JEFFREYS(
            "Jeffreys",
            "B⁻¹(α/2; x + 1/2, n − x + 1/2) to B⁻¹(1 − α/2; x + 1/2, n − x + 1/2)",
            "10.1214/ss/1009213286",
            "",
            (x, y, alpha) -> Quantiles.beta(alpha / 2, x + 0.5, y + 0.5),
            (x, y, alpha) -> Quantiles.beta(1 - alpha / 2, x + 0.5, y + 0.5)),
    /**
     * Normal, about p. Its width is 0 where nobody or everybody has the event, and it covers less than it claims elsewhere; kept to
     * check what papers print.
     *
     * <pre>{@code p ± z √(p(1 − p)/n)}</pre>
     *
     * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai &amp; DasGupta 2001</a>
     */
    WALD(
            "Wald",
            "p ± z √(p(1 − p)/n)",
            "10.1214/ss/1009213286",
            "",
            (x, y, alpha) -> x / (x + y) - wald(x, y, alpha),
            (x, y, alpha) -> x / (x + y) + wald(x, y, alpha)),
    /**
     * {@link #WALD} with continuity correction.
     *
     * <pre>{@code p ± [z √(p(1 − p)/n) + 1/(2n)]}</pre>
     *
     * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E">Newcombe 1998</a>
     */
    WALD_CORRECTED(
            "Wald with continuity correction",
            "p ± [z √(p(1 − p)/n) + 1/(2n)]",
            "10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E",
            "",
            (x, y, alpha) -> (x - 0.5) / (x + y) - wald(x, y, alpha),
            (x, y, alpha) -> (x + 0.5) / (x + y) + wald(x, y, alpha)),
    /**
     * Normal on the scale of {@link ProportionMeasure#PAS}.
     *
     * <pre>{@code sin²[asin √p ± z/(2√n)]}</pre>
     *
     * <p>The angle is held within 0 and π/2.
     *
     * @see <a href="https://doi.org/10.1002/sim.3511">Rücker et al. 2009</a>
     */
    ARCSINE(
            "arcsine",
            "sin²[asin √p ± z/(2√n)]",
            "10.1002/sim.3511",
            "",
            (x, y, alpha) -> arcsine(x, y, -z(alpha)),
            (x, y, alpha) -> arcsine(x, y, z(alpha)));

    /** One limit, where it is not 0 or 1 by the counts alone. */
    private interface Limit {
        double at(double events, double nonEvents, double alpha);
    }

    private final Facts facts;
    private final Limit lower;
    private final Limit upper;

    ProportionInterval(String title, String formula, String reference, String agreesWith, Limit lower, Limit upper) {
        this.facts = new Facts(title, formula, reference, agreesWith);
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * The interval of the proportion {@code events / total}.
     *
     * @param events x: persons with the event, 0 or more; need not be whole
     * @param total n: persons, more than 0, not fewer than those with the event
     * @param level coverage, for example 0.95
     * @return the interval, within 0 and 1
     * @throws IllegalArgumentException if the counts are no counts of one group, or the level is not between 0 and 1
     */
    public Interval of(double events, double total, double level) {
        double nonEvents = total - new OneProportion(events, total).events();
        double alpha = 1 - ConfidenceLevel.require(level);
        return new Interval(
                events > 0 ? Math.max(0, lower.at(events, nonEvents, alpha)) : 0,
                nonEvents > 0 ? Math.min(1, upper.at(events, nonEvents, alpha)) : 1,
                level);
    }

    @Override
    public Facts facts() {
        return facts;
    }

    private static double z(double alpha) {
        return Quantiles.normalBothSides(alpha);
    }

    private static double wald(double x, double y, double alpha) {
        double n = x + y;
        return z(alpha) * Math.sqrt(x / n * (y / n) / n);
    }

    private static double added(double x, double y, double alpha, int sign) {
        double z = z(alpha);
        double half = z * z / 2;
        return (x + half) / (x + y + z * z) + sign * wald(x + half, y + half, alpha);
    }

    private static double arcsine(double x, double y, double z) {
        double angle = StrictMath.atan2(Math.sqrt(x), Math.sqrt(y)) + z / (2 * Math.sqrt(x + y));
        return Scale.ARCSINE.toNatural(angle);
    }

    /** The smaller root as product of the roots by the larger one, so that rare events keep their digits. */
    private static double scoreLower(double x, double y, double alpha) {
        double z = z(alpha);
        double n = x + y;
        return x * (x / n) / (x + z * z / 2 + z * Math.sqrt(x * (y / n) + z * z / 4));
    }

    private static double scoreUpper(double x, double y, double alpha) {
        double z = z(alpha);
        double n = x + y;
        return (x + z * z / 2 + z * Math.sqrt(x * (y / n) + z * z / 4)) / (n + z * z);
    }
}
