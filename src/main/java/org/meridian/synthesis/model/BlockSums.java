package org.meridian.synthesis.model;

import org.meridian.math.Doubles;

/**
 * The sums of one block of studies at one value of τ², about the block's own weighted mean; the heaviest study of all is left
 * out, for it is the origin from which effects are measured.
 *
 * <p>e is the distance of an effect from the mean of its block. Blocks are joined in order and shifted to their common mean, so
 * that the sums of a million studies are the same bits on one thread and on many, and none is a difference of large numbers.
 *
 * @param w1 {@code Σw}
 * @param w2 {@code Σw²}
 * @param w3 {@code Σw³}
 * @param mean {@code Σw(y − origin)/Σw}
 * @param wee {@code Σwe²}
 * @param wwe {@code Σw²e}
 * @param wwee {@code Σw²e²}
 * @param wwwe {@code Σw³e}
 * @param wwwee {@code Σw³e²}
 */
record BlockSums(
        double w1, double w2, double w3, double mean, double wee, double wwe, double wwee, double wwwe, double wwwee) {

    /** A block of weights and of effects stay in the nearest cache. */
    private static final int LENGTH = 512;

    static final BlockSums NONE = new BlockSums(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The sums of the studies from one place to another, block by block. */
    static BlockSums of(Doubles y, Doubles v, double tau2, int heaviest, int from, int to) {
        int length = Math.min(LENGTH, to - from);
        double[] weights = new double[length];
        double[] effects = new double[length];
        double origin = y.get(heaviest);
        BlockSums all = NONE;
        for (int start = from; start < to; start += length) {
            int count = Math.min(length, to - start);
            y.copy(start, effects, count);
            v.copy(start, weights, count);
            for (int i = 0; i < count; i++) {
                weights[i] = 1 / (weights[i] + tau2);
                effects[i] -= origin;
            }
            if (heaviest >= start && heaviest < start + count) {
                weights[heaviest - start] = 0;
            }
            all = all.and(of(weights, effects, count));
        }
        return all;
    }

    private static BlockSums of(double[] weights, double[] effects, int count) {
        double w1 = 0;
        double wy = 0;
        for (int i = 0; i < count; i++) {
            w1 += weights[i];
            wy += weights[i] * effects[i];
        }
        return w1 == 0 ? NONE : about(wy / w1, w1, weights, effects, count);
    }

    private static BlockSums about(double mean, double w1, double[] weights, double[] effects, int count) {
        double w2 = 0;
        double w3 = 0;
        double wee = 0;
        double wwe = 0;
        double wwee = 0;
        double wwwe = 0;
        double wwwee = 0;
        for (int i = 0; i < count; i++) {
            double w = weights[i];
            double e = effects[i] - mean;
            double we = w * e;
            double ww = w * w;
            w2 += ww;
            w3 += ww * w;
            wee += we * e;
            wwe += w * we;
            wwee += we * we;
            wwwe += ww * we;
            wwwee += w * (we * we);
        }
        return new BlockSums(w1, w2, w3, mean, wee, wwe, wwee, wwwe, wwwee);
    }

    /** The sums of two blocks as of one. */
    BlockSums and(BlockSums next) {
        if (w1 == 0 || next.w1 == 0) {
            return w1 == 0 ? next : this;
        }
        double all = w1 + next.w1;
        double common = mean + (next.mean - mean) * (next.w1 / all);
        BlockSums a = shifted(mean - common);
        BlockSums b = next.shifted(next.mean - common);
        return new BlockSums(
                all,
                a.w2 + b.w2,
                a.w3 + b.w3,
                common,
                a.wee + b.wee,
                a.wwe + b.wwe,
                a.wwee + b.wwee,
                a.wwwe + b.wwwe,
                a.wwwee + b.wwwee);
    }

    /** The sums about a mean that lies lower by a distance: every e grows by it. The mean stays as it was. */
    BlockSums shifted(double distance) {
        double square = distance * distance;
        return new BlockSums(
                w1,
                w2,
                w3,
                mean,
                wee + square * w1,
                wwe + distance * w2,
                wwee + 2 * distance * wwe + square * w2,
                wwwe + distance * w3,
                wwwee + 2 * distance * wwwe + square * w3);
    }
}
