package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.SummaryEffect;

/** What there is to say of a summary effect, whatever method it comes from. */
record AnswerFacts(SummaryEffect summary) {

    /** The method, or that there is one study. */
    String method() {
        return summary.k() == 1
                ? "one study with its "
                        + summary.intervalName().toLowerCase(Locale.ROOT).replace('_', ' ') + " interval"
                : summary.method().title();
    }

    Measure measure() {
        return summary.measure();
    }

    double natural() {
        return summary.estimate();
    }

    EffectText text() {
        return summary.text();
    }

    String headline() {
        return measure().symbol() + " " + text();
    }

    boolean excludesNoEffect() {
        return measure().noEffect().isPresent()
                && !summary.interval().contains(measure().noEffect().getAsDouble());
    }

    /** The answer in sentences that claim no more than its numbers. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int k = summary.k();
        sentences.add((k == 1 ? "One study gives " : k + " studies give ")
                + ReportWords.a(measure().title()) + " of " + text() + " (" + Decimals.level(summary.level())
                + " interval; "
                + method() + ").");
        measure().noEffect().ifPresent(none -> sentences.add(direction(none)));
        if (k > 1 && !summary.heterogeneityText().isEmpty()) {
            sentences.add("How much the studies differ: " + summary.heterogeneityText() + ".");
        }
        summary.prediction().ifPresent(it -> sentences.add(PredictionSentence.of(summary, it)));
        return sentences;
    }

    private String direction(double none) {
        String noEffect = "no effect (" + Decimals.upTo(measure().scale().toNatural(none), 2) + ")";
        double y = summary.y();
        String where = y == none ? "is" : y > none ? "lies above" : "lies below";
        return "The estimate " + where + " " + noEffect + ", and its interval "
                + (excludesNoEffect() ? "excludes it." : "includes it: the direction is not settled.")
                + " The plan does not say which direction is better, so neither is called good.";
    }
}
