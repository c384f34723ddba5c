package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.Arrays;
import org.meridian.exchange.csv.ResultTable;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.present.html.Html;

/** How the numbers came about, in prose. */
final class MethodsSection {

    private MethodsSection() {}

    static Html of() {
        return tag(
                        "section",
                        tag("h2", "Methods").id("methods-heading"),
                        tag(
                                "p",
                                "Choice of trials. Each trial of the library meets the same rules in the same order and leaves at "
                                        + "the first it fails; the reason is shown. Two reports of the same patients count once. Of "
                                        + "several time points with numbers the last is taken. Several arms on one side are added "
                                        + "up, so that a shared control arm is counted once. A trial without usable numbers is named "
                                        + "with what it prints instead."),
                        tag(
                                "p",
                                "Default analysis. Random effects with inverse-variance weights; between-trial variance τ² by "
                                        + "restricted maximum likelihood (REML), run to convergence; 95% confidence interval by "
                                        + "Hartung, Knapp, Sidik and Jonkman (HKSJ) with k − 1 degrees of freedom, its factor not below "
                                        + "1, so that it is never narrower than the normal (Wald) interval of the same model. Ratios are pooled as logarithms and shown on their natural scale. With one "
                                        + "trial there is no between-trial variance, and the interval is normal."),
                        tag(
                                "p",
                                "Other methods. The same with the HKSJ factor as it is, or with a normal (Wald) interval; τ² by "
                                        + "DerSimonian and Laird (DL) with a Wald interval, or by Paule and Mandel (PM); the "
                                        + "common-effect model; Mantel–Haenszel; Peto’s odds ratio. They are shown beside the default so "
                                        + "that a choice of method cannot hide."),
                        tag(
                                "p",
                                "Zero cells. Inverse-variance methods add ½ to every cell of a table that has a zero cell, and to no "
                                        + "other table. Mantel–Haenszel and Peto use the counts as reported."),
                        tag(
                                "p",
                                "Heterogeneity and prediction. I² is computed from τ² and the typical sampling variance where τ² is "
                                        + "estimated, and from Cochran’s Q elsewhere. The prediction interval is that of Higgins, "
                                        + "Thompson and Spiegelhalter: t distribution with k − 2 degrees of freedom, so it needs three "
                                        + "trials; it covers where the true effect of a new trial is expected."),
                        tag(
                                "p",
                                text("Data. Everything on this page is also in "),
                                tag("a", "results.json").with("href", "results.json"),
                                text(" and in the tables "),
                                Html.joined(
                                        ", ",
                                        Arrays.stream(ResultTable.values())
                                                .map(table -> tag("a", table.fileName())
                                                        .with("href", table.fileName()))
                                                .toList()),
                                text(", in full double precision. Computed by Meridian " + MeridianVersion.CURRENT
                                        + ".")))
                .id("methods")
                .with("aria-labelledby", "methods-heading");
    }
}
