package org.meridian.exchange.plan;

import java.util.OptionalDouble;
import org.meridian.exchange.results.EstimateJson;
import org.meridian.exchange.results.FindingJson;
import org.meridian.exchange.results.JsonObject;
import org.meridian.exchange.results.PooledJson;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.glmm.GlmmCertificate;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.model.Certificate;

/** The result of a method as JSON. */
final class AnswerJson {

    private AnswerJson() {}

    /** Everything there is to say. */
    static void describe(Answer answer, JsonObject json) {
        if (answer instanceof Answer.Pooled pooled) {
            json.object("method", PooledJson.method(pooled.result().method()));
            PooledJson.describe(pooled.result(), json);
        } else if (answer instanceof Answer.Fitted fitted) {
            describe(fitted.result(), json);
        }
    }

    /** What a re-analysis is read for. */
    static void headline(Answer answer, JsonObject json) {
        if (answer instanceof Answer.Pooled pooled) {
            PooledJson.headline(pooled.result(), json.count("k", pooled.result().k()));
        } else if (answer instanceof Answer.Fitted fitted) {
            headline(fitted.result(), json.count("k", fitted.result().k()));
        }
    }

    private static void describe(GlmmFit fit, JsonObject json) {
        json.object(
                        "method",
                        new JsonObject()
                                .text("type", MethodType.GLMM.name())
                                .text("model", fit.method().model().name())
                                .text("title", fit.method().title()))
                .number("level", fit.interval().level())
                .count("k", fit.k())
                .objects("studies", fit.effects().studies().stream().map(AnswerJson::study));
        headline(fit, json);
        json.absent("prediction")
                .object("certificate", certificate(fit.certificate()))
                .objects("guardrails", fit.findings().stream().map(FindingJson::of))
                .object(
                        "likelihood",
                        new JsonObject()
                                .number("logLikelihood", fit.logLikelihood())
                                .count("parameters", fit.parameters())
                                .number("aic", fit.aic())
                                .number("bic", fit.bic()));
    }

    /** A model of counts gives no study a weight. */
    private static JsonObject study(StudyEffect study) {
        return new JsonObject()
                .text("study", study.label())
                .number("y", study.y())
                .number("v", study.v())
                .absent("weight")
                .text("data", study.data().toString());
    }

    private static void headline(GlmmFit fit, JsonObject json) {
        json.object("estimate", EstimateJson.of(fit.effects(), fit.y(), fit.se(), fit.interval(), fit.test(), "WALD"))
                .object("heterogeneity", heterogeneity(fit));
    }

    /** Q is Wald's test of equal effects; there is no typical sampling variance, and so neither I² nor H². */
    private static JsonObject heterogeneity(GlmmFit fit) {
        return new JsonObject()
                .number("q", fit.waldTest().map(TestResult::statistic).orElse(Double.NaN))
                .count("df", fit.waldTest().map(TestResult::df).orElse(OptionalDouble.empty()))
                .number("p", fit.waldTest().map(TestResult::p).orElse(Double.NaN))
                .number("tau2", fit.tau2())
                .number("tau2Se", fit.tau2Se())
                .absent("i2")
                .absent("h2")
                .number("sigma2", fit.sigma2())
                .object("likelihoodRatio", EstimateJson.test(fit.likelihoodRatioTest()));
    }

    private static JsonObject certificate(GlmmCertificate certificate) {
        return new JsonObject()
                .flag("converged", true)
                .count("iterations", certificate.iterations())
                .number("gradient", certificate.gradient())
                .flag("atBoundary", certificate.boundary() == Certificate.Boundary.AT_ZERO)
                .count("modes", certificate.modes())
                .count("nodes", certificate.nodes())
                .number("change", certificate.change());
    }
}
