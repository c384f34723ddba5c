package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.HtmlTable.cells;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.regression.Coefficient;
import org.meridian.synthesis.regression.RegressionFit;
import org.meridian.synthesis.regression.ResidualTau2;

/** The coefficients of a regression, and what is left to explain. */
final class CoefficientTable {

    private static final int DIGITS = 4;

    private CoefficientTable() {}

    static Html of(RegressionFit fit) {
        HtmlTable table = new HtmlTable(
                        fit.effects() + " on " + fit.moderators() + "; "
                                + fit.method().title(),
                        "Term",
                        "Coefficient (analysis scale)",
                        "Standard error",
                        Decimals.level(fit.method().level()) + " interval",
                        "Test")
                .flushLeft("Test");
        for (Coefficient coefficient : fit.coefficients()) {
            table.row(cells(
                    coefficient.term(),
                    Decimals.fixed(coefficient.estimate(), DIGITS),
                    Decimals.fixed(coefficient.se(), DIGITS),
                    coefficient.interval().text(DIGITS),
                    coefficient.test().map(TestResult::toString).orElse("")));
        }
        List<String> notes = new ArrayList<>();
        fit.omnibus().ifPresent(test -> notes.add("Test of moderators: " + test));
        String tau2 = fit.method().tau2() == ResidualTau2.COMMON_EFFECT
                ? ""
                : "τ² = " + Decimals.fixed(fit.tau2(), DIGITS) + ", ";
        notes.add("Residual heterogeneity: " + tau2 + "I² = " + Decimals.percent(fit.i2(), 1) + ", QE: "
                + fit.residual());
        if (fit.r2().isPresent()) {
            notes.add(
                    "Heterogeneity explained: R² = " + Decimals.percent(fit.r2().getAsDouble(), 1));
        }
        return all(table.html(), ResultNotes.of(notes, List.of()));
    }
}
