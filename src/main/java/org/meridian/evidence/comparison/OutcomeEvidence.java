package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;

/**
 * What a library knows about one outcome of a comparison.
 *
 * @param comparison the question
 * @param outcome the outcome
 * @param included the trials that answer, with their numbers
 * @param excluded the trials that do not, with the reason
 * @param printed what published reviews print; they share trials with each other, so they are shown and never pooled
 */
public record OutcomeEvidence(
        Comparison comparison,
        Outcome outcome,
        List<Contribution> included,
        List<Exclusion> excluded,
        List<PrintedResult> printed) {

    /** Copies the lists. */
    public OutcomeEvidence {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
        printed = List.copyOf(printed);
    }

    /**
     * The method by which comparisons are pooled unless one asks for another: that of {@link RandomEffects#withDefaults()}.
     *
     * @return the method
     */
    public static Pooling defaultMethod() {
        return RandomEffects.withDefaults();
    }

    /**
     * Whether any trial has numbers.
     *
     * @return true if something can be pooled
     */
    public boolean canPool() {
        return !included.isEmpty();
    }

    /**
     * The effects of the trials that answer, treatment against control. Tables with a zero cell get ½ in every cell.
     *
     * @param measure {@link BinaryMeasure} for a counted outcome, {@link ContinuousMeasure} for a measured one
     * @return the effects
     * @throws IllegalArgumentException if no trial has numbers, if the measure does not fit the outcome, or if trials used
     *     different scales
     */
    public Effects effects(Measure measure) {
        return effects(measure, measure instanceof BinaryMeasure binary ? binary.zeroCells() : ZeroCells.none());
    }

    /**
     * The effects of the trials that answer, treatment against control.
     *
     * @param measure {@link BinaryMeasure} for a counted outcome, {@link ContinuousMeasure} for a measured one
     * @param zeroCells what happens to zero cells of a counted outcome
     * @return the effects
     * @throws IllegalArgumentException as {@link #effects(Measure)}, or if the rule leaves a study without an effect
     */
    public Effects effects(Measure measure, ZeroCells zeroCells) {
        if (!canPool()) {
            throw new IllegalArgumentException("nothing to pool on \"" + outcome.name()
                    + "\": no trial has the numbers needed, "
                    + excluded(Exclusion.Reason.NO_NUMBERS).size() + " report the outcome without them");
        }
        List<String> labels = included.stream().map(it -> it.trial().label()).toList();
        if (outcome.kind() == Outcome.Kind.BINARY && measure instanceof BinaryMeasure binary) {
            return binary.of(labels, tables(), zeroCells);
        }
        if (outcome.kind() == Outcome.Kind.CONTINUOUS && measure instanceof ContinuousMeasure continuous) {
            checkScales(continuous);
            return Effects.of(
                    continuous,
                    included.stream().map(it -> effect(continuous, it)).toList());
        }
        throw new IllegalArgumentException("the " + measure.title() + " does not fit \"" + outcome.name()
                + "\", which is " + (outcome.kind() == Outcome.Kind.BINARY ? "counted" : "measured"));
    }

    private List<TwoByTwo> tables() {
        List<TwoByTwo> tables = new ArrayList<>();
        for (Contribution contribution : included) {
            if (contribution.data() instanceof TwoByTwo table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private void checkScales(ContinuousMeasure measure) {
        List<RatingScale> scales =
                included.stream().flatMap(it -> it.scale().stream()).distinct().toList();
        if (measure == ContinuousMeasure.MD && scales.size() > 1) {
            throw new IllegalArgumentException("mean differences on different scales are not pooled: "
                    + String.join("; ", scales.stream().map(RatingScale::name).toList()));
        }
    }

    private static StudyEffect effect(ContinuousMeasure measure, Contribution contribution) {
        String label = contribution.trial().label();
        if (contribution.data() instanceof TwoMeans means) {
            return measure.of(means).named(label);
        }
        if (contribution.data() instanceof Reported reported && measure == ContinuousMeasure.MD) {
            return StudyEffect.of(label, measure, reported);
        }
        throw new IllegalArgumentException(
                "the " + measure.title() + " needs means and standard deviations, but " + label + " prints none");
    }

    /**
     * Pools by the default method.
     *
     * @param measure the measure
     * @return the pooled effect
     * @throws IllegalArgumentException as {@link #effects(Measure)}
     */
    public PooledEffect pool(Measure measure) {
        return pool(measure, defaultMethod());
    }

    /**
     * Pools by any method.
     *
     * @param measure the measure
     * @param method the method
     * @return the pooled effect
     * @throws IllegalArgumentException as {@link #effects(Measure)}, or if the method cannot work on these effects
     */
    public PooledEffect pool(Measure measure, Pooling method) {
        return method.pool(effects(measure));
    }

    /**
     * What a careful reader would object to in a pooled result of this evidence: the findings of the result itself, and
     * participants who count twice.
     *
     * @param pooled a result pooled from {@link #effects(Measure)}
     * @return the findings, none if there is nothing to object to
     */
    public List<Finding> findings(PooledEffect pooled) {
        List<Finding> findings = new ArrayList<>(pooled.findings());
        findings.addAll(DoubleCounting.among(included));
        return findings;
    }

    /**
     * The measure in which the outcome is usually read.
     *
     * @return RR for a counted outcome, MD for a measured one
     */
    public Measure usualMeasure() {
        return outcome.kind() == Outcome.Kind.BINARY ? BinaryMeasure.RR : ContinuousMeasure.MD;
    }

    /**
     * The same counts as four measures side by side.
     *
     * @return the reading, if the outcome is counted and a trial has numbers
     */
    public Optional<RateReading> rate() {
        return outcome.kind() == Outcome.Kind.BINARY && canPool()
                ? Optional.of(RateReading.of(this, tables(), defaultMethod()))
                : Optional.empty();
    }

    /**
     * The trials that left for a reason.
     *
     * @param reason the reason
     * @return the exclusions
     */
    public List<Exclusion> excluded(Exclusion.Reason reason) {
        return excluded.stream().filter(it -> it.reason() == reason).toList();
    }

    /**
     * What is known to be missing about this outcome.
     *
     * @return the gaps of the library that concern it
     */
    public List<Gap> gaps() {
        return comparison.library().gaps().stream()
                .filter(gap -> gap.outcome().equals(outcome.id()))
                .toList();
    }

    /**
     * The whole answer as text: trials in and out, the pooled effect, the rate in four readings, what reviews print.
     *
     * @return several lines of text
     */
    public String summary() {
        return EvidenceText.of(this);
    }

    /** The outcome with the number of trials, for example {@code Total effective rate: 4 trials in, 32 out, 5 printed results}. */
    @Override
    public String toString() {
        return outcome.name() + ": " + included.size() + " trials in, " + excluded.size() + " out, " + printed.size()
                + " printed results of reviews";
    }
}
