package org.meridian.exchange.results;

import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.PredictionInterval;

/** A pooled effect as JSON, in the keys of analysis plans. */
public final class PooledJson {

    private PooledJson() {}

    static JsonObject of(Analysis analysis) {
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
                .objects("studies", IntStream.range(0, pooled.k()).mapToObj(i -> study(pooled, i)));
        headline(pooled, json);
        pooled.prediction()
                .ifPresentOrElse(
                        it -> json.object("prediction", prediction(it, pooled.effects())),
                        () -> json.absent("prediction"));
        json.object("certificate", certificate(pooled.certificate()))
                .objects("guardrails", pooled.findings().stream().map(FindingJson::of));
    }

    /**
     * Writes what a re-analysis is read for: estimate and heterogeneity.
     *
     * @param pooled the result
     * @param json the object to write it to
     */
    public static void headline(PooledEffect pooled, JsonObject json) {
        json.object("estimate", estimate(pooled)).object("heterogeneity", heterogeneity(pooled.heterogeneity()));
    }

    private static JsonObject study(PooledEffect pooled, int i) {
        StudyEffect study = pooled.effects().study(i);
        return new JsonObject()
                .text("study", study.label())
                .number("y", study.y())
                .number("v", study.v())
                .number("weight", pooled.weights().get(i))
                .text("data", study.data().toString());
    }

    private static JsonObject estimate(PooledEffect pooled) {
        return EstimateJson.of(
                pooled.effects(),
                pooled.y(),
                pooled.se(),
                pooled.interval(),
                pooled.test(),
                pooled.ciMethod().name());
    }

    private static JsonObject heterogeneity(Heterogeneity heterogeneity) {
        return new JsonObject()
                .number("q", heterogeneity.q())
                .count("df", heterogeneity.df())
                .number("p", heterogeneity.p())
                .number("tau2", heterogeneity.tau2())
                .number("tau2Se", heterogeneity.tau2Se())
                .number("i2", heterogeneity.i2())
                .number("h2", heterogeneity.h2())
                .text("definition", heterogeneity.definition().name());
    }

    private static JsonObject prediction(PredictionInterval prediction, Effects effects) {
        double lower = prediction.interval().lower();
        double upper = prediction.interval().upper();
        return new JsonObject()
                .text("method", prediction.method().name())
                .number("lower", lower)
                .number("upper", upper)
                .object("natural", NaturalReading.of(effects).limits(lower, upper));
    }

    /** An estimate that did not converge is never returned, so what stands here has. */
    private static JsonObject certificate(Certificate certificate) {
        JsonObject json = new JsonObject()
                .flag("converged", true)
                .count("iterations", certificate.iterations())
                .number("gradient", certificate.gradient())
                .flag("atBoundary", certificate.boundary() == Certificate.Boundary.AT_ZERO)
                .number("lower", certificate.lower())
                .number("upper", certificate.upper())
                .count("modes", certificate.modes());
        certificate.answer().ifPresent(answer -> answer(answer, json));
        return json;
    }

    /** Who of a chain of estimators answered, and why those before did not. */
    private static void answer(Certificate.Answer answer, JsonObject json) {
        json.text("answeredBy", answer.estimator().symbol())
                .objects(
                        "notConverged",
                        answer.failures().stream()
                                .map(it -> new JsonObject()
                                        .text("estimator", it.estimator().symbol())
                                        .text("reason", it.reason())));
    }
}
