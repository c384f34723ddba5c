package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.method.ResultFact;

/** The numbers of a meta-regression, with how they came about. */
final class RegressionFacts {

    private RegressionFacts() {}

    static List<ResultFact> of(RegressionFit fit) {
        List<ResultFact> facts = new ArrayList<>();
        for (int i = 0; i < fit.coefficients().size(); i++) {
            Coefficient coefficient = fit.coefficients().get(i);
            facts.add(ResultFact.of(
                            "coefficient-" + (i + 1),
                            "Coefficient: " + coefficient.term(),
                            Decimals.fixed(coefficient.estimate(), 4) + " "
                                    + coefficient.interval().text(4)
                                    + coefficient.test().map(it -> ", " + it).orElse(""),
                            "By weighted least squares with weights 1/(v + τ²); interval and test by "
                                    + fit.method().interval().title() + ":")
                    .by(fit.method().formula()));
        }
        fit.omnibus()
                .ifPresent(it -> facts.add(ResultFact.of(
                        "omnibus",
                        "Test of all moderators",
                        it.toString(),
                        "All coefficients but the intercept together.")));
        if (fit.isEstimated()) {
            facts.add(ResultFact.of(
                    "tau2",
                    "Residual between-study variance τ²",
                    Decimals.significant(fit.tau2(), 4),
                    fit.method().tau2().symbol() + ", the variance that the moderators leave."));
        }
        facts.add(ResultFact.of(
                "q",
                "Residual heterogeneity Q",
                fit.residual().toString(),
                "The weighted squares of the distances of the studies from the fitted line, against χ²."));
        facts.add(ResultFact.of("i2", "Residual I²", Decimals.percent(fit.i2(), 1), "From the residual τ²."));
        fit.r2()
                .ifPresent(it -> facts.add(ResultFact.of(
                        "r2",
                        "R²",
                        Decimals.percent(it, 1),
                        "The share of τ² without moderators that the moderators explain.")));
        return facts;
    }
}
