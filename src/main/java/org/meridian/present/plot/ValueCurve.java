package org.meridian.present.plot;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.meridian.math.Root;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.PredictiveDistribution;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.pool.ThresholdSide;

/**
 * A p-value function: the two-sided p of every hypothetical effect. It is 1 at its centre, and 1 − level at the limits of the interval
 * of that level.
 */
interface ValueCurve extends DoubleUnaryOperator {

    /** The estimate, where p is 1. */
    double centre();

    /** Scale of the side below it; 0 if nothing varies. */
    double below();

    /** Scale of the side above it. */
    double above();

    static ValueCurve of(StudyEffect study) {
        return new Scaled(study.y(), study.se(), study.se(), OptionalDouble.empty());
    }

    static ValueCurve of(PredictionInterval prediction) {
        if (prediction.distribution() instanceof PredictiveDistribution.Symmetric it) {
            return new Scaled(it.centre(), it.scale(), it.scale(), it.df());
        }
        Interval interval = prediction.interval();
        double median = interval.width() > 0
                ? Root.between(
                                x -> prediction.distribution().beyond(ThresholdSide.BELOW, x) - 0.5,
                                interval.lower(),
                                interval.upper())
                        .x()
                : interval.lower();
        double z = Tails.normalCritical(interval.level());
        return new TwoTails(prediction, median, (median - interval.lower()) / z, (interval.upper() - median) / z);
    }

    /** The summary's, by the distribution of its own test; normal through its limits if the method has a distribution of its own. */
    static ValueCurve of(SummaryEffect pooled) {
        boolean known = hasDistribution(pooled);
        if (known) {
            return new Scaled(
                    pooled.y(),
                    pooled.se(),
                    pooled.se(),
                    pooled.test().orElseThrow().df());
        }
        Interval interval = pooled.interval();
        double z = Tails.normalCritical(pooled.level());
        return new Scaled(
                pooled.y(),
                (pooled.y() - interval.lower()) / z,
                (interval.upper() - pooled.y()) / z,
                OptionalDouble.empty());
    }

    static boolean hasDistribution(SummaryEffect pooled) {
        return pooled.test()
                .filter(test ->
                        test.reference() == TestResult.Reference.NORMAL || test.reference() == TestResult.Reference.T)
                .isPresent();
    }

    /**
     * Normal or t, with a scale on either side.
     *
     * @param df degrees of freedom of t; absent for the normal distribution
     */
    record Scaled(double centre, double below, double above, OptionalDouble df) implements ValueCurve {

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

    /** Twice the smaller tail of a distribution that is not one of a few numbers; its scales only say how far it reaches. */
    record TwoTails(PredictionInterval prediction, double centre, double below, double above) implements ValueCurve {

        @Override
        public double applyAsDouble(double effect) {
            if (below <= 0) {
                return effect == centre ? 1 : 0;
            }
            ThresholdSide side = effect < centre ? ThresholdSide.BELOW : ThresholdSide.ABOVE;
            return Math.min(1, 2 * prediction.distribution().beyond(side, effect));
        }
    }
}
