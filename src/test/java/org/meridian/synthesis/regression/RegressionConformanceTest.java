package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.model.LikelihoodFit;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.TwoByTwo;
import tools.jackson.databind.JsonNode;

/** Every figure of the worked examples of meta-regression, through the public API. */
class RegressionConformanceTest {

    private static final ReferenceFile FILE = ReferenceFile.read("regression-conformance.json");
    private static final MetaRegression METHOD = MetaRegression.withDefaults().with(CiMethod.WALD);
    private static final Effects BCG = FILE.effects("bcg", "RR");

    private final Map<String, Double> computed = new LinkedHashMap<>();

    @Test
    void everyFigureOfTheWorkedExamplesComesOut() {
        berkey("T02", BCG, "me.R2");
        berkey("T02b", smoothed(BCG), "R2");
        latitude();
        challengeProgrammes();
        int values = 0;
        double worst = 0;
        for (ReferenceFile.Case each : FILE.cases()) {
            double tolerance = FILE.root()
                    .get("origin")
                    .get("tolerance")
                    .get(each.text("class"))
                    .asDouble();
            for (Map.Entry<String, JsonNode> entry : each.node().get("expected").properties()) {
                String name = each.id() + " " + entry.getKey();
                Double actual = computed.get(name);
                assertNotNull(actual, name + " is not computed");
                double expected = entry.getValue().asDouble();
                double distance = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
                assertTrue(distance <= tolerance, name + ": expected " + expected + ", but was " + actual);
                worst = Math.max(worst, distance / tolerance);
                values++;
            }
        }
        assertEquals(4, FILE.cases().size());
        assertEquals(80, values);
        // Everything is at least ten thousand times as near as its class asks for.
        assertTrue(worst < 0.0001, "worst distance as a share of the tolerance: " + worst);
    }

    private void berkey(String id, Effects effects, String r2) {
        Moderators latitude = Moderators.of(
                Moderator.numeric("latitude", column("bcg", "latitude")).centredAt(33.46));
        PooledEffect without = RandomEffects.withDefaults().with(TauSquared.EB).pool(effects);
        RegressionFit mixed = METHOD.with(ResidualTau2.EB).fit(effects, latitude);
        RegressionFit common = METHOD.with(ResidualTau2.COMMON_EFFECT).fit(effects, latitude);
        put(
                id,
                "re.mu",
                without.y(),
                "re.se",
                without.se(),
                "re.tau2",
                without.heterogeneity().tau2());
        coefficients(id, "me.b", "me.se", mixed);
        coefficients(id, "fe.b", "fe.se", common);
        put(id, "me.tau2", mixed.tau2(), r2, 100 * mixed.r2().orElseThrow());
        put(id, "pred[1]", mixed.predict(ModeratorValue.of("latitude", 33.46)).natural());
        put(id, "pred[2]", mixed.predict(ModeratorValue.of("latitude", 42)).natural());
    }

    private void latitude() {
        Moderators latitude = Moderators.of(Moderator.numeric("latitude", column("bcg", "latitude")));
        RegressionFit z = METHOD.fit(BCG, latitude);
        coefficients("R01", "b", "se", z);
        tests("z", "p", z);
        put(
                "R01",
                "QM",
                z.omnibus().orElseThrow().statistic(),
                "QE",
                z.residual().statistic());
        put("R01", "tau2", z.tau2(), "se.tau2", z.tau().se());
        put("R01", "I2", 100 * z.i2(), "R2", 100 * z.r2().orElseThrow());
        RegressionFit hartung = METHOD.with(CiMethod.HKSJ).fit(BCG, latitude);
        put("R01", "kh.se[1]", hartung.coefficients().get(0).se());
        put("R01", "kh.se[2]", hartung.coefficients().get(1).se());
        tests("kh.t", "kh.p", hartung);
        put("R01", "kh.F", hartung.omnibus().orElseThrow().statistic());
        criteria("REML", z, 0);
        // metafor's deviance of ML is measured from the model in which every study has its own effect.
        double saturated = BCG.v().stream().map(v -> Math.log(2 * Math.PI * v)).sum();
        criteria("ML", METHOD.with(ResidualTau2.ML).fit(BCG, latitude), saturated);
    }

    private void tests(String statistic, String p, RegressionFit fit) {
        for (int j = 0; j < 2; j++) {
            var test = fit.coefficients().get(j).test().orElseThrow();
            put("R01", statistic + "[" + (j + 1) + "]", test.statistic());
            put("R01", p + "[" + (j + 1) + "]", test.p());
        }
    }

    private void criteria(String name, RegressionFit regression, double saturated) {
        LikelihoodFit fit = regression.likelihood().orElseThrow();
        put("R01", name + "[logLik:]", fit.logLikelihood(), name + "[deviance:]", fit.deviance() - saturated);
        put("R01", name + "[AIC:]", fit.aic(), name + "[BIC:]", fit.bic(), name + "[AICc:]", fit.aicc());
    }

    private void challengeProgrammes() {
        String data = "lipsey2001";
        Effects effects = Effects.of(GenericMeasure.GEN, FILE.labels(data), column(data, "y"), column(data, "v"));
        PooledEffect fixed = CommonEffect.withDefaults().pool(effects);
        put(
                "R03",
                "fe[1]",
                fixed.y(),
                "fe[2]",
                fixed.se(),
                "fe[3]",
                fixed.test().orElseThrow().statistic());
        put("R03", "fe[4]", fixed.interval().lower(), "fe[5]", fixed.interval().upper());
        put("R03", "fe[6]", fixed.heterogeneity().q());
        PooledEffect dl = RandomEffects.withDefaults()
                .with(CiMethod.WALD)
                .with(TauSquared.DL)
                .pool(effects);
        put("R03", "dl[1]", dl.y(), "dl[2]", dl.se(), "dl[3]", dl.interval().lower());
        put("R03", "dl[4]", dl.interval().upper(), "dl[5]", dl.heterogeneity().tau2());
        Moderator random = Moderator.numeric("random", column(data, "random"));
        Moderator intensity = Moderator.numeric("intensity", column(data, "intensity"));
        MetaRegression common = METHOD.with(ResidualTau2.COMMON_EFFECT);
        RegressionFit groups = common.fit(effects, Moderators.of(random));
        RegressionFit all = common.fit(effects, Moderators.of(random, intensity));
        RegressionFit mixed = METHOD.with(ResidualTau2.DL).fit(effects, Moderators.of(random, intensity));
        put(
                "R03",
                "QB",
                groups.omnibus().orElseThrow().statistic(),
                "QW",
                groups.residual().statistic());
        put(
                "R03",
                "QR",
                all.omnibus().orElseThrow().statistic(),
                "QEr",
                all.residual().statistic());
        put("R03", "dl.QM", mixed.omnibus().orElseThrow().statistic(), "dl.tau2", mixed.tau2());
        for (int j = 0; j < 3; j++) {
            put("R03", "dl.b[" + (j + 1) + "]", mixed.coefficients().get(j).estimate());
        }
        put("R03", "R2", 100 * mixed.r2().orElseThrow());
    }

    private void coefficients(String id, String estimate, String se, RegressionFit fit) {
        for (int j = 0; j < 2; j++) {
            Coefficient coefficient = fit.coefficients().get(j);
            put(id, estimate + "[" + (j + 1) + "]", coefficient.estimate());
            put(id, se + "[" + (j + 1) + "]", coefficient.se());
        }
    }

    private void put(String id, Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            computed.put(id + " " + namesAndValues[i], (Double) namesAndValues[i + 1]);
        }
    }

    /** Berkey's smoothing: average odds of no event over all studies, in place of each study's own. */
    private static Effects smoothed(Effects effects) {
        double treatment = 0;
        double control = 0;
        for (TwoByTwo t : effects.tables()) {
            treatment += t.treatmentNonEvents() / t.treatmentEvents() / effects.size();
            control += t.controlNonEvents() / t.controlEvents() / effects.size();
        }
        double[] v = new double[effects.size()];
        for (int i = 0; i < v.length; i++) {
            TwoByTwo t = effects.tables().get(i);
            v[i] = treatment / t.treatmentTotal() + control / t.controlTotal();
        }
        return new Effects(effects.measure(), effects.labels(), effects.y(), Doubles.of(v), effects.data());
    }

    private static Doubles column(String data, String name) {
        JsonNode column = FILE.root().get("data").get(data).get(name);
        return Doubles.from(
                IntStream.range(0, column.size()).mapToDouble(i -> column.get(i).asDouble()));
    }
}
