package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.Batch;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.QReferenceMean;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/**
 * Recomputes a printed statistic by every method of a grid: measures × zero-cell rules × (common effect, Mantel–Haenszel, Peto,
 * random effects by every estimator of τ² and every interval) × definitions of I².
 *
 * <p>A figure is <em>reproduced</em> if the recomputed number rounds to all its printed digits, and <em>reproduced within
 * rounding</em> if it differs by one unit of the last digit or less. The level is that of the printed interval.
 *
 * @param estimators estimators of τ²
 * @param intervals intervals of the random-effects model
 * @param zeroCells rules for zero cells, which matter only if a table has one
 */
public record Reproduction(List<TauEstimator> estimators, List<CiMethod> intervals, List<ZeroCells> zeroCells) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if one is empty
     */
    public Reproduction {
        estimators = List.copyOf(estimators);
        intervals = List.copyOf(intervals);
        zeroCells = List.copyOf(zeroCells);
        if (!(!estimators.isEmpty() && !intervals.isEmpty() && !zeroCells.isEmpty())) {
            throw new IllegalArgumentException("a grid needs an estimator, an interval and a rule for zero cells");
        }
    }

    /**
     * All estimators of τ², all intervals, and the rules for zero cells that programs have: ½ where a study has a zero cell, ½
     * everywhere, the correction by arms, and none.
     *
     * @return the grid
     */
    public static Reproduction withDefaults() {
        return new Reproduction(
                List.of(TauSquared.values()),
                List.of(CiMethod.values()),
                List.of(
                        ZeroCells.constant(0.5),
                        ZeroCells.constant(0.5).with(ZeroCells.Where.ALL),
                        ZeroCells.treatmentArm(),
                        ZeroCells.none()));
    }

    /**
     * The grid with one estimator alone.
     *
     * @param estimator the estimator of τ²
     * @return the grid
     */
    public Reproduction with(TauEstimator estimator) {
        return new Reproduction(List.of(estimator), intervals, zeroCells);
    }

    /**
     * The grid with one interval alone.
     *
     * @param interval the interval of the random-effects model
     * @return the grid
     */
    public Reproduction with(CiMethod interval) {
        return new Reproduction(estimators, List.of(interval), zeroCells);
    }

    /**
     * The grid with one rule for zero cells alone.
     *
     * @param rule the rule
     * @return the grid
     */
    public Reproduction with(ZeroCells rule) {
        return new Reproduction(estimators, intervals, List.of(rule));
    }

    /**
     * Recomputes from 2×2 tables: by every measure that shares the scale of the printed one.
     *
     * @param printed what is printed
     * @param tables the studies' tables
     * @return what was recomputed
     * @throws IllegalArgumentException if there is no table, or no method can work on them
     */
    public Reproduced against(PrintedStatistic printed, List<TwoByTwo> tables) {
        List<Candidate> candidates = new ArrayList<>();
        List<String> labels = Stream.iterate(1, i -> i + 1)
                .limit(tables.size())
                .map(i -> "Study " + i)
                .toList();
        boolean zeros = tables.stream().anyMatch(TwoByTwo::hasZeroCell);
        for (BinaryMeasure measure : measures(printed.measure())) {
            for (ZeroCells rule : zeros ? zeroCells : List.of(ZeroCells.none())) {
                try {
                    candidates.add(new Candidate(measure.of(labels, tables, rule), zeros ? ", " + words(rule) : ""));
                } catch (IllegalArgumentException e) {
                    // A measure that does not exist without a correction is no candidate.
                    continue;
                }
            }
        }
        return recomputed(printed, candidates);
    }

    /**
     * Recomputes from effects.
     *
     * @param printed what is printed
     * @param effects the studies' effects
     * @return what was recomputed
     * @throws IllegalArgumentException if no method can work on them
     */
    public Reproduced against(PrintedStatistic printed, Effects effects) {
        return recomputed(printed, List.of(new Candidate(effects, "")));
    }

    private record Candidate(Effects effects, String zeroCells) {}

    private Reproduced recomputed(PrintedStatistic printed, List<Candidate> candidates) {
        List<Effects> effects = candidates.stream().map(Candidate::effects).toList();
        List<Recomputed> tried = new ArrayList<>();
        int failed = 0;
        double level = printed.interval().map(PrintedInterval::level).orElse(ConfidenceLevel.DEFAULT);
        for (Map.Entry<String, Pooling> method : methods(level).entrySet()) {
            List<Attempt<PooledEffect>> attempts = Batch.by(method.getValue()).pool(effects);
            for (int i = 0; i < attempts.size(); i++) {
                if (attempts.get(i).result().isEmpty()) {
                    failed++;
                    continue;
                }
                String name = effects.get(i).measure().symbol() + ", " + method.getKey()
                        + candidates.get(i).zeroCells();
                for (Heterogeneity.Definition definition : definitions(printed, method.getValue())) {
                    tried.add(Recomputed.of(printed, attempts.get(i).result().get(), name, definition));
                }
            }
        }
        return new Reproduced(printed, this, tried, failed);
    }

    /** The definitions of I² differ only where τ² is estimated, and matter only if I² is printed. */
    private static List<Heterogeneity.Definition> definitions(PrintedStatistic printed, Pooling method) {
        return printed.i2().isPresent() && method instanceof RandomEffects
                ? List.of(Heterogeneity.Definition.FROM_Q, Heterogeneity.Definition.FROM_TAU2)
                : List.of(Heterogeneity.Definition.FROM_Q);
    }

    /** The methods by name. Where an interval has an estimator of its own, the others do not count as methods. */
    private Map<String, Pooling> methods(double level) {
        Map<String, Pooling> methods = new LinkedHashMap<>();
        MantelHaenszel mantelHaenszel = MantelHaenszel.withDefaults().withLevel(level);
        RandomEffects random =
                RandomEffects.withDefaults().with(PredictionMethod.NONE).withLevel(level);
        Pooling common = CommonEffect.withDefaults().withLevel(level);
        Pooling peto = Peto.withDefaults().withLevel(level);
        Pooling revMan = random.with(TauSquared.DL).with(CiMethod.WALD).with(QReferenceMean.MANTEL_HAENSZEL);
        methods.put(common.title(), common);
        methods.put(mantelHaenszel.title(), mantelHaenszel);
        methods.put(
                mantelHaenszel.title() + ", Q about the inverse-variance mean",
                mantelHaenszel.with(QReferenceMean.INVERSE_VARIANCE));
        methods.put(peto.title(), peto);
        methods.put(revMan.title() + ", Q about the Mantel–Haenszel mean", revMan);
        for (TauEstimator estimator : estimators) {
            for (CiMethod interval : intervals) {
                Pooling method = random.with(estimator).with(interval);
                methods.putIfAbsent(method.title(), method);
            }
        }
        return methods;
    }

    private static List<BinaryMeasure> measures(PrintedMeasure printed) {
        return printed.scale() == Scale.LOG
                ? List.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.PETO)
                : List.of(BinaryMeasure.RD);
    }

    private static String words(ZeroCells rule) {
        if (rule.equals(ZeroCells.none())) {
            return "zero cells as they are";
        }
        return rule.equals(ZeroCells.treatmentArm())
                ? "zero cells corrected by arm"
                : rule.amount() + " added to "
                        + (rule.where() == ZeroCells.Where.ALL ? "all studies" : "studies with a zero cell");
    }
}
