package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.Optional;
import org.meridian.present.html.Html;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.SummaryEffect;

/** One result in a table of results: estimate, interval, p, heterogeneity, prediction. */
final class PooledRow {

    private PooledRow() {}

    /** The headings that go with the rows; the first names what the rows differ in. */
    static String[] headings(String first, double level) {
        return new String[] {
            first, "Estimate", Decimals.level(level) + " interval", "p", "τ²", "I²", "Prediction interval"
        };
    }

    static Html[] of(Html name, SummaryEffect summary) {
        boolean alone = summary.k() == 1;
        String i2 = alone
                ? "one study"
                : summary.optionalI2().isPresent() ? Decimals.percent(summary.i2(), 1) : "none with this model";
        return new Html[] {
            name,
            tag("strong", summary.text().estimate()),
            ReportWords.figure(summary.text().interval()),
            p(summary.test()),
            text(summary.estimatesTau2() ? Decimals.fixed(summary.tau2(), 4) : alone ? "one study" : "none assumed"),
            text(i2),
            summary.prediction().map(it -> prediction(summary, it)).orElseGet(() -> text(noPrediction(summary)))
        };
    }

    static Html[] impossible(Html name, String reason) {
        return new Html[] {
            name, text("not possible: " + reason), text("none"), text("none"), text("none"), text("none"), text("none")
        };
    }

    private static Html p(Optional<TestResult> test) {
        return ReportWords.figure(
                test.map(it -> Decimals.pValue(it.p()).replace("p = ", "").replace("p ", ""))
                        .orElse("no test: SE is 0"));
    }

    private static Html prediction(SummaryEffect pooled, PredictionInterval prediction) {
        return all(
                ReportWords.figure(limits(pooled, prediction.interval())),
                text(" "),
                tag("span", "(" + prediction.method().title() + ")").css("small"));
    }

    /** An interval around a pooled effect as people read it. */
    static String limits(SummaryEffect pooled, Interval interval) {
        return EffectText.of(pooled.measure().scale(), pooled.y(), interval).interval();
    }

    private static String noPrediction(SummaryEffect pooled) {
        return pooled.method() instanceof RandomEffects ? "too few studies" : "none with this model";
    }
}
