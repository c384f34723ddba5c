package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.Optional;
import org.meridian.exchange.results.MethodFacts;
import org.meridian.present.html.Html;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.glmm.TrueEffects;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionInterval;

/** One result in a table of results: estimate, interval, p, heterogeneity, prediction. */
final class PooledRow {

    private PooledRow() {}

    /** The headings that go with the rows; the first names what the rows differ in. */
    static String[] headings(String first, double level) {
        return new String[] {
            first, "Estimate", Words.percent(level) + " interval", "p", "τ²", "I²", "Prediction interval"
        };
    }

    static Html[] of(Html name, PooledEffect pooled) {
        boolean alone = pooled.k() == 1;
        boolean estimated = pooled.heterogeneity().tau2Se().isPresent();
        return new Html[] {
            name,
            tag("strong", pooled.text().estimate()),
            Words.figure(pooled.text().interval()),
            p(pooled.test()),
            text(estimated ? Decimals.fixed(pooled.heterogeneity().tau2(), 4) : alone ? "one study" : "none assumed"),
            text(alone ? "one study" : Decimals.percent(pooled.heterogeneity().i2(), 1)),
            pooled.prediction().map(it -> prediction(pooled, it)).orElseGet(() -> text(noPrediction(pooled)))
        };
    }

    static Html[] of(Html name, GlmmFit fit) {
        EffectText effect = effect(fit);
        return new Html[] {
            name,
            tag("strong", effect.estimate()),
            Words.figure(effect.interval()),
            p(fit.test()),
            text(fit.method().trueEffects() == TrueEffects.RANDOM ? Decimals.fixed(fit.tau2(), 4) : "none assumed"),
            text("none with this model"),
            text("none with this model")
        };
    }

    static Html[] impossible(Html name, String reason) {
        return new Html[] {
            name, text("not possible: " + reason), text("none"), text("none"), text("none"), text("none"), text("none")
        };
    }

    static EffectText effect(GlmmFit fit) {
        return EffectText.of(fit.measure().scale(), fit.y(), fit.interval());
    }

    private static Html p(Optional<TestResult> test) {
        return Words.figure(
                test.map(it -> Decimals.pValue(it.p()).replace("p = ", "").replace("p ", ""))
                        .orElse("no test: SE is 0"));
    }

    private static Html prediction(PooledEffect pooled, PredictionInterval prediction) {
        return all(
                Words.figure(limits(pooled, prediction.interval())),
                text(" "),
                tag("span", "(" + prediction.method().title() + ")").css("small"));
    }

    /** An interval around a pooled effect as people read it. */
    static String limits(PooledEffect pooled, Interval interval) {
        return EffectText.of(pooled.measure().scale(), pooled.y(), interval).interval();
    }

    private static String noPrediction(PooledEffect pooled) {
        return MethodFacts.of(pooled.method()).tau2().isEmpty() ? "none with this model" : "too few studies";
    }
}
