package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.stat.Words;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.method.ResultFact;

/** The numbers that every summary effect has, with how they came about. */
final class SummaryFacts {

    private SummaryFacts() {}

    static List<ResultFact> of(SummaryEffect summary) {
        List<ResultFact> facts = new ArrayList<>();
        facts.add(estimate(summary, "Effects and variances of the studies."));
        facts.add(interval(summary, "By " + summary.intervalName() + "."));
        summary.test()
                .ifPresent(
                        it -> facts.add(test("p", "Test of no effect", it, "The estimate over its standard error.")));
        if (summary.k() > 1 && !summary.heterogeneityText().isEmpty()) {
            facts.add(ResultFact.of("heterogeneity", "Heterogeneity", summary.heterogeneityText(), "By the method."));
        }
        summary.prediction().ifPresent(it -> facts.add(prediction(summary, it)));
        return facts;
    }

    static ResultFact estimate(SummaryEffect summary, String how) {
        String value = summary.measure().symbol() + " " + summary.text().estimate() + " (y = "
                + Decimals.fixed(summary.y(), 4) + ", SE = " + Decimals.fixed(summary.se(), 4) + ")";
        return ResultFact.of("estimate", Words.capitalised(summary.measure().title()), value, how)
                .by(summary.method().formula());
    }

    static ResultFact interval(SummaryEffect summary, String how) {
        return ResultFact.of(
                "interval",
                percent(summary) + " confidence interval",
                summary.text().interval(),
                how);
    }

    static ResultFact prediction(SummaryEffect summary, PredictionInterval prediction) {
        return ResultFact.of(
                        "prediction",
                        percent(summary) + " prediction interval",
                        EffectText.of(summary.measure().scale(), summary.y(), prediction.interval())
                                .interval(),
                        "By " + prediction.method().title() + ":")
                .by(prediction.method().formula());
    }

    static ResultFact test(String key, String name, TestResult test, String how) {
        return ResultFact.of(key, name, test.toString(), how);
    }

    static String percent(SummaryEffect summary) {
        return Decimals.level(summary.level());
    }
}
