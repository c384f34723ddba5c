package org.meridian.synthesis.pool;

import org.meridian.math.Doubles;

/**
 * What Mantel and Haenszel's formulas leave behind: the estimate, its variance, and each study's weight, the weights not yet
 * brought to a sum of 1.
 */
record MantelHaenszelSums(double y, double variance, double[] weights) {

    boolean exist() {
        return Double.isFinite(y) && variance > 0 && variance < Double.POSITIVE_INFINITY;
    }

    Doubles shares() {
        Doubles own = Doubles.of(weights);
        double sum = own.sum();
        return own.map(weight -> weight / sum);
    }
}
