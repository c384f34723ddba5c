package org.meridian.synthesis.glmm;

import org.meridian.math.Root;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * Events in the treatment arm given the events of both arms, with the log odds ratio η: Fisher's non-central hypergeometric
 * distribution.
 *
 * <pre>{@code l(η) = −ln Σⱼ exp[w(j) − w(a) + (j − a) η],   w(j) = ln C(n₁, j) + ln C(n₂, m − j)}</pre>
 *
 * <p>Only ratios of neighbouring terms are used, so no factorial is ever taken, and the sum runs outwards from its largest
 * term until nothing is left to add: its cost goes with the spread of the distribution, not with the size of the study.
 */
final class HypergeometricLikelihood implements CountLikelihood {

    /** A table of this many terms takes 32 MB. */
    private static final int MOST_TERMS = 1 << 22;

    private static final double NEGLIGIBLE = 1e-20;

    private final double n1;
    private final double m;
    /** n₂ − m, negative if there are more events than control participants. */
    private final double spare;

    private final double lowest;
    private final double highest;
    private final double observed;
    /** w(j) − w(observed) for j from the lowest value on; empty if there are too many. */
    private final double[] logWeights;

    HypergeometricLikelihood(TwoByTwo table) {
        n1 = table.treatmentTotal();
        m = table.treatmentEvents() + table.controlEvents();
        spare = table.controlTotal() - m;
        lowest = Math.max(0, -spare);
        highest = Math.min(m, n1);
        observed = table.treatmentEvents();
        logWeights = new double[highest - lowest < MOST_TERMS ? (int) (highest - lowest) + 1 : 0];
        int origin = (int) (observed - lowest);
        for (int i = origin; i + 1 < logWeights.length; i++) {
            logWeights[i + 1] = logWeights[i] + StrictMath.log(ratio(lowest + i));
        }
        for (int i = Math.min(origin, logWeights.length); i > 0; i--) {
            logWeights[i - 1] = logWeights[i] - StrictMath.log(ratio(lowest + i - 1));
        }
    }

    /** {@code exp(w(j + 1) − w(j))}. */
    private double ratio(double j) {
        return (n1 - j) / (j + 1) * ((m - j) / (spare + j + 1));
    }

    /** The j of the largest term: the last at which the step from j − 1 still rises. */
    private double largest(double odds) {
        double left = lowest;
        double right = highest;
        while (left < right) {
            double middle = Math.ceil((left + right) / 2);
            if (ratio(middle - 1) * odds >= 1) {
                left = middle;
            } else {
                right = middle - 1;
            }
        }
        return left;
    }

    @Override
    public double value(double eta) {
        return derivatives(eta)[0];
    }

    @Override
    public double[] derivatives(double eta) {
        if (logWeights.length == 0) {
            throw new IllegalArgumentException("the exact conditional likelihood sums over at most " + MOST_TERMS
                    + " numbers of events, but a study has " + (highest - lowest)
                    + "; with so many the unconditional models say the same");
        }
        double odds = StrictMath.exp(eta);
        double origin = largest(odds);
        double[] sums = {1, 0, 0, 0, 0};
        double term = 1;
        for (double j = origin; j < highest && term > NEGLIGIBLE; j++) {
            term *= ratio(j) * odds;
            add(sums, term, j + 1 - origin);
        }
        term = 1;
        for (double j = origin; j > lowest && term > NEGLIGIBLE; j--) {
            term /= ratio(j - 1) * odds;
            add(sums, term, j - 1 - origin);
        }
        double logLargest = logWeights[(int) (origin - lowest)] + (origin - observed) * eta;
        double mean = sums[1] / sums[0];
        double square = sums[2] / sums[0];
        double cube = sums[3] / sums[0];
        double variance = square - mean * mean;
        double third = cube - 3 * mean * square + 2 * mean * mean * mean;
        double fourth = sums[4] / sums[0] - 4 * mean * cube + 6 * mean * mean * square - 3 * mean * mean * mean * mean;
        return new double[] {
            -(logLargest + StrictMath.log(sums[0])),
            observed - origin - mean,
            -variance,
            -third,
            -(fourth - 3 * variance * variance)
        };
    }

    /** Sums of powers about the largest term: near it the powers are small, so their differences lose little. */
    private static void add(double[] sums, double term, double distance) {
        double power = term;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += power;
            power *= distance;
        }
    }

    @Override
    public Place place() {
        if (lowest == highest) {
            return Place.FIXED;
        }
        return observed == lowest ? Place.LOWEST : observed == highest ? Place.HIGHEST : Place.INSIDE;
    }

    @Override
    public double best() {
        double width = 1;
        while (derivatives(-width)[1] < 0 || derivatives(width)[1] > 0) {
            width *= 2;
        }
        return Root.between(eta -> derivatives(eta)[1], -width, width).x();
    }

    @Override
    public double bestValue() {
        return place() == Place.INSIDE ? value(best()) : 0;
    }
}
