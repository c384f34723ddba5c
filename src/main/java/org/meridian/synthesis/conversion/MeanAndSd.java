package org.meridian.synthesis.conversion;

import java.util.List;
import org.meridian.stat.Decimals;

/**
 * Mean and standard deviation by closed formulas that take the data to be normal; a significant skewness test adds a caution.
 *
 * @param mean the formula for the mean
 * @param sd the formula for the standard deviation
 */
public record MeanAndSd(MeanFormula mean, SdFormula sd) implements SummaryConversion {

    /**
     * Luo's mean with the standard deviation of Shi, which is Wan's where only three numbers are known.
     *
     * @return the method
     */
    public static MeanAndSd withDefaults() {
        return new MeanAndSd(MeanFormula.LUO, SdFormula.SHI);
    }

    /**
     * The method with another mean.
     *
     * @param formula the formula for the mean
     * @return the method
     */
    public MeanAndSd with(MeanFormula formula) {
        return new MeanAndSd(formula, sd);
    }

    /**
     * The method with another standard deviation.
     *
     * @param formula the formula for the standard deviation
     * @return the method
     */
    public MeanAndSd with(SdFormula formula) {
        return new MeanAndSd(mean, formula);
    }

    @Override
    public Derived<ArmMean> derive(QuantileSummary summary) {
        Skewness skewness = summary.skewness();
        ArmMean arm = new ArmMean(summary.mean(mean), summary.sd(sd), summary.n());
        Formula formula = mean.formula().and(sd.formula(summary));
        if (!skewness.isDetected()) {
            return new Derived<>(arm, formula, List.of());
        }
        String message = "the quantiles are skewed (" + Decimals.fixed(skewness.statistic(), 2) + ", critical "
                + Decimals.fixed(skewness.criticalValue(), 2) + "), the formulas take normal data";
        return Derived.of(arm, formula, new Caution(Caution.Code.SKEWED, skewness.statistic(), message));
    }
}
