package org.meridian.exchange.plan;

import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.model.GeneralisedQ;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.Weighting;

/** How an analysis is to be done. */
public sealed interface PlannedMethod {

    /**
     * Does it.
     *
     * @param effects the studies' effects
     * @param studies the rows behind them
     * @return the result
     * @throws IllegalArgumentException if the method cannot work on these effects, or is not available; the message says why
     */
    Answer answer(Effects effects, Studies studies);

    /**
     * How τ² is estimated.
     *
     * @return the estimator, if the method has one that is known before the data are
     */
    default Optional<TauEstimator> estimator() {
        return Optional.empty();
    }

    /**
     * Pooling into one effect.
     *
     * @param method the method
     */
    record Pool(Pooling method) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects, Studies studies) {
            return new Answer.Pooled(method.pool(effects));
        }

        @Override
        public Optional<TauEstimator> estimator() {
            return method instanceof RandomEffects random ? Optional.of(random.tau2()) : Optional.empty();
        }
    }

    /**
     * Random effects with τ² from a generalised Q statistic, whose weights stand in a column.
     *
     * @param method everything else about the method
     * @param centre what the statistic is held against
     * @param weights the column of the weights
     */
    record PoolGeneralisedQ(RandomEffects method, GeneralisedQ.Centre centre, String weights) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects, Studies studies) {
            Doubles column = Doubles.from(studies.numbers(weights).stream().mapToDouble(it -> it));
            return new Answer.Pooled(
                    method.with(new GeneralisedQ(column, centre)).pool(effects));
        }
    }

    /**
     * Random effects whose studies count by weights that stand in a column.
     *
     * @param method everything else about the method
     * @param weights the column of the weights
     */
    record PoolByWeights(RandomEffects method, String weights) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects, Studies studies) {
            Doubles column = Doubles.from(studies.numbers(weights).stream().mapToDouble(it -> it));
            if (column.size() != effects.size()) {
                throw new IllegalArgumentException(
                        "studies cannot be weighted by " + weights + " when some of them are dropped");
            }
            return new Answer.Pooled(method.with(Weighting.given(weights)).pool(effects.with(weights, column)));
        }

        @Override
        public Optional<TauEstimator> estimator() {
            return Optional.of(method.tau2());
        }
    }

    /**
     * A model of counts.
     *
     * @param method the method
     */
    record Fit(Glmm method) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects, Studies studies) {
            return new Answer.Fitted(method.fit(effects));
        }
    }

    /**
     * A method that plans know and this version does not have.
     *
     * @param what what is not available, in the words of the plan
     */
    record NotAvailable(String what) implements PlannedMethod {

        @Override
        public Answer answer(Effects effects, Studies studies) {
            throw refusal();
        }

        IllegalArgumentException refusal() {
            return new IllegalArgumentException(what + " is not available in this version");
        }
    }
}
