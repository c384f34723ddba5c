package org.meridian.synthesis.conversion;

import org.meridian.stat.Decimals;
import org.meridian.synthesis.study.TwoMeans;

/**
 * Mean, standard deviation and size of one arm.
 *
 * @param mean the mean, in the unit of the outcome's scale
 * @param sd the standard deviation, more than 0, same unit
 * @param n participants, at least 1; not always whole, since arms can be split
 */
public record ArmMean(double mean, double sd, double n) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the mean is not finite, the standard deviation not positive, or the arm empty
     */
    public ArmMean {
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("the mean of an arm must be a number, but was " + mean);
        }
        if (!(sd > 0 && sd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the standard deviation of an arm must be > 0, but was " + sd);
        }
        if (!(n >= 1 && n < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an arm must have at least 1 participant, but had " + n);
        }
    }

    /**
     * This arm as treatment against a control arm.
     *
     * @param control the control arm
     * @return the study data
     * @throws IllegalArgumentException if an arm has fewer than 2 participants
     */
    public TwoMeans against(ArmMean control) {
        return new TwoMeans(mean, sd, n, control.mean, control.sd, control.n);
    }

    /** The arm as trials print it, for example {@code 25.06 (11.37), n = 65}. */
    @Override
    public String toString() {
        return Decimals.upTo(mean, 3) + " (" + Decimals.upTo(sd, 3) + "), n = " + Decimals.upTo(n, 2);
    }
}
