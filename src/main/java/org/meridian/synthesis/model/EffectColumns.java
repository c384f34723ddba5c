package org.meridian.synthesis.model;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;

/** The columns of an analysis, with its heaviest study found once, to be summed at many values of τ². */
final class EffectColumns {

    /** So many studies are summed by one thread; stripes are joined in order, whoever has summed them. */
    private static final int STRIPE = 1 << 15;

    /** The cube of its inverse is still a number. */
    private static final double LEAST = 1e-90;

    private final Doubles y;
    private final Doubles v;
    private final int heaviest;

    EffectColumns(Doubles y, Doubles v) {
        this.y = y;
        this.v = v;
        this.heaviest = heaviest(v);
    }

    /** The columns, if there are enough studies and every number may enter a formula. */
    static EffectColumns checked(Doubles y, Doubles v, int least) {
        if (y.size() < least) {
            throw new IllegalArgumentException(
                    "τ² needs at least " + (least == 2 ? "two studies" : "one study") + ", but there were " + y.size());
        }
        if (y.size() != v.size()) {
            throw new IllegalArgumentException(
                    "every effect size needs a variance, but there were " + y.size() + " and " + v.size());
        }
        EffectColumns studies = new EffectColumns(y, v);
        double variance = studies.leastVariance();
        if (!(variance > 0)) {
            throw new IllegalArgumentException(
                    "sampling variance must be > 0, but was " + variance + " in study " + (studies.heaviest + 1));
        }
        if (!(variance >= LEAST && variance <= 1 / LEAST)) {
            throw new IllegalArgumentException(
                    "the least sampling variance must lie between 1e-90 and 1e90, so that its"
                            + " powers are numbers, but was " + variance + ": choose another unit");
        }
        return studies;
    }

    int size() {
        return y.size();
    }

    Doubles y() {
        return y;
    }

    Doubles v() {
        return v;
    }

    /** All sums at one value of τ². */
    Sums at(double tau2) {
        return Sums.of(others(tau2), y.get(heaviest), 1 / (v.get(heaviest) + tau2));
    }

    private BlockSums others(double tau2) {
        int k = y.size();
        if (k <= STRIPE) {
            return BlockSums.of(y, v, tau2, heaviest, 0, k);
        }
        BlockSums all = BlockSums.NONE;
        for (BlockSums stripe : stripes(k, (from, to) -> BlockSums.of(y, v, tau2, heaviest, from, to))) {
            all = all.and(stripe);
        }
        return all;
    }

    /** What is found in each stripe, in order; found on all cores. */
    private static <T> List<T> stripes(int k, Stripe<T> stripe) {
        return IntStream.rangeClosed(0, (k - 1) / STRIPE)
                .parallel()
                .mapToObj(i -> stripe.over(i * STRIPE, Math.min(k, (i + 1) * STRIPE)))
                .toList();
    }

    private interface Stripe<T> {
        T over(int from, int to);
    }

    /** The sampling variance of the heaviest study. */
    double leastVariance() {
        return v.get(heaviest);
    }

    /** {@code Σ ln(v + τ²)}. */
    double sumOfLogs(double tau2) {
        double logs = 0;
        for (int i = 0; i < v.size(); i++) {
            logs += StrictMath.log(v.get(i) + tau2);
        }
        return logs;
    }

    /** {@code Σ(y − ȳ)²}, unweighted. */
    double sumOfSquares() {
        double origin = y.get(0);
        double mean = sum(i -> y.get(i) - origin) / y.size();
        double squares = sum(i -> {
            double e = y.get(i) - origin - mean;
            return e * e;
        });
        if (!(squares < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("effects must not lie so far apart that their squares overflow: from "
                    + y.min() + " to " + y.max());
        }
        return squares;
    }

    private double sum(IntToDoubleFunction term) {
        int k = y.size();
        if (k <= STRIPE) {
            return sum(term, 0, k);
        }
        double sum = 0;
        for (double stripe : stripes(k, (from, to) -> sum(term, from, to))) {
            sum += stripe;
        }
        return sum;
    }

    private static double sum(IntToDoubleFunction term, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += term.applyAsDouble(i);
        }
        return sum;
    }

    private static int heaviest(Doubles v) {
        int k = v.size();
        if (k <= STRIPE) {
            return heaviest(v, 0, k);
        }
        int heaviest = 0;
        for (int i : stripes(k, (from, to) -> heaviest(v, from, to))) {
            heaviest = v.get(i) < v.get(heaviest) ? i : heaviest;
        }
        return heaviest;
    }

    private static int heaviest(Doubles v, int from, int to) {
        int heaviest = from;
        for (int i = from + 1; i < to; i++) {
            if (v.get(i) < v.get(heaviest)) {
                heaviest = i;
            }
        }
        return heaviest;
    }
}
