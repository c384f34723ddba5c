package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.exchange.results.MethodFacts;
import org.meridian.exchange.results.OutcomeAnalysis;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.synthesis.effect.Measure;

/** One outcome pooled by every method that applies, side by side. */
final class PooledTable {

    private PooledTable() {}

    static Html of(OutcomeResults results) {
        if (!results.evidence().canPool()) {
            return Html.none();
        }
        boolean alone = results.evidence().included().size() == 1;
        HtmlTable table = new HtmlTable(
                alone ? "The effect in the one trial that enters" : "Pooled results by every method that applies",
                PooledRow.headings("Method", 0.95));
        byMeasure(results, alone).forEach((measure, analyses) -> {
            table.group(ReportWords.sentence(measure.title()) + " (" + measure.symbol() + ")");
            analyses.forEach(it -> row(it, it.equals(results.leading()) ? "default" : "", table));
        });
        return all(
                tag("h3", alone ? "The effect" : "Pooled results"),
                alone
                        ? tag(
                                "p",
                                "With one trial every method with inverse variance returns the trial itself with a normal "
                                        + "interval, so they are shown once.")
                        : Html.none(),
                table.compact().html());
    }

    /** With one trial all methods with inverse variance coincide, and only the first of them is shown. */
    private static Map<Measure, List<OutcomeAnalysis>> byMeasure(OutcomeResults results, boolean alone) {
        Map<Measure, List<OutcomeAnalysis>> groups = new LinkedHashMap<>();
        for (OutcomeAnalysis analysis : results.analyses()) {
            List<OutcomeAnalysis> group = groups.computeIfAbsent(analysis.measure(), it -> new ArrayList<>());
            if (!alone || group.isEmpty() || !MethodFacts.of(analysis.method()).isInverseVariance()) {
                group.add(analysis);
            }
        }
        return groups;
    }

    private static void row(OutcomeAnalysis analysis, String css, HtmlTable table) {
        boolean alone = analysis.pooled().map(it -> it.k() == 1).orElse(false);
        Html name = alone && !MethodFacts.of(analysis.method()).tau2().isEmpty()
                ? text("Inverse variance, Wald")
                : text(ReportWords.sentence(analysis.method().title()) + (css.isEmpty() ? "" : " (default)"));
        table.row(
                css,
                analysis.pooled()
                        .map(pooled -> PooledRow.of(name, pooled))
                        .orElseGet(() -> PooledRow.impossible(name, analysis.failure())));
    }
}
