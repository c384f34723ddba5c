package org.meridian.synthesis.pool;

import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.math.Require;
import org.meridian.math.Tails;

/** How the true effect of a new study is distributed, by the reasoning of one {@link PredictionMethod}. */
public sealed interface PredictiveDistribution {

    /**
     * The probability that the true effect of a new study lies beyond a point of the distribution: its upper or its lower tail. For a
     * threshold of one's own see {@link PredictionInterval#probabilityBeyond}.
     *
     * @param side on which side of the point
     * @param y the point, on the analysis scale as the distribution itself, finite
     * @return a probability from 0 to 1
     */
    double beyond(ThresholdSide side, double y);

    /**
     * A normal or a t distribution.
     *
     * @param centre its middle, which is the summary effect
     * @param scale its standard deviation, or the scale of its t distribution; 0 if nothing varies
     * @param df degrees of freedom of the t distribution; absent if it is normal
     */
    record Symmetric(double centre, double scale, OptionalDouble df) implements PredictiveDistribution {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the middle is not finite, the scale below 0 or not finite, or there are degrees of freedom
         *     that are not above 0
         */
        public Symmetric {
            Require.finite("the middle of a prediction", centre);
            Require.notNegative("the scale of a prediction", scale);
            if (df.isPresent()) {
                Require.positive("the degrees of freedom of t", df.getAsDouble());
            }
        }

        @Override
        public double beyond(ThresholdSide side, double y) {
            double distance = side == ThresholdSide.ABOVE ? y - centre : centre - y;
            if (scale == 0) {
                return distance < 0 ? 1 : 0;
            }
            double outer = tail(Math.abs(distance) / scale);
            return distance < 0 ? 1 - outer : outer;
        }

        private double tail(double statistic) {
            return df.isPresent()
                    ? Tails.tBothSides(statistic, df.getAsDouble()) / 2
                    : Tails.normalBothSides(statistic) / 2;
        }
    }

    /**
     * A mixture over the values that τ² may have: at each, the mean of the studies, a t distribution for its error and a normal
     * one for the new study.
     *
     * @param mass the probabilities of the values of τ², which sum to 1
     * @param tau2 the values of τ²
     * @param mean the inverse-variance mean at each
     * @param error its squared Hartung–Knapp standard error at each
     * @param df degrees of freedom of the error
     */
    record OverTau2(Doubles mass, Doubles tau2, Doubles mean, Doubles error, int df) implements PredictiveDistribution {

        /**
         * Checks the sizes.
         *
         * @throws IllegalArgumentException if the columns are empty or of different length, or there is no degree of freedom
         */
        public OverTau2 {
            int size = Require.atLeast("the values of τ² of a prediction", tau2.size(), 1);
            if (mass.size() != size || mean.size() != size || error.size() != size) {
                throw new IllegalArgumentException("each value of τ² has a probability, a mean and an error, but "
                        + size + " had " + mass.size() + ", " + mean.size() + " and " + error.size());
            }
            Require.atLeast("the degrees of freedom of t", df, 1);
        }

        @Override
        public double beyond(ThresholdSide side, double y) {
            TMixture t = TMixture.of(df);
            double sum = 0;
            for (int i = 0; i < mass.size(); i++) {
                double distance = side == ThresholdSide.ABOVE ? y - mean.get(i) : mean.get(i) - y;
                sum += mass.get(i) * t.above(distance, tau2.get(i), error.get(i));
            }
            return sum;
        }
    }
}
