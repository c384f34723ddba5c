package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.List;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.StudyGuardrails;

/** The rules about a meta-regression and about subgroups: pure functions of the result. Each rule is documented at its {@link FindingCode}. */
final class RegressionGuardrails {

    private static final int STUDIES_PER_MODERATOR = 10;

    private final RegressionFit fit;
    private final List<Finding> findings = new ArrayList<>();

    private RegressionGuardrails(RegressionFit fit) {
        this.fit = fit;
    }

    static List<Finding> of(RegressionFit fit) {
        RegressionGuardrails rules = new RegressionGuardrails(fit);
        rules.narrowedByFactor();
        rules.findings.addAll(StudyGuardrails.of(fit.effects()));
        rules.findings.addAll(fewStudies(fit.k(), fit.moderators().list().size()));
        rules.boundary();
        rules.modes();
        return List.copyOf(rules.findings);
    }

    static List<Finding> fewStudies(int k, int characteristics) {
        return k < STUDIES_PER_MODERATOR * characteristics
                ? List.of(Finding.of(FindingCode.FEW_STUDIES_PER_MODERATOR)
                        .with("k", k)
                        .with("characteristics", characteristics))
                : List.of();
    }

    private void narrowedByFactor() {
        if (fit.method().interval() == CiMethod.HKSJ) {
            double factor = Fitting.again(fit).uncertainty().residual();
            if (factor < 1) {
                findings.add(Finding.of(FindingCode.HKSJ_Q_BELOW_1).with("q", factor));
            }
        }
    }

    private void boundary() {
        if (fit.isEstimated() && fit.tau().certificate().boundary() == Certificate.Boundary.AT_ZERO) {
            findings.add(Finding.of(FindingCode.TAU2_AT_BOUNDARY)
                    .with("Q", fit.residual().statistic())
                    .with("df", fit.df()));
        }
    }

    private void modes() {
        if (fit.tau().certificate().modes() > 1) {
            findings.add(Finding.of(FindingCode.SEVERAL_MODES)
                    .with("maxima", fit.tau().certificate().modes()));
        }
    }
}
