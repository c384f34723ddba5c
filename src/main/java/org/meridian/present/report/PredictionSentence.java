package org.meridian.present.report;

import org.meridian.stat.Decimals;
import org.meridian.synthesis.pool.PredictionInterval;
import org.meridian.synthesis.pool.SummaryEffect;

/** Where the true effect of a new study is expected. */
final class PredictionSentence {

    private PredictionSentence() {}

    static String of(SummaryEffect pooled, PredictionInterval prediction) {
        String sentence = "The true effect in a new study like these is expected within "
                + PooledRow.limits(pooled, prediction.interval()) + " (" + Decimals.level(pooled.level())
                + " prediction interval, " + prediction.method().title() + ")";
        if (pooled.measure().noEffect().isEmpty()) {
            return sentence + ".";
        }
        double none = pooled.measure().noEffect().getAsDouble();
        return sentence + ", which " + (prediction.interval().contains(none) ? "includes" : "excludes") + " no effect.";
    }
}
