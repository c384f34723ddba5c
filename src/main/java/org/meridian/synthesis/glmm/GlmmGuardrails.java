package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.pool.RowGuardrails;
import org.meridian.synthesis.study.CountData;

/**
 * The rules about a model of counts. Those about weights, corrected cells, prediction intervals and Hartung–Knapp have no object
 * here. Each rule is documented at its {@link FindingCode}.
 */
final class GlmmGuardrails {

    private final GlmmFit fit;
    private final List<Finding> findings = new ArrayList<>();

    private GlmmGuardrails(GlmmFit fit) {
        this.fit = fit;
    }

    static List<Finding> of(GlmmFit fit) {
        GlmmGuardrails rules = new GlmmGuardrails(fit);
        rules.findings.addAll(RowGuardrails.of(fit.effects()));
        rules.doubleZeros();
        rules.boundary();
        rules.modes();
        return List.copyOf(rules.findings);
    }

    /** Only where they have a say: elsewhere they change no estimate. */
    private void doubleZeros() {
        Effects effects = fit.effects();
        List<String> kept = IntStream.range(0, effects.size())
                .filter(i -> effects.data().get(i) instanceof CountData<?> counts && counts.isDoubleZero())
                .mapToObj(effects.labels()::get)
                .filter(fit.studies()::contains)
                .toList();
        if (fit.method().model() == GlmmModel.UM_RS && !kept.isEmpty()) {
            findings.add(Finding.of(FindingCode.DOUBLE_ZERO_STUDIES)
                    .with("studies", kept.size())
                    .in(kept));
        }
    }

    private void boundary() {
        boolean estimated = fit.method().trueEffects() == TrueEffects.RANDOM && fit.k() >= 2;
        if (estimated && fit.certificate().boundary() == Certificate.Boundary.AT_ZERO) {
            Finding finding = Finding.of(FindingCode.TAU2_AT_BOUNDARY);
            findings.add(
                    fit.likelihoodRatioTest().map(it -> withTest(finding, it)).orElse(finding));
        }
    }

    private static Finding withTest(Finding finding, TestResult test) {
        Finding more = finding.with("LR", test.statistic());
        return test.df().isPresent() ? more.with("df", test.df().getAsDouble()) : more;
    }

    private void modes() {
        if (fit.certificate().modes() > 1) {
            findings.add(Finding.of(FindingCode.SEVERAL_MODES)
                    .with("maxima", fit.certificate().modes()));
        }
    }
}
