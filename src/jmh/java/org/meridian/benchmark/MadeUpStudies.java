package org.meridian.benchmark;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;

/** Seeded effects, the same in every run: variances from 0.01 to 0.26, true effects with variance 0.1 about 0.3. */
final class MadeUpStudies {

    private MadeUpStudies() {}

    static Effects of(int k, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] y = new double[k];
        double[] v = new double[k];
        for (int i = 0; i < k; i++) {
            double u = random.nextDouble();
            v[i] = 0.01 + 0.25 * u * u;
            y[i] = 0.3 + Math.sqrt(0.1 + v[i]) * random.nextGaussian();
        }
        List<String> labels = IntStream.range(0, k).mapToObj(i -> "Study " + i).toList();
        return Effects.of(GenericMeasure.GEN, labels, Doubles.of(y), Doubles.of(v));
    }

    /** Analyses of 10 to 30 studies. */
    static List<Effects> analyses(int count) {
        return IntStream.range(0, count).mapToObj(i -> of(10 + i % 21, i)).toList();
    }
}
