package org.meridian.synthesis.multiverse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.math.ParallelTasks;
import org.meridian.math.Progress;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.study.ZeroCells;

/**
 * All defensible analyses of one question: every combination of the choices, each choice with the reason that defends it.
 *
 * <p>A combination that makes no sense (Peto's method for a risk ratio) is no specification, and a decision without a bearing is not
 * made: the rule for zero cells where no study has any or where the counts are pooled as reported, the estimator of τ² and the interval
 * of a single study. So no analysis is counted twice. A specification that makes sense and fails is kept with its sentence.
 *
 * @param measures what may be measured
 * @param zeroCells what may be done with zero cells
 * @param models how studies may be pooled
 * @param estimators how τ² may be estimated, under random effects
 * @param intervals how the interval may be made, under random effects
 * @see <a href="https://doi.org/10.1027/2151-2604/a000357">Voracek, Kossmeier &amp; Tran 2019</a>
 * @see <a href="https://doi.org/10.1177/1745691616658637">Steegen et al. 2016</a>
 */
public record Multiverse(
        List<Alternative<Measure>> measures,
        List<Alternative<ZeroCells>> zeroCells,
        List<Alternative<Model>> models,
        List<Alternative<TauEstimator>> estimators,
        List<Alternative<CiMethod>> intervals) {

    /**
     * Copies the choices and checks them.
     *
     * @throws IllegalArgumentException if a decision has no choice or two of one name, or a measure has no value of no effect
     */
    public Multiverse {
        measures = checked(Decision.MEASURE, measures);
        zeroCells = checked(Decision.ZERO_CELLS, zeroCells);
        models = checked(Decision.POOLING, models);
        estimators = checked(Decision.TAU2, estimators);
        intervals = checked(Decision.INTERVAL, intervals);
        for (Alternative<Measure> measure : measures) {
            if (measure.value().noEffect().isEmpty()) {
                throw new IllegalArgumentException("a multiverse needs measures that know no effect, but "
                        + measure.value().title() + " has no such value");
            }
        }
    }

    private static <T> List<Alternative<T>> checked(Decision decision, List<Alternative<T>> alternatives) {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException(
                    "every decision needs a choice, but there was none for \"" + decision.title() + "\"");
        }
        Set<String> names = new HashSet<>();
        for (Alternative<T> alternative : alternatives) {
            if (!names.add(alternative.name())) {
                throw new IllegalArgumentException("choices of one decision need different names, but \""
                        + decision.title() + "\" has \"" + alternative.name() + "\" twice");
            }
        }
        return List.copyOf(alternatives);
    }

    /**
     * The multiverse of 2×2 tables: RR, OR and RD; random effects with REML, PM and DL and Wald, HKSJ and HKSJ ≥ 1 intervals, common
     * effect, Mantel–Haenszel and, for OR, Peto; three rules for zero cells.
     *
     * @return the multiverse
     */
    public static Multiverse withDefaults() {
        return new Multiverse(
                StandardDecisions.countMeasures(),
                StandardDecisions.zeroCells(),
                StandardDecisions.models(),
                StandardDecisions.estimators(),
                StandardDecisions.intervals());
    }

    /**
     * The multiverse with other measures.
     *
     * @param others what may be measured
     * @return the multiverse
     */
    public Multiverse withMeasures(List<Alternative<Measure>> others) {
        return new Multiverse(others, zeroCells, models, estimators, intervals);
    }

    /**
     * The multiverse of one measure, for which the question itself speaks.
     *
     * @param measure what is measured
     * @return the multiverse
     */
    public Multiverse with(Measure measure) {
        return withMeasures(List.of(Alternative.of(measure.symbol(), "the question asks for it", measure)));
    }

    /**
     * The multiverse with other rules for zero cells.
     *
     * @param others what may be done with zero cells
     * @return the multiverse
     */
    public Multiverse withZeroCells(List<Alternative<ZeroCells>> others) {
        return new Multiverse(measures, others, models, estimators, intervals);
    }

    /**
     * The multiverse with other models.
     *
     * @param others how studies may be pooled
     * @return the multiverse
     */
    public Multiverse withModels(List<Alternative<Model>> others) {
        return new Multiverse(measures, zeroCells, others, estimators, intervals);
    }

    /**
     * The multiverse with other estimators of τ².
     *
     * @param others how τ² may be estimated
     * @return the multiverse
     */
    public Multiverse withEstimators(List<Alternative<TauEstimator>> others) {
        return new Multiverse(measures, zeroCells, models, others, intervals);
    }

    /**
     * The multiverse with other intervals.
     *
     * @param others how the interval may be made
     * @return the multiverse
     */
    public Multiverse withIntervals(List<Alternative<CiMethod>> others) {
        return new Multiverse(measures, zeroCells, models, estimators, others);
    }

    /**
     * Makes every analysis of one set of studies.
     *
     * @param studies the studies
     * @return the curve
     */
    public SpecificationCurve analyse(StudySet studies) {
        return analyse(List.of(Alternative.of("all studies", "all of them answer", studies)));
    }

    /**
     * Makes every analysis of several sets of studies.
     *
     * @param studies who may be included
     * @return the curve
     */
    public SpecificationCurve analyse(List<Alternative<StudySet>> studies) {
        return analyse(studies, Progress.silent());
    }

    /**
     * Makes every analysis of several sets of studies, on all cores and with the same bits on any number of them. Interrupting the
     * calling thread cancels the work.
     *
     * @param studies who may be included
     * @param progress hears how many analyses are made
     * @return the curve
     * @throws IllegalArgumentException if there are no studies, or two sets of one name
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted
     */
    public SpecificationCurve analyse(List<Alternative<StudySet>> studies, Progress progress) {
        List<Alternative<StudySet>> sets = checked(Decision.STUDIES, studies);
        List<SpecificationTask> analyses = new Grid(this).analyses(sets);
        return SpecificationCurve.of(
                this,
                sets,
                ParallelTasks.of(analyses.size(), i -> analyses.get(i).made(), "analyses", progress));
    }

    /**
     * The choices of one decision.
     *
     * @param decision the decision, not that on the studies, which come with the question
     * @return the choices with their reasons
     */
    List<Alternative<?>> alternatives(Decision decision) {
        return new ArrayList<>(
                switch (decision) {
                    case STUDIES -> List.of();
                    case MEASURE -> measures;
                    case ZERO_CELLS -> zeroCells;
                    case POOLING -> models;
                    case TAU2 -> estimators;
                    case INTERVAL -> intervals;
                });
    }

    @Override
    public String toString() {
        return "multiverse of " + measures.size() + " measures, " + models.size() + " models, " + estimators.size()
                + " estimators of τ², " + intervals.size() + " intervals and " + zeroCells.size()
                + " rules for zero cells";
    }
}
