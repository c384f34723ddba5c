package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.math.Root;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauConfidence;
import org.meridian.synthesis.model.WeightedMean;

/**
 * Nagashima, Noma and Furukawa's prediction interval, the variant {@link PredictionMethod#NNF}.
 *
 * <p>The authors draw τ² from its confidence distribution, a normal and a t number for each, and take quantiles of the draws.
 * Here the distribution that these draws come from is summed up: over τ² by {@link TauConfidence}, over the t number by {@link
 * TMixture}.
 *
 * @param distribution the distribution of a new study's true effect
 * @see <a href="https://doi.org/10.1177/0962280218773520">Nagashima, Noma &amp; Furukawa 2019</a>
 */
record ConfidencePrediction(PredictiveDistribution.OverTau2 distribution) {

    static ConfidencePrediction of(Effects effects) {
        int df = effects.size() - 1;
        TauConfidence confidence = TauConfidence.of(effects.y(), effects.v());
        int nodes = confidence.tau2().size();
        double[] mean = new double[nodes];
        double[] error = new double[nodes];
        for (int i = 0; i < nodes; i++) {
            WeightedMean at =
                    WeightedMean.of(effects.y(), effects.v(), confidence.tau2().get(i));
            mean[i] = at.mean();
            error[i] = at.q() / df / at.w1();
        }
        return new ConfidencePrediction(new PredictiveDistribution.OverTau2(
                confidence.mass(), confidence.tau2(), Doubles.of(mean), Doubles.of(error), df));
    }

    /** The interval, if numbers can hold its limits. */
    Optional<PredictionInterval> interval(double level) {
        double tail = (1 - level) / 2;
        double lower = limit(ThresholdSide.BELOW, tail);
        double upper = limit(ThresholdSide.ABOVE, tail);
        return Double.isFinite(lower) && Double.isFinite(upper)
                ? Optional.of(
                        new PredictionInterval(PredictionMethod.NNF, new Interval(lower, upper, level), distribution))
                : Optional.empty();
    }

    /** The value beyond which a probability lies: at the middle of the means there is more of it, and far enough out there is less. */
    private double limit(ThresholdSide side, double tail) {
        double least = distribution.mean().min();
        double most = distribution.mean().max();
        double inside = side == ThresholdSide.BELOW ? most : least;
        double sign = side == ThresholdSide.BELOW ? -1 : 1;
        double first = Math.sqrt(distribution.error().get(0)
                + distribution.tau2().get(distribution.tau2().size() / 2));
        if (first == 0) {
            return inside;
        }
        double reach = most - least + first;
        while (reach < Double.MAX_VALUE / 4 && distribution.beyond(side, inside + sign * reach) >= tail) {
            reach *= 2;
        }
        if (!(reach < Double.MAX_VALUE / 4)) {
            return sign * Double.POSITIVE_INFINITY;
        }
        return inside
                + sign
                        * Root.between(x -> distribution.beyond(side, inside + sign * x) / tail - 1, 0, reach)
                                .x();
    }
}
