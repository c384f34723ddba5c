package org.meridian.exchange.results;

import java.util.Optional;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Outcome;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;

/**
 * One way to pool one outcome, and what came of it.
 *
 * @param outcome the outcome
 * @param measure the measure
 * @param method how it was to be pooled
 * @param pooled the result, if there is one
 * @param failure why there is no result; empty if there is one
 */
public record OutcomeAnalysis(
        Outcome outcome, Measure measure, Pooling method, Optional<PooledEffect> pooled, String failure) {

    /**
     * Checks that there is either a result or a reason.
     *
     * @throws IllegalArgumentException if there are both or neither
     */
    public OutcomeAnalysis {
        if (pooled.isPresent() != failure.isEmpty()) {
            throw new IllegalArgumentException("an analysis needs a result or a reason why there is none, but had "
                    + (pooled.isPresent() ? "both" : "neither"));
        }
    }

    /** Pools; that the evidence does not allow it is a result too. */
    static OutcomeAnalysis run(OutcomeEvidence evidence, Measure measure, Pooling method) {
        try {
            return new OutcomeAnalysis(
                    evidence.outcome(), measure, method, Optional.of(evidence.pool(measure, method)), "");
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new OutcomeAnalysis(evidence.outcome(), measure, method, Optional.empty(), impossible.getMessage());
        }
    }

    /**
     * A key that names outcome, measure and method.
     *
     * @return for example {@code "recurrence-RR-REML-HKSJ_MAX1"}
     */
    public String id() {
        return outcome.id() + "-" + measure.symbol().replace(' ', '-') + "-"
                + MethodFacts.of(method).key();
    }

    /** The headline, or why there is none. */
    @Override
    public String toString() {
        return pooled.map(PooledEffect::toString).orElse(failure);
    }
}
