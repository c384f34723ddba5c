package org.meridian.synthesis.pool;

import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.BinaryMeasure;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.TwoByTwo;

/**
 * Mantel–Haenszel pooling of 2×2 tables: a common risk ratio, odds ratio or risk difference, from the counts as reported.
 *
 * <pre>{@code RR = Σ a n₂/N / Σ c n₁/N      OR = Σ ad/N / Σ bc/N      RD = Σ (a n₂ − c n₁)/N / Σ n₁n₂/N}</pre>
 *
 * <p>Variances: RR Greenland and Robins 1985; OR Robins, Breslow and Greenland 1986; RD {@link RiskDifferenceVariance}.
 * Cochran's Q is taken about the Mantel–Haenszel estimate, from the studies' effects as they are (corrected for zero cells
 * if they were). <b>Agrees with:</b> {@code metafor::rma.mh} to 1e-12.
 *
 * @param riskDifferenceVariance variance of the risk difference
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.2307/2530643">Greenland &amp; Robins 1985</a>
 * @see <a href="https://doi.org/10.2307/2531052">Robins, Breslow &amp; Greenland 1986</a>
 */
public record MantelHaenszel(RiskDifferenceVariance riskDifferenceVariance, double level) implements Pooling {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public MantelHaenszel {
        Levels.checked(level);
    }

    /**
     * The method with Sato's variance and a level of 0.95.
     *
     * @return the method
     */
    public static MantelHaenszel withDefaults() {
        return new MantelHaenszel(RiskDifferenceVariance.SATO, Levels.DEFAULT);
    }

    /**
     * The method with another variance of the risk difference.
     *
     * @param variance the variance
     * @return the method
     */
    public MantelHaenszel with(RiskDifferenceVariance variance) {
        return new MantelHaenszel(variance, level);
    }

    /**
     * The method at another level.
     *
     * @param otherLevel 0.99 for 99%
     * @return the method
     */
    public MantelHaenszel withLevel(double otherLevel) {
        return new MantelHaenszel(riskDifferenceVariance, otherLevel);
    }

    /**
     * Pools the tables behind the effects.
     *
     * @param effects risk ratios, odds ratios or risk differences with their tables
     * @return the summary effect
     * @throws IllegalArgumentException if the measure is another, a study has no table, or the estimate does not exist
     *     because all studies together leave a zero where the formula divides
     */
    @Override
    public PooledEffect pool(Effects effects) {
        List<TwoByTwo> tables = effects.tables();
        Sums sums = new Sums(tables.size());
        if (effects.measure() == BinaryMeasure.RR) {
            riskRatio(tables, sums);
        } else if (effects.measure() == BinaryMeasure.OR) {
            oddsRatio(tables, sums);
        } else if (effects.measure() == BinaryMeasure.RD) {
            riskDifference(tables, sums);
        } else {
            throw new IllegalArgumentException("Mantel–Haenszel pools RR, OR or RD, not the "
                    + effects.measure().title());
        }
        if (!(Double.isFinite(sums.y) && sums.variance > 0 && sums.variance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the Mantel–Haenszel " + effects.measure().title()
                            + " does not exist: over all studies together, one arm has no event or no participant without one");
        }
        return InverseVariance.withoutTau2(
                this,
                effects,
                sums.y,
                Math.sqrt(sums.variance),
                sums.shares(),
                InverseVariance.about(sums.y, effects),
                level);
    }

    private static void riskRatio(List<TwoByTwo> tables, Sums sums) {
        double treatment = 0;
        double control = 0;
        double spread = 0;
        for (TwoByTwo t : tables) {
            double n = t.total();
            double a = t.treatmentEvents();
            double c = t.controlEvents();
            treatment += a * t.controlTotal() / n;
            double weight = c * t.treatmentTotal() / n;
            control += sums.add(weight);
            spread += (t.treatmentTotal() / n) * (t.controlTotal() / n) * (a + c) - a * c / n;
        }
        sums.y = Math.log(treatment / control);
        sums.variance = spread / (treatment * control);
    }

    private static void oddsRatio(List<TwoByTwo> tables, Sums sums) {
        double r = 0;
        double s = 0;
        double pr = 0;
        double psQr = 0;
        double qs = 0;
        for (TwoByTwo t : tables) {
            double n = t.total();
            double ad = t.treatmentEvents() * t.controlNonEvents() / n;
            double bc = sums.add(t.treatmentNonEvents() * t.controlEvents() / n);
            double p = (t.treatmentEvents() + t.controlNonEvents()) / n;
            double q = (t.treatmentNonEvents() + t.controlEvents()) / n;
            r += ad;
            s += bc;
            pr += p * ad;
            psQr += p * bc + q * ad;
            qs += q * bc;
        }
        sums.y = Math.log(r / s);
        sums.variance = (pr / (r * r) + psQr / (r * s) + qs / (s * s)) / 2;
    }

    private void riskDifference(List<TwoByTwo> tables, Sums sums) {
        double difference = 0;
        double weights = 0;
        double slope = 0;
        double constant = 0;
        double within = 0;
        for (TwoByTwo t : tables) {
            double n = t.total();
            double n1 = t.treatmentTotal();
            double n2 = t.controlTotal();
            double a = t.treatmentEvents();
            double c = t.controlEvents();
            difference += (a * n2 - c * n1) / n;
            weights += sums.add(n1 * n2 / n);
            slope += (n1 * n1 * c - n2 * n2 * a + n1 * n2 * (n2 - n1) / 2) / (n * n);
            constant += (a * (n2 - c) + c * (n1 - a)) / (2 * n);
            within +=
                    (a * t.treatmentNonEvents() * (n2 * n2 / n1) + c * t.controlNonEvents() * (n1 * n1 / n2)) / (n * n);
        }
        sums.y = difference / weights;
        double spread = switch (riskDifferenceVariance) {
            case SATO -> sums.y * slope + constant;
            case GREENLAND_ROBINS -> within;
        };
        sums.variance = spread / (weights * weights);
    }

    @Override
    public String title() {
        return "common effect, Mantel–Haenszel";
    }

    /** What the formulas leave behind. */
    private static final class Sums {
        private final double[] weights;
        private int filled;
        private double y;
        private double variance;

        Sums(int k) {
            weights = new double[k];
        }

        double add(double weight) {
            weights[filled++] = weight;
            return weight;
        }

        Doubles shares() {
            Doubles own = Doubles.of(weights);
            double sum = own.sum();
            return own.map(weight -> weight / sum);
        }
    }
}
