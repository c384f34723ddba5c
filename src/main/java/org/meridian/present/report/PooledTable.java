package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.exchange.results.Analysis;
import org.meridian.exchange.results.MethodFacts;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionInterval;

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
                "Method",
                "Estimate",
                "95% interval",
                "p",
                "τ²",
                "I²",
                "Prediction interval");
        byMeasure(results, alone).forEach((measure, analyses) -> {
            table.group(Words.sentence(measure.title()) + " (" + measure.symbol() + ")");
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
    private static Map<Measure, List<Analysis>> byMeasure(OutcomeResults results, boolean alone) {
        Map<Measure, List<Analysis>> groups = new LinkedHashMap<>();
        for (Analysis analysis : results.analyses()) {
            List<Analysis> group = groups.computeIfAbsent(analysis.measure(), it -> new ArrayList<>());
            if (!alone || group.isEmpty() || !MethodFacts.of(analysis.method()).isInverseVariance()) {
                group.add(analysis);
            }
        }
        return groups;
    }

    private static void row(Analysis analysis, String css, HtmlTable table) {
        if (analysis.pooled().isEmpty()) {
            table.row(
                    css,
                    text(Words.sentence(analysis.method().title())),
                    text("not possible: " + analysis.failure()),
                    text("none"),
                    text("none"),
                    text("none"),
                    text("none"),
                    text("none"));
            return;
        }
        PooledEffect pooled = analysis.pooled().get();
        EffectText effect = pooled.text();
        boolean alone = pooled.k() == 1;
        boolean estimated = pooled.heterogeneity().tau2Se().isPresent();
        table.row(
                css,
                alone && !MethodFacts.of(pooled.method()).tau2().isEmpty()
                        ? text("Inverse variance, Wald")
                        : text(Words.sentence(pooled.method().title()) + (css.isEmpty() ? "" : " (default)")),
                tag("strong", effect.estimate()),
                Words.figure(effect.interval()),
                Words.figure(pooled.test()
                        .map(test ->
                                Decimals.pValue(test.p()).replace("p = ", "").replace("p ", ""))
                        .orElse("no test: SE is 0")),
                text(
                        estimated
                                ? Decimals.fixed(pooled.heterogeneity().tau2(), 4)
                                : alone ? "one trial" : "none assumed"),
                text(
                        alone
                                ? "one trial"
                                : Decimals.percent(pooled.heterogeneity().i2(), 1)),
                pooled.prediction().map(it -> prediction(pooled, it)).orElseGet(() -> text(noPrediction(pooled))));
    }

    private static Html prediction(PooledEffect pooled, PredictionInterval prediction) {
        EffectText text = EffectText.of(pooled.measure().scale(), pooled.y(), prediction.interval());
        return all(
                Words.figure(text.interval()),
                text(" "),
                tag("span", "(" + prediction.method().title() + ")").css("small"));
    }

    private static String noPrediction(PooledEffect pooled) {
        return MethodFacts.of(pooled.method()).tau2().isEmpty() ? "none with this model" : "too few trials";
    }
}
