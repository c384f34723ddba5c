package org.meridian.present.plot;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionInterval;

/**
 * A p-value function: the two-sided p of every hypothetical effect. It is 1 at its centre, and 1 − level at the limits of the interval
 * of that level.
 *
 * @param centre the estimate, where p is 1
 * @param below scale of the side below it; 0 if nothing varies
 * @param above scale of the side above it
 * @param df degrees of freedom of t; absent for the normal distribution
 */
record ValueCurve(double centre, double below, double above, OptionalDouble df) implements DoubleUnaryOperator {

    static ValueCurve of(StudyEffect study) {
        return new ValueCurve(study.y(), study.se(), study.se(), OptionalDouble.empty());
    }

    static ValueCurve of(PredictionInterval prediction) {
        return new ValueCurve(prediction.centre(), prediction.scale(), prediction.scale(), prediction.df());
    }

    /** The summary's, by the distribution of its own test; normal through its limits if the method has a distribution of its own. */
    static ValueCurve of(PooledEffect pooled) {
        boolean known = hasDistribution(pooled);
        if (known) {
            return new ValueCurve(
                    pooled.y(),
                    pooled.se(),
                    pooled.se(),
                    pooled.test().orElseThrow().df());
        }
        Interval interval = pooled.interval();
        double z = Tails.normalCritical(pooled.level());
        return new ValueCurve(
                pooled.y(),
                (pooled.y() - interval.lower()) / z,
                (interval.upper() - pooled.y()) / z,
                OptionalDouble.empty());
    }

    static boolean hasDistribution(PooledEffect pooled) {
        return pooled.test()
                .filter(test ->
                        test.reference() == TestResult.Reference.NORMAL || test.reference() == TestResult.Reference.T)
                .isPresent();
    }

    @Override
    public double applyAsDouble(double effect) {
        double distance = Math.abs(effect - centre);
        double scale = effect < centre ? below : above;
        if (scale <= 0) {
            return distance == 0 ? 1 : 0;
        }
        return df.isPresent()
                ? Tails.tBothSides(distance / scale, df.getAsDouble())
                : Tails.normalBothSides(distance / scale);
    }
}
