package org.meridian.exchange.results;

import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;

/** A pooled effect as JSON, in the keys of analysis plans. */
final class PooledJson {

    private PooledJson() {}

    static JsonObject of(OutcomeAnalysis analysis) {
        JsonObject json = new JsonObject()
                .text("id", analysis.id())
                .text("status", analysis.pooled().isPresent() ? "OK" : "ERROR")
                .text("outcome", analysis.outcome().id())
                .text("measure", analysis.measure().symbol())
                .text("scale", analysis.measure().scale().name())
                .object("method", method(analysis.method()));
        analysis.pooled()
                .ifPresentOrElse(pooled -> describe(pooled, json), () -> json.text("message", analysis.failure()));
        return json;
    }

    /**
     * A method in the words of analysis plans.
     *
     * @param pooling the method
     * @return its kind, its options and its title
     */
    public static JsonObject method(Pooling pooling) {
        MethodFacts method = MethodFacts.of(pooling);
        return new JsonObject()
                .text("type", method.type())
                .text("tau2", method.tau2())
                .text("interval", method.interval())
                .text("prediction", method.prediction())
                .text("title", pooling.title());
    }

    /**
     * Writes a whole result: level, k, the studies with their weights, estimate, heterogeneity, prediction, certificate
     * and what a careful reader would object to.
     *
     * @param pooled the result
     * @param json the object to write it to
     */
    public static void describe(PooledEffect pooled, JsonObject json) {
        json.number("level", pooled.level())
                .count("k", pooled.k())
                .all(Value.fields().with("studies", ResultData.studies(pooled.effects(), pooled.shares())));
        json.all(pooled.data());
    }

    /**
     * Writes what a re-analysis is read for: estimate and heterogeneity.
     *
     * @param pooled the result
     * @param json the object to write it to
     */
    public static void headline(PooledEffect pooled, JsonObject json) {
        json.all(pooled.headlineData());
    }
}
