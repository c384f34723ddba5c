package org.meridian.synthesis.conversion;

import org.meridian.math.Normal;
import org.meridian.stat.Decimals;

/**
 * How many must be treated for one of them to fare differently.
 *
 * @param riskDifference risk of the event under treatment minus risk under control, from −1 to 1 but not 0
 * @see <a href="https://doi.org/10.1002/9781119536604.ch15">Cochrane Handbook, chapter 15</a>
 */
public record NumberNeeded(double riskDifference) {

    /** Which way they fare. */
    public enum Direction {
        /** One fewer has the event: to the benefit if the event is bad. */
        FEWER_EVENTS,
        /** One more has the event: to the harm if the event is bad. */
        MORE_EVENTS
    }

    /** So little above a whole number is rounding, not another person. */
    private static final double ROUNDING = 1e-12;

    private static final Formula OF_RD = new Formula("Handbook 15, NNT", "NNT = 1/|RD|", Formula.HANDBOOK_15);
    private static final Formula OF_RR = new Formula("Handbook 15, NNT", "NNT = 1/|p₀(RR − 1)|", Formula.HANDBOOK_15);
    private static final Formula OF_OR =
            new Formula("Handbook 15, NNT", "NNT = 1/|OR p₀/(1 − p₀ + OR p₀) − p₀|", Formula.HANDBOOK_15);
    private static final Formula OF_D =
            new Formula("Furukawa & Leucht 2011, NNT", "NNT = 1/|Φ(Φ⁻¹(p₀) + d) − p₀|", "10.1371/journal.pone.0019070");
    private static final Formula OF_D_ALONE =
            new Formula("Kraemer & Kupfer 2006, NNT", "NNT = 1/|2Φ(d/√2) − 1|", "10.1016/j.biopsych.2005.09.014");

    /**
     * Checks the difference.
     *
     * @throws IllegalArgumentException if it is 0, where no number suffices, or not from −1 to 1
     */
    public NumberNeeded {
        if (!(riskDifference != 0 && riskDifference >= -1 && riskDifference <= 1)) {
            throw new IllegalArgumentException(
                    "a number needed to treat needs a risk difference from −1 to 1 other than 0, but it was "
                            + riskDifference);
        }
    }

    /**
     * From a risk difference.
     *
     * @param riskDifference risk under treatment minus risk under control
     * @return the number needed
     */
    public static Derived<NumberNeeded> ofRiskDifference(double riskDifference) {
        return Derived.of(new NumberNeeded(riskDifference), OF_RD);
    }

    /**
     * From a risk ratio and the risk that is expected without treatment.
     *
     * @param riskRatio the risk ratio, on the natural scale, 0 or more
     * @param baselineRisk the risk under control, between 0 and 1
     * @return the number needed
     * @throws IllegalArgumentException if a number is out of range, or the risk under treatment would exceed 1
     */
    public static Derived<NumberNeeded> ofRiskRatio(double riskRatio, double baselineRisk) {
        ratio("risk ratio", riskRatio);
        if (!(riskRatio * risk(baselineRisk) <= 1)) {
            throw new IllegalArgumentException("a risk ratio of " + riskRatio + " at a baseline risk of " + baselineRisk
                    + " would make the risk exceed 1");
        }
        return Derived.of(new NumberNeeded(baselineRisk * (riskRatio - 1)), OF_RR);
    }

    /**
     * From an odds ratio and the risk that is expected without treatment.
     *
     * @param oddsRatio the odds ratio, on the natural scale, 0 or more
     * @param baselineRisk the risk under control, between 0 and 1
     * @return the number needed
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Derived<NumberNeeded> ofOddsRatio(double oddsRatio, double baselineRisk) {
        ratio("odds ratio", oddsRatio);
        double safe = 1 - risk(baselineRisk);
        return Derived.of(
                new NumberNeeded(baselineRisk * safe * (oddsRatio - 1) / (safe + oddsRatio * baselineRisk)), OF_OR);
    }

    /**
     * From a standardised mean difference of a normal outcome and the share of the controls who lie above the value that counts as
     * an event, say as a response.
     *
     * <pre>{@code RD = Φ(Φ⁻¹(p₀) + d) − p₀}</pre>
     *
     * @param d the standardised mean difference
     * @param baselineRisk the risk of the event under control, between 0 and 1
     * @return the number needed
     * @throws IllegalArgumentException if the difference is 0 or no number, or the risk is out of range
     * @see <a href="https://doi.org/10.1371/journal.pone.0019070">Furukawa &amp; Leucht 2011</a>
     */
    public static Derived<NumberNeeded> ofStandardisedDifference(double d, double baselineRisk) {
        double treated = Normal.below(Normal.quantile(risk(baselineRisk)) + difference(d));
        return Derived.of(new NumberNeeded(treated - baselineRisk), OF_D);
    }

    /**
     * From a standardised mean difference of a normal outcome alone: by how much likelier a treated person lies above an untreated
     * one than the other way round. Larger than the difference of risks at any one threshold.
     *
     * <pre>{@code RD = 2Φ(d/√2) − 1}</pre>
     *
     * @param d the standardised mean difference
     * @return the number needed
     * @throws IllegalArgumentException if the difference is 0 or no number
     * @see <a href="https://doi.org/10.1016/j.biopsych.2005.09.014">Kraemer &amp; Kupfer 2006</a>
     */
    public static Derived<NumberNeeded> ofStandardisedDifference(double d) {
        return Derived.of(new NumberNeeded(2 * Normal.below(difference(d) / Math.sqrt(2)) - 1), OF_D_ALONE);
    }

    /**
     * The number needed, not rounded.
     *
     * @return {@code 1/|RD|}, at least 1
     */
    public double value() {
        return 1 / Math.abs(riskDifference);
    }

    /**
     * The number as people read it.
     *
     * @return the number rounded up to the next whole number
     */
    public double roundedUp() {
        return Math.ceil(value() * (1 - ROUNDING));
    }

    /**
     * Which way the treated fare.
     *
     * @return fewer or more events
     */
    public Direction direction() {
        return riskDifference < 0 ? Direction.FEWER_EVENTS : Direction.MORE_EVENTS;
    }

    private static void ratio(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a " + name + " must be 0 or more, but was " + value);
        }
    }

    private static double difference(double d) {
        if (!(Double.isFinite(d) && d != 0)) {
            throw new IllegalArgumentException(
                    "a standardised mean difference must be a number other than 0, but was " + d);
        }
        return d;
    }

    private static double risk(double risk) {
        if (!(risk > 0 && risk < 1)) {
            throw new IllegalArgumentException("a baseline risk must lie between 0 and 1, but was " + risk);
        }
        return risk;
    }

    /** The number as people read it, for example {@code 17 for one event fewer}. */
    @Override
    public String toString() {
        return Decimals.fixed(roundedUp(), 0) + " for one event "
                + (direction() == Direction.FEWER_EVENTS ? "fewer" : "more");
    }
}
