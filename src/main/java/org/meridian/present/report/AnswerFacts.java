package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.exchange.plan.Answer;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * What a pooled effect and a model of counts have in common, and the sentences that follow from it.
 *
 * @param measure what is measured
 * @param k how many studies took part
 * @param method the method in words
 * @param y the summary on the analysis scale
 * @param se its standard error
 * @param interval its interval on the analysis scale
 * @param spread how much the studies differ, in a sentence; empty if there is nothing to say
 * @param prediction where a new study is expected, in a sentence; empty if nothing was predicted
 */
record AnswerFacts(
        Measure measure,
        int k,
        String method,
        double y,
        double se,
        Interval interval,
        String spread,
        String prediction) {

    static AnswerFacts of(Answer answer) {
        if (answer instanceof Answer.Pooled it) {
            PooledEffect pooled = it.result();
            return new AnswerFacts(
                    pooled.measure(),
                    pooled.k(),
                    pooled.k() == 1
                            ? "one study with its " + pooled.ciMethod().title() + " interval"
                            : pooled.method().title(),
                    pooled.y(),
                    pooled.se(),
                    pooled.interval(),
                    pooled.k() == 1 ? "" : "How much the studies differ: " + pooled.heterogeneity() + ".",
                    pooled.prediction()
                            .map(prediction -> PredictionSentence.of(pooled, prediction))
                            .orElse(""));
        }
        GlmmFit fit = ((Answer.Fitted) answer).result();
        return new AnswerFacts(
                fit.measure(),
                fit.k(),
                fit.method().title(),
                fit.y(),
                fit.se(),
                fit.interval(),
                fit.likelihoodRatioTest()
                        .map(test -> "How much the studies differ: τ² = " + Decimals.fixed(fit.tau2(), 4)
                                + "; likelihood-ratio test " + test + ".")
                        .orElse(""),
                "");
    }

    double natural() {
        return measure.scale().toNatural(y);
    }

    EffectText text() {
        return EffectText.of(measure.scale(), y, interval);
    }

    String headline() {
        return measure.symbol() + " " + text();
    }

    boolean excludesNoEffect() {
        return measure.noEffect().isPresent()
                && !interval.contains(measure.noEffect().getAsDouble());
    }

    /** The answer in sentences that claim no more than its numbers. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add((k == 1 ? "One study gives " : k + " studies give ") + Words.a(measure.title()) + " of " + text()
                + " (" + Words.percent(interval.level()) + " interval; " + method + ").");
        measure.noEffect().ifPresent(none -> sentences.add(direction(none)));
        Optional.of(spread).filter(it -> !it.isEmpty()).ifPresent(sentences::add);
        Optional.of(prediction).filter(it -> !it.isEmpty()).ifPresent(sentences::add);
        return sentences;
    }

    private String direction(double none) {
        String noEffect = "no effect (" + Decimals.upTo(measure.scale().toNatural(none), 2) + ")";
        String where = y == none ? "is" : y > none ? "lies above" : "lies below";
        return "The estimate " + where + " " + noEffect + ", and its interval "
                + (excludesNoEffect() ? "excludes it." : "includes it: the direction is not settled.")
                + " The plan does not say which direction is better, so neither is called good.";
    }
}
