package org.meridian.present.plot;

import java.util.stream.DoubleStream;
import org.meridian.math.Normal;
import org.meridian.math.Root;
import org.meridian.math.Tails;

/**
 * The power of a two-sided test of no effect, at the 5% level, if a given effect is true.
 *
 * <pre>{@code power = Φ(|μ|/SE − z) + Φ(−|μ|/SE − z),   z = 1.96}</pre>
 *
 * @param effect μ, analysis scale
 */
record StudyPower(double effect) {

    private static final double CRITICAL = Tails.normalCritical(0.95);

    double at(double se) {
        return ofDistance(Math.abs(effect) / se);
    }

    private static double ofDistance(double distance) {
        return Normal.below(distance - CRITICAL) + Normal.below(-distance - CRITICAL);
    }

    /** The standard error with a given power above 0.05; 0 if there is no effect to find. */
    double standardErrorAt(double power) {
        double distance = Root.between(it -> ofDistance(it) - power, 0, 20).x();
        return Math.abs(effect) / distance;
    }

    /** The middle of the powers at some standard errors. */
    double median(DoubleStream standardErrors) {
        double[] powers = standardErrors.map(this::at).sorted().toArray();
        int half = powers.length / 2;
        return powers.length % 2 == 1 ? powers[half] : (powers[half - 1] + powers[half]) / 2;
    }
}
