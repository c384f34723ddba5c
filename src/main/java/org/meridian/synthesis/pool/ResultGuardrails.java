package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Code;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.WeightedMean;

/** The rules about a pooled effect: pure functions of the result. Each rule is told at its {@link Code}. */
final class ResultGuardrails {

    private static final int ENOUGH_FOR_PREDICTION = 5;

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
        rules.findings.addAll(StudyGuardrails.of(pooled.effects()));
        rules.dominated();
        rules.boundary();
        rules.modes();
        rules.fewStudies();
        rules.disagreement();
        return List.copyOf(rules.findings);
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
            if (q < 1) {
                findings.add(Finding.of(Code.HKSJ_Q_BELOW_1).with("q", q));
            }
        }
    }

    private void dominated() {
        double largest = pooled.weights().max();
        if (pooled.k() >= 3 && largest > 0.5) {
            for (int i = 0; i < pooled.k(); i++) {
                if (pooled.weights().get(i) == largest) {
                    findings.add(Finding.of(Code.ONE_STUDY_DOMINATES)
                            .with("weight", largest)
                            .in(List.of(effects.labels().get(i))));
                }
            }
        }
    }

    private void boundary() {
        if (hasRandomEffects() && pooled.certificate().boundary() == Certificate.Boundary.AT_ZERO) {
            findings.add(Finding.of(Code.TAU2_AT_BOUNDARY)
                    .with("Q", pooled.heterogeneity().q())
                    .with("df", pooled.heterogeneity().df()));
        }
    }

    private void modes() {
        if (pooled.certificate().modes() > 1) {
            findings.add(Finding.of(Code.SEVERAL_MODES)
                    .with("maxima", pooled.certificate().modes()));
        }
    }

    private void fewStudies() {
        if (pooled.prediction().isPresent() && pooled.k() < ENOUGH_FOR_PREDICTION) {
            findings.add(Finding.of(Code.FEW_STUDIES_PREDICTION).with("k", pooled.k()));
        }
    }

    private void disagreement() {
        if (!hasRandomEffects() || pooled.heterogeneity().tau2() == 0) {
            return;
        }
        double common = at(0).mean();
        double random = at(pooled.heterogeneity().tau2()).mean();
        if (!pooled.interval().contains(common) || common * random < 0) {
            findings.add(Finding.of(Code.COMMON_AND_RANDOM_DISAGREE)
                    .with("common effect", common)
                    .with("random effects", random));
        }
    }
}
