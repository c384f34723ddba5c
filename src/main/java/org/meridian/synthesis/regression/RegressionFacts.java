package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.model.MethodFormula;

/** The numbers of a meta-regression and of subgroups, with how they came about. */
final class RegressionFacts {

    private static final String REFERENCE = "10.1002/sim.1482";

    private RegressionFacts() {}

    static List<ResultFact> of(RegressionFit fit) {
        List<ResultFact> facts = new ArrayList<>();
        for (int j = 0; j < fit.coefficients().size(); j++) {
            facts.add(coefficient(fit, j));
        }
        fit.omnibus()
                .ifPresent(it -> facts.add(ResultFact.of(
                                "omnibus",
                                "Test of moderators",
                                it.toString(),
                                "All coefficients but the intercept together:")
                        .by(new MethodFormula("QM = b' Cov(b)⁻¹ b, F = QM/m", REFERENCE, ""))));
        if (fit.isEstimated()) {
            facts.add(ResultFact.of(
                    "tau2",
                    "Residual between-study variance τ²",
                    Decimals.significant(fit.tau2(), 4) + " (SE "
                            + Decimals.significant(fit.tau().se(), 4) + ")",
                    "What the moderators leave unexplained, by "
                            + fit.method().tau2().symbol() + "."));
        }
        facts.add(ResultFact.of(
                        "q",
                        "Residual heterogeneity QE",
                        Decimals.fixed(fit.residual().statistic(), 2) + " (df = " + fit.df() + ", "
                                + Decimals.pValue(fit.residual().p()) + ")",
                        "The weighted squares of the studies’ distances from the regression, against χ²:")
                .by(new MethodFormula("QE = Σ (yᵢ − xᵢ'β̂)²/vᵢ", REFERENCE, "")));
        facts.add(ResultFact.of(
                "i2",
                "Residual I²",
                Decimals.percent(fit.i2(), 1),
                fit.isEstimated() ? "From τ² and the sampling variance of a typical study." : "From QE."));
        fit.r2()
                .ifPresent(r2 -> facts.add(ResultFact.of(
                                "r2",
                                "Heterogeneity explained R²",
                                Decimals.percent(r2, 1),
                                "How much smaller τ² is with the moderators than without:")
                        .by(new MethodFormula("R² = max(0, (τ²_RE − τ²_ME)/τ²_RE)", REFERENCE, ""))));
        return List.copyOf(facts);
    }

    private static ResultFact coefficient(RegressionFit fit, int j) {
        Coefficient coefficient = fit.coefficients().get(j);
        String test = coefficient.test().map(it -> ", " + it).orElse("");
        ResultFact fact = ResultFact.of(
                "coefficient-" + j,
                coefficient.term(),
                Decimals.fixed(coefficient.estimate(), 4) + " "
                        + coefficient.interval().text(4) + test,
                j == 0
                        ? "The effect where all moderators are 0 or at their reference, on the analysis scale."
                        : "The change of the effect per unit, or from the reference, on the analysis scale.");
        return fact.by(fit.method().formula());
    }

    static List<ResultFact> of(SubgroupResult result) {
        List<ResultFact> facts = new ArrayList<>(result.pooled().facts());
        for (int g = 0; g < result.groups().size(); g++) {
            Subgroup group = result.groups().get(g);
            facts.add(ResultFact.of(
                    "group-" + (g + 1),
                    group.name(),
                    group.pooled().toString(),
                    "The studies of this group by themselves, "
                            + group.pooled().method().title() + "."));
        }
        result.test()
                .ifPresent(it -> facts.add(ResultFact.of(
                                "subgroup-test",
                                "Test of subgroup differences",
                                it.toString(),
                                "Between the summaries of the groups:")
                        .by(result.method().formula())));
        return List.copyOf(facts);
    }
}
