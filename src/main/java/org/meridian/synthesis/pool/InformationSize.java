package org.meridian.synthesis.pool;

import org.meridian.math.Tails;

/**
 * How many participants a meta-analysis needs, as one trial of two equal arms would. Of a binary outcome:
 *
 * <pre>{@code N = 4 (z₁₋α/₂ + z_power)² p̄(1 − p̄) / (p₀ − p₁)²,   p₁ = p₀ (1 − r),   p̄ = (p₀ + p₁)/2}</pre>
 *
 * <p>Divided by 1 − D² ({@link PooledEffect#diversity()}) it is the diversity-adjusted required information size of trial sequential
 * analysis.
 *
 * @param alpha two-sided error of the first kind, 0.05 by default
 * @param power one less the error of the second kind, 0.9 by default
 * @see <a href="https://doi.org/10.1186/s12874-017-0315-7">Wetterslev, Jakobsen &amp; Gluud 2017</a>
 */
public record InformationSize(double alpha, double power) {

    /**
     * Checks the errors.
     *
     * @throws IllegalArgumentException if alpha is not between 0 and 1, or the power not between ½ and 1
     */
    public InformationSize {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha must be between 0 and 1, but was " + alpha);
        }
        if (!(power > 0.5 && power < 1)) {
            throw new IllegalArgumentException("power must be between 0.5 and 1, but was " + power);
        }
    }

    /**
     * α of 0.05 and a power of 0.9.
     *
     * @return the method
     */
    public static InformationSize withDefaults() {
        return new InformationSize(0.05, 0.9);
    }

    /**
     * The size without heterogeneity.
     *
     * @param controlRisk p₀: the risk in the control arms, between 0 and 1
     * @param relativeRiskReduction r: the reduction worth finding; negative for an increase
     * @return participants in both arms together, not rounded
     * @throws IllegalArgumentException if a risk is not between 0 and 1, or the reduction is 0
     */
    public double of(double controlRisk, double relativeRiskReduction) {
        double treatmentRisk = controlRisk * (1 - relativeRiskReduction);
        if (!(controlRisk > 0 && controlRisk < 1 && treatmentRisk >= 0 && treatmentRisk < 1)) {
            throw new IllegalArgumentException(
                    "risks must be between 0 and 1, but were " + controlRisk + " and " + treatmentRisk);
        }
        double difference = controlRisk * relativeRiskReduction;
        if (!(difference != 0)) {
            throw new IllegalArgumentException("no number of participants shows a relative risk reduction of 0");
        }
        double mean = (controlRisk + treatmentRisk) / 2;
        double z = Tails.normalCritical(1 - alpha) + Tails.normalCritical(2 * power - 1);
        return 4 * z * z * mean * (1 - mean) / (difference * difference);
    }

    /**
     * The size with heterogeneity.
     *
     * @param controlRisk p₀: the risk in the control arms, between 0 and 1
     * @param relativeRiskReduction r: the reduction worth finding
     * @param diversity D² from 0 to less than 1
     * @return participants in both arms together, not rounded
     * @throws IllegalArgumentException as {@link #of(double, double)}, or if D² is out of range
     */
    public double of(double controlRisk, double relativeRiskReduction, double diversity) {
        if (!(diversity >= 0 && diversity < 1)) {
            throw new IllegalArgumentException("diversity must be from 0 to less than 1, but was " + diversity);
        }
        return of(controlRisk, relativeRiskReduction) / (1 - diversity);
    }

    /**
     * The size for a difference of two means.
     *
     * <pre>{@code N = 4 (z₁₋α/₂ + z_power)² σ² / Δ²}</pre>
     *
     * @param difference Δ: the difference worth finding, not 0
     * @param sd σ: the standard deviation within an arm, in the same units
     * @return participants in both arms together, not rounded
     * @throws IllegalArgumentException if the difference is 0 or not finite, or the standard deviation not positive
     */
    public double ofMeans(double difference, double sd) {
        if (!(Double.isFinite(difference) && difference != 0 && sd > 0 && sd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the size for a difference of means needs a difference other than 0 and a standard"
                            + " deviation > 0, but they were " + difference + " and " + sd);
        }
        double z = Tails.normalCritical(1 - alpha) + Tails.normalCritical(2 * power - 1);
        double standardised = difference / sd;
        return 4 * z * z / (standardised * standardised);
    }
}
