package org.meridian.synthesis.regression;

import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.stat.TextTable;

/** A regression as text. */
final class RegressionText {

    private RegressionText() {}

    static String of(RegressionFit fit) {
        String percent = Decimals.level(fit.method().level());
        TextTable table = new TextTable("Term", "Estimate", "SE", "[" + percent + " CI]", "Test");
        for (Coefficient coefficient : fit.coefficients()) {
            table.row(
                    coefficient.term(),
                    Decimals.fixed(coefficient.estimate(), 4),
                    Decimals.fixed(coefficient.se(), 4),
                    coefficient.interval().text(4),
                    coefficient.test().map(TestResult::toString).orElse("none"));
        }
        StringBuilder text = new StringBuilder(fit.effects().toString())
                .append(" on ")
                .append(fit.moderators())
                .append("; ")
                .append(fit.method().title())
                .append(". Coefficients are on the analysis scale.\n\n")
                .append(table)
                .append('\n');
        fit.omnibus()
                .ifPresent(
                        test -> text.append("Test of moderators: ").append(test).append('\n'));
        text.append("Residual heterogeneity: ");
        if (fit.method().tau2() != ResidualTau2.COMMON_EFFECT) {
            text.append("τ² = ")
                    .append(Decimals.fixed(fit.tau2(), 4))
                    .append(" (SE ")
                    .append(Decimals.fixed(fit.tau().se(), 4))
                    .append("), ");
        }
        text.append("I² = ")
                .append(Decimals.percent(fit.i2(), 1))
                .append(", QE = ")
                .append(Decimals.fixed(fit.residual().statistic(), 2))
                .append(" (df = ")
                .append(fit.df())
                .append(", ")
                .append(Decimals.pValue(fit.residual().p()))
                .append(")\n");
        fit.r2()
                .ifPresent(r2 -> text.append("Heterogeneity explained: R² = ")
                        .append(Decimals.percent(r2, 1))
                        .append('\n'));
        return text.toString();
    }
}
