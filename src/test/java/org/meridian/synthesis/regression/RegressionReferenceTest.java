package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.LikelihoodFit;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PredictionMethod;
import tools.jackson.databind.JsonNode;

/** Two numbers and a factor, every estimator with every interval, against metafor. */
class RegressionReferenceTest {

    private static final ReferenceFile FILE = ReferenceFile.read("regression.json");
    private static final Effects BCG =
            ReferenceFile.read("regression-conformance.json").effects("bcg", "RR");
    private static final Map<String, CiMethod> INTERVALS =
            Map.of("z", CiMethod.WALD, "t", CiMethod.T, "knha", CiMethod.HKSJ, "adhoc", CiMethod.HKSJ_MAX1);
    private static final ModeratorValue[] SETTINGS = {
        ModeratorValue.of("allocation", "systematic"),
        ModeratorValue.of("latitude", 42),
        ModeratorValue.of("year", 1950)
    };

    private int checked;

    @Test
    void everyEstimatorWithEveryIntervalAgreesWithMetafor() {
        for (JsonNode node : FILE.root().get("cases")) {
            String estimator = node.get("method").asString();
            String test = node.get("test").asString();
            MetaRegression method = MetaRegression.withDefaults()
                    .with(estimator.equals("FE") ? ResidualTau2.COMMON_EFFECT : ResidualTau2.valueOf(estimator))
                    .with(INTERVALS.get(test));
            check(node.get("expected"), method, estimator + " " + test);
        }
        assertEquals(28 * 59 + 24 * 4 + 18 * 2 + 12 * 4, checked);
    }

    private void check(JsonNode expected, MetaRegression method, String name) {
        RegressionFit fit = method.fit(BCG, moderators());
        List<Double> covariance = new ArrayList<>();
        fit.covariance().forEach(row -> row.stream().forEach(covariance::add));
        List<Coefficient> all = fit.coefficients();
        same(expected, "b", all.stream().map(Coefficient::estimate).toList(), name);
        same(expected, "se", all.stream().map(Coefficient::se).toList(), name);
        same(expected, "lb", all.stream().map(it -> it.interval().lower()).toList(), name);
        same(expected, "ub", all.stream().map(it -> it.interval().upper()).toList(), name);
        same(
                expected,
                "pval",
                all.stream().map(it -> it.test().orElseThrow().p()).toList(),
                name);
        same(expected, "cov", covariance, name);
        same(expected, "tau2", fit.tau2(), name);
        same(expected, "QE", fit.residual().statistic(), name);
        same(expected, "QEp", fit.residual().p(), name);
        same(expected, "QM", fit.omnibus().orElseThrow().statistic(), name);
        same(expected, "QMp", fit.omnibus().orElseThrow().p(), name);
        PredictedEffect at = method.withLevel(0.9)
                .with(prediction(method.interval()))
                .fit(BCG, moderators())
                .predict(SETTINGS);
        same(expected, "pred", at.y(), name);
        same(expected, "pred.se", at.se(), name);
        same(expected, "pred.lb", at.interval().lower(), name);
        same(expected, "pred.ub", at.interval().upper(), name);
        if (expected.has("I2")) {
            same(expected, "se.tau2", fit.tau().se(), name);
            same(expected, "I2", 100 * fit.i2(), name);
            same(expected, "H2", fit.h2(), name);
            same(expected, "R2", 100 * fit.r2().orElseThrow(), name);
        }
        if (expected.has("pi.lb") && method.interval() != CiMethod.HKSJ_MAX1) {
            same(expected, "pi.lb", at.prediction().orElseThrow().interval().lower(), name);
            same(expected, "pi.ub", at.prediction().orElseThrow().interval().upper(), name);
        }
        if (expected.has("ll")) {
            LikelihoodFit likelihood = fit.likelihood().orElseThrow();
            same(expected, "ll", likelihood.logLikelihood(), name);
            same(expected, "AIC", likelihood.aic(), name);
            same(expected, "BIC", likelihood.bic(), name);
            same(expected, "AICc", likelihood.aicc(), name);
        }
    }

    private static PredictionMethod prediction(CiMethod interval) {
        return switch (interval) {
            case WALD -> PredictionMethod.NORMAL;
            case T -> PredictionMethod.T_K1;
            default -> PredictionMethod.HKSJ_K1;
        };
    }

    private static Moderators moderators() {
        JsonNode data = FILE.root().get("data");
        JsonNode levels = data.get("allocation");
        return Moderators.of(
                Moderator.numeric("latitude", column(data.get("latitude"))),
                Moderator.numeric("year", column(data.get("year"))),
                Moderator.factor(
                        "allocation",
                        IntStream.range(0, levels.size())
                                .mapToObj(i -> levels.get(i).asString())
                                .toList()));
    }

    private static Doubles column(JsonNode column) {
        return Doubles.from(
                IntStream.range(0, column.size()).mapToDouble(i -> column.get(i).asDouble()));
    }

    private void same(JsonNode expected, String what, double actual, String name) {
        Tolerance.ITERATIVE.check(expected.get(what).asDouble(), actual, name + " " + what);
        checked++;
    }

    private void same(JsonNode expected, String what, List<Double> actual, String name) {
        assertEquals(expected.get(what).size(), actual.size(), name + " " + what);
        for (int i = 0; i < actual.size(); i++) {
            Tolerance.ITERATIVE.check(
                    expected.get(what).get(i).asDouble(), actual.get(i), name + " " + what + " " + (i + 1));
            checked++;
        }
    }
}
