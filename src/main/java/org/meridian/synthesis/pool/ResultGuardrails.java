package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.NaturalReading;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.WeightedMean;

/** The rules about a pooled effect: pure functions of the result. Each rule is documented at its {@link FindingCode}. */
final class ResultGuardrails {

    private static final int ENOUGH_FOR_PREDICTION = 5;
    /** PM and EB solve q = 1, and so does REML of two studies; a factor that rounding has put below 1 narrows nothing. */
    private static final double NARROWED = 1 - 1e-9;
    /** Intervals whose quantile may be that of t with k − 1 degrees of freedom. */
    private static final Set<CiMethod> BY_T =
            EnumSet.of(CiMethod.T, CiMethod.HKSJ, CiMethod.HKSJ_MAX1, CiMethod.HKSJ_OR_WALD, CiMethod.HKSJ_IQWIG6);

    private final PooledEffect pooled;
    private final Effects effects;
    private final List<Finding> findings = new ArrayList<>();

    private ResultGuardrails(PooledEffect pooled) {
        this.pooled = pooled;
        this.effects = pooled.effects();
    }

    static List<Finding> of(PooledEffect pooled) {
        ResultGuardrails rules = new ResultGuardrails(pooled);
        rules.narrowedByFactor();
        rules.twoStudies();
        StudyGuardrails.of(pooled.effects()).stream()
                .filter(it -> it.code() != FindingCode.DOUBLE_ZERO_STUDIES || !rules.poolsCountsAsReported())
                .forEach(rules.findings::add);
        rules.dominated();
        rules.boundary();
        rules.modes();
        rules.fewStudies();
        rules.disagreement();
        return List.copyOf(rules.findings);
    }

    /** In sums of the counts as reported, studies without events add nothing to a ratio. */
    private boolean poolsCountsAsReported() {
        return pooled.method() instanceof Peto
                || pooled.method() instanceof MantelHaenszel method
                        && method.zeroCells().amount() == 0;
    }

    private boolean hasRandomEffects() {
        return pooled.heterogeneity().tau2Se().isPresent();
    }

    private WeightedMean at(double tau2) {
        return WeightedMean.of(effects.y(), effects.v(), tau2);
    }

    private void narrowedByFactor() {
        boolean predicted = pooled.prediction()
                .map(it -> it.method() == PredictionMethod.HKSJ_K1 || it.method() == PredictionMethod.HKSJ_K2)
                .orElse(false);
        if (pooled.ciMethod() == CiMethod.HKSJ || predicted) {
            double q = at(pooled.heterogeneity().tau2()).q() / (pooled.k() - 1);
            if (q < NARROWED) {
                findings.add(Finding.of(FindingCode.HKSJ_Q_BELOW_1).with("q", q));
            }
        }
    }

    private void twoStudies() {
        // Without a test the standard error is 0. The wider of HKSJ and Wald may be by the normal quantile.
        boolean byNormal = pooled.test().map(it -> it.df().isEmpty()).orElse(false);
        if (pooled.k() != 2 || !BY_T.contains(pooled.ciMethod()) || byNormal) {
            return;
        }
        double level = pooled.level();
        double se = InverseVariance.se(effects, pooled.heterogeneity().tau2(), pooled.weights());
        WeightedMean common = at(0);
        Interval wald = Inference.normal(pooled.y(), se, level).interval();
        Interval fixed = Inference.normal(common.mean(), 1 / Math.sqrt(common.w1()), level)
                .interval();
        List<Double> analysis = List.of(wald.lower(), wald.upper(), fixed.lower(), fixed.upper());
        NaturalReading reading = NaturalReading.of(effects);
        List<Double> natural =
                analysis.stream().flatMap(it -> reading.of(it).stream().boxed()).toList();
        // What cannot be read on the natural scale is told on the analysis scale, all of it.
        boolean readable = natural.size() == analysis.size();
        List<Double> limits = readable ? natural : analysis;
        String scale = readable ? "" : ", analysis scale";
        findings.add(Finding.of(FindingCode.TWO_STUDIES_INTERVAL)
                .with("t quantile", Tails.tCritical(level, 1))
                .with("Wald lower limit" + scale, limits.get(0))
                .with("Wald upper limit" + scale, limits.get(1))
                .with("common-effect lower limit" + scale, limits.get(2))
                .with("common-effect upper limit" + scale, limits.get(3)));
    }

    private void dominated() {
        double largest = pooled.weights().max();
        if (pooled.k() >= 3 && largest > 0.5) {
            for (int i = 0; i < pooled.k(); i++) {
                if (pooled.weights().get(i) == largest) {
                    findings.add(Finding.of(FindingCode.ONE_STUDY_DOMINATES)
                            .with("weight", largest)
                            .in(List.of(effects.labels().get(i))));
                }
            }
        }
    }

    private void boundary() {
        if (hasRandomEffects() && pooled.certificate().boundary() == Certificate.Boundary.AT_ZERO) {
            findings.add(Finding.of(FindingCode.TAU2_AT_BOUNDARY)
                    .with("Q", pooled.heterogeneity().q())
                    .with("df", pooled.heterogeneity().df()));
        }
    }

    private void modes() {
        if (pooled.certificate().modes() > 1) {
            findings.add(Finding.of(FindingCode.SEVERAL_MODES)
                    .with("maxima", pooled.certificate().modes()));
        }
    }

    private void fewStudies() {
        if (pooled.prediction().isPresent() && pooled.k() < ENOUGH_FOR_PREDICTION) {
            findings.add(Finding.of(FindingCode.FEW_STUDIES_PREDICTION).with("k", pooled.k()));
        }
    }

    private void disagreement() {
        if (!hasRandomEffects() || pooled.heterogeneity().tau2() == 0) {
            return;
        }
        double common = at(0).mean();
        double random = at(pooled.heterogeneity().tau2()).mean();
        if (!pooled.interval().contains(common) || common * random < 0) {
            findings.add(Finding.of(FindingCode.COMMON_AND_RANDOM_DISAGREE)
                    .with("common effect", common)
                    .with("random effects", random));
        }
    }
}
