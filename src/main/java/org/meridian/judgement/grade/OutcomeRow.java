package org.meridian.judgement.grade;

import java.util.List;
import java.util.OptionalDouble;
import org.meridian.evidence.trial.Outcome;
import org.meridian.stat.Scale;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * One outcome of a summary of findings.
 *
 * @param outcome the outcome, which says whether more of it is good
 * @param certainty its certainty, which remembers the pooled effect
 * @param baselines the risks without the treatment, none for a measured outcome
 */
public record OutcomeRow(Outcome outcome, Certainty certainty, List<BaselineRisk> baselines) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are baseline risks for a measure from which no absolute effect follows
     */
    public OutcomeRow {
        baselines = List.copyOf(baselines);
        if (!baselines.isEmpty()
                && !AbsoluteEffect.followsFrom(certainty.pooled().measure())) {
            throw new IllegalArgumentException(
                    "baseline risks go with risk ratios, odds ratios and risk differences, but not with the "
                            + certainty.pooled().measure().title() + " of " + outcome);
        }
    }

    /**
     * A counted outcome at one or more baseline risks.
     *
     * @param outcome the outcome
     * @param certainty its certainty
     * @param baselines the risks
     * @return the row
     * @throws IllegalArgumentException if no absolute effect follows from the measure
     */
    public static OutcomeRow of(Outcome outcome, Certainty certainty, BaselineRisk... baselines) {
        return new OutcomeRow(outcome, certainty, List.of(baselines));
    }

    /**
     * The pooled effect.
     *
     * @return the effect
     */
    public PooledEffect pooled() {
        return certainty.pooled();
    }

    /**
     * How many participants are behind it.
     *
     * @return the number; empty if a study does not say
     */
    public OptionalDouble participants() {
        return Participants.of(pooled().effects());
    }

    /**
     * The effect at every baseline risk.
     *
     * @return the absolute effects, in the order of the baseline risks
     */
    public List<AbsoluteEffect> absolute() {
        return baselines.stream()
                .map(baseline -> AbsoluteEffect.of(pooled(), baseline))
                .toList();
    }

    /** The effect that words are found for: at the first baseline risk, or else the summary itself. */
    double effect() {
        return baselines.isEmpty() ? pooled().y() : absolute().get(0).difference();
    }

    /** Whether that effect is an absolute one, so that its size means something; of a ratio alone it does not. */
    boolean hasSize() {
        return !baselines.isEmpty() || pooled().measure().scale() == Scale.IDENTITY;
    }
}
