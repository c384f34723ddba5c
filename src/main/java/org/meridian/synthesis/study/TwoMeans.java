package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Mean, standard deviation and size of two independent arms.
 *
 * @param treatmentMean mean of the treatment arm, in the unit of the outcome's scale
 * @param treatmentSd standard deviation of the treatment arm, more than 0, same unit
 * @param treatmentTotal participants of the treatment arm, at least 2
 * @param controlMean mean of the control arm
 * @param controlSd standard deviation of the control arm, more than 0
 * @param controlTotal participants of the control arm, at least 2
 */
public record TwoMeans(
        double treatmentMean,
        double treatmentSd,
        double treatmentTotal,
        double controlMean,
        double controlSd,
        double controlTotal)
        implements Contrast {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a mean is not finite, a standard deviation not positive, or an arm smaller than 2
     */
    public TwoMeans {
        check("treatment", treatmentMean, treatmentSd, treatmentTotal);
        check("control", controlMean, controlSd, controlTotal);
    }

    private static void check(String arm, double mean, double sd, double total) {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("the mean of the " + arm + " arm must be a number, but was " + mean);
        }
        if (!(sd > 0 && sd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the standard deviation of the " + arm + " arm must be > 0, but was " + sd);
        }
        if (!(total >= 2 && total < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the " + arm + " arm must have at least 2 participants, but had " + total);
        }
    }

    /**
     * Degrees of freedom of the pooled standard deviation.
     *
     * @return m = n₁ + n₂ − 2
     */
    public double df() {
        return treatmentTotal + controlTotal - 2;
    }

    /**
     * The standard deviation within arms, pooled.
     *
     * @return {@code √[((n₁ − 1) s₁² + (n₂ − 1) s₂²) / m]}
     */
    public double pooledSd() {
        return Math.sqrt(
                ((treatmentTotal - 1) * treatmentSd * treatmentSd + (controlTotal - 1) * controlSd * controlSd) / df());
    }

    @Override
    public TwoMeans swapped() {
        return new TwoMeans(controlMean, controlSd, controlTotal, treatmentMean, treatmentSd, treatmentTotal);
    }

    /** The arms as trials print them, for example {@code 3.1 (1.2), n = 30 v 4.5 (1.4), n = 31}. */
    @Override
    public String toString() {
        return arm(treatmentMean, treatmentSd, treatmentTotal) + " v " + arm(controlMean, controlSd, controlTotal);
    }

    private static String arm(double mean, double sd, double total) {
        return Decimals.upTo(mean, 3) + " (" + Decimals.upTo(sd, 3) + "), n = " + Decimals.upTo(total, 2);
    }
}
