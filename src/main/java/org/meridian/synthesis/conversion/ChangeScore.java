package org.meridian.synthesis.conversion;

import org.meridian.stat.Decimals;

/**
 * Standard deviation of changes from baseline, and the correlation that it implies.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6.5.2.8</a>
 */
public final class ChangeScore {

    private static final Formula SD = new Formula(
            "Handbook 6.5.2.8",
            "SD²(change) = SD²(baseline) + SD²(final) − 2r SD(baseline) SD(final)",
            Formula.HANDBOOK_6);
    private static final Formula CORRELATION = new Formula(
            "Handbook 6.5.2.8",
            "r = [SD²(baseline) + SD²(final) − SD²(change)] / [2 SD(baseline) SD(final)]",
            Formula.HANDBOOK_6);

    private ChangeScore() {}

    /**
     * The standard deviation of changes.
     *
     * @param baselineSd standard deviation at baseline, more than 0
     * @param finalSd standard deviation at the end, more than 0
     * @param correlation correlation of baseline and final values, from −1 to 1
     * @return {@code √(s₁² + s₂² − 2 r s₁ s₂)}, with a caution if r is below ½
     * @throws IllegalArgumentException if a number is out of range, or the changes do not vary at all
     */
    public static Derived<Double> sd(double baselineSd, double finalSd, double correlation) {
        sds(baselineSd, finalSd);
        if (!(correlation >= -1 && correlation <= 1)) {
            throw new IllegalArgumentException("a correlation must be from −1 to 1, but was " + correlation);
        }
        // (s₁ − s₂)² + 2(1 − r)s₁s₂: nothing cancels when r is near 1.
        double difference = baselineSd - finalSd;
        double variance = difference * difference + 2 * (1 - correlation) * baselineSd * finalSd;
        return cautioned(
                StandardDeviation.positive("the standard deviation of changes", Math.sqrt(variance)), SD, correlation);
    }

    /**
     * The correlation of baseline and final values.
     *
     * @param baselineSd standard deviation at baseline, more than 0
     * @param finalSd standard deviation at the end, more than 0
     * @param changeSd standard deviation of the changes, more than 0
     * @return the correlation, with a caution if it is below ½
     * @throws IllegalArgumentException if the three standard deviations contradict each other
     */
    public static Derived<Double> correlation(double baselineSd, double finalSd, double changeSd) {
        sds(baselineSd, finalSd);
        StandardDeviation.positive("the standard deviation of changes", changeSd);
        double difference = baselineSd - finalSd;
        double correlation = 1 - (changeSd - difference) * (changeSd + difference) / (2 * baselineSd * finalSd);
        if (!(correlation >= -1 && correlation <= 1)) {
            throw new IllegalArgumentException("a change with standard deviation " + changeSd
                    + " cannot lie between values with " + baselineSd + " and " + finalSd
                    + ": their correlation would be " + correlation);
        }
        return cautioned(correlation, CORRELATION, correlation);
    }

    private static Derived<Double> cautioned(double value, Formula formula, double correlation) {
        if (correlation >= 0.5) {
            return Derived.of(value, formula);
        }
        return Derived.of(
                value,
                formula,
                new Caution(
                        Caution.Code.LOW_CORRELATION,
                        correlation,
                        "with a correlation of " + Decimals.fixed(correlation, 2)
                                + " final values are more precise than changes"));
    }

    private static void sds(double baselineSd, double finalSd) {
        StandardDeviation.positive("the standard deviation at baseline", baselineSd);
        StandardDeviation.positive("the standard deviation at the end", finalSd);
    }
}
