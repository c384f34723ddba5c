package org.meridian.synthesis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.ModelConformance.Case;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

/** Worked examples as other programs compute them, through the public API. */
class ModelConformanceTest {

    /** The class "iterative" of the reference values asks for 1e-7; the references are good for more. */
    private static final double TOLERANCE = 2e-9;

    private static final int CASES = 8;
    private static final int VALUES = 191;

    @TestFactory
    Stream<DynamicTest> everyValue() {
        return ModelConformance.cases().stream().map(it -> DynamicTest.dynamicTest(it.id(), () -> check(it)));
    }

    private static void check(Case example) {
        Map<String, Double> actual = values(example);
        example.expected().forEach((name, expected) -> {
            assertTrue(actual.containsKey(name), () -> "nothing computes " + name);
            double allowed = tolerance(name) * Math.max(1, Math.abs(expected));
            assertEquals(expected, actual.get(name), allowed, example.id() + " " + name);
        });
    }

    /** The reference's own stopping rule leaves 1e-7 in the square root of a τ² that is 0. */
    private static double tolerance(String name) {
        return name.endsWith("[ML]") ? 1e-7 : TOLERANCE;
    }

    @Test
    void nothingIsMissing() {
        assertEquals(CASES, ModelConformance.cases().size());
        assertEquals(
                VALUES,
                ModelConformance.cases().stream()
                        .mapToInt(it -> it.expected().size())
                        .sum());
    }

    private static Map<String, Double> values(Case example) {
        Effects effects = example.effects();
        return switch (example.id()) {
            case "T01" -> estimatorsByRow(effects);
            case "T02" -> empiricalBayes(effects);
            case "T03" -> estimatorsByColumn(effects);
            case "T05" -> clasp(effects);
            case "H01" -> intervalsOfViechtbauer(effects);
            case "H03" -> intervalsOfJackson(effects);
            case "O08" -> twoStudies(effects);
            case "M-R" -> furtherValues(effects);
            default -> throw new IllegalArgumentException(example.id());
        };
    }

    /** metafor's names; SJ repeated until it stands still, τ² = τ² Q(τ²)/(k − 1), is PM. */
    private static final Map<String, TauEstimator> BY_NAME = Map.ofEntries(
            Map.entry("DL", TauSquared.DL),
            Map.entry("HE", TauSquared.HE),
            Map.entry("HS", TauSquared.HS),
            Map.entry("HSk", TauSquared.HSK),
            Map.entry("SJ", TauSquared.SJ),
            Map.entry("ML", TauSquared.ML),
            Map.entry("REML", TauSquared.REML),
            Map.entry("EB", TauSquared.EB),
            Map.entry("PM", TauSquared.PM),
            Map.entry("SJIT", TauSquared.PM),
            Map.entry("CA", TauSquared.HE),
            Map.entry("CA2", TauSquared.CA2),
            Map.entry("DL2", TauSquared.DL2),
            Map.entry("SJ2", TauEstimator.sidikJonkman(TauSquared.HE)));

    private static PooledEffect pooled(TauEstimator estimator, Effects effects) {
        return RandomEffects.withDefaults().with(CiMethod.WALD).with(estimator).pool(effects);
    }

    private static Map<String, Double> estimatorsByRow(Effects effects) {
        Map<String, Double> values = new TreeMap<>();
        BY_NAME.forEach((name, estimator) -> {
            PooledEffect pooled = pooled(estimator, effects);
            values.put(name + "[tau2]", pooled.heterogeneity().tau2());
            values.put(name + "[se.tau2]", pooled.heterogeneity().tau2Se().orElseThrow());
            values.put(name + "[mu]", pooled.y());
            values.put(name + "[se]", pooled.se());
            values.put(name + "[I2]", 100 * pooled.heterogeneity().i2());
            values.put(name + "[H2]", pooled.heterogeneity().h2());
        });
        values.put("QE", pooled(TauSquared.DL, effects).heterogeneity().q());
        values.put("QEp", HeterogeneityTest.Q.test(effects.y(), effects.v()).p());
        return values;
    }

    private static Map<String, Double> empiricalBayes(Effects effects) {
        PooledEffect pooled = pooled(TauSquared.EB, effects);
        return Map.of(
                "re.mu", pooled.y(),
                "re.se", pooled.se(),
                "re.tau2", pooled.heterogeneity().tau2());
    }

    private static Map<String, Double> estimatorsByColumn(Effects effects) {
        Map<String, Double> values = new TreeMap<>();
        estimatorsByRow(effects).forEach((name, value) -> {
            int bracket = name.indexOf('[');
            if (bracket > 0) {
                values.put(
                        name.substring(bracket + 1, name.length() - 1) + "[" + name.substring(0, bracket) + "]", value);
            }
        });
        return values;
    }

    private static Map<String, Double> clasp(Effects effects) {
        Map<String, Double> values = estimatorsByColumn(effects);
        BY_NAME.keySet().forEach(name -> values.put("tau[" + name + "]", Math.sqrt(values.get("tau2[" + name + "]"))));
        return values;
    }

    private static Map<String, Double> intervalsOfViechtbauer(Effects effects) {
        Map<String, Double> values = new TreeMap<>(estimatorsByColumn(effects));
        TauInterval method = TauInterval.withDefaults();
        put(values, "QP[lb]", "QP[ub]", method, effects);
        put(values, "SJ[1]", "SJ[2]", method.with(TauIntervalMethod.SIDIK_JONKMAN), effects);
        put(values, "BT[1]", "BT[2]", method.with(TauIntervalMethod.BIGGERSTAFF_TWEEDIE), effects);
        TauInterval profile = method.with(TauIntervalMethod.PROFILE_LIKELIHOOD);
        put(values, "PL.ML[lb]", "PL.ML[ub]", profile.with(Likelihood.ML), effects);
        put(values, "PL.REML[lb]", "PL.REML[ub]", profile, effects);
        TauInterval wald = method.with(TauIntervalMethod.WALD);
        put(values, "Wald.ML[lb]", "Wald.ML[ub]", wald.with(Likelihood.ML), effects);
        put(values, "Wald.REML[lb]", "Wald.REML[ub]", wald, effects);
        Interval i2 = method.of(effects.y(), effects.v()).i2().orElseThrow();
        values.put("I2.QP[1]", 100 * i2.lower());
        values.put("I2.QP[2]", 100 * i2.upper());
        return values;
    }

    private static Map<String, Double> intervalsOfJackson(Effects effects) {
        Map<String, Double> values = new TreeMap<>();
        TauInterval method = TauInterval.withDefaults();
        put(values, "BJ[1]", "BJ[2]", method.with(TauIntervalMethod.BIGGERSTAFF_JACKSON), effects);
        put(values, "J[1]", "J[2]", method.with(TauIntervalMethod.JACKSON), effects);
        put(values, "QP[1]", "QP[2]", method, effects);
        PooledEffect dl = pooled(TauSquared.DL, effects);
        double q = dl.heterogeneity().q();
        values.put("I2.Q", 100 * (q - dl.heterogeneity().df()) / q);
        Interval i2 = TestBasedInterval.withDefaults().i2(q, effects.size());
        values.put("I2.Q.ci[1]", 100 * i2.lower());
        values.put("I2.Q.ci[2]", 100 * i2.upper());
        values.put("I2.DL.tau2", 100 * dl.heterogeneity().i2());
        values.put(
                "I2.REML.tau2",
                100 * pooled(TauSquared.REML, effects).heterogeneity().i2());
        return values;
    }

    private static Map<String, Double> twoStudies(Effects effects) {
        PooledEffect wald = pooled(TauSquared.REML, effects);
        PooledEffect hksj = RandomEffects.withDefaults().with(CiMethod.HKSJ).pool(effects);
        return Map.of(
                "k2.mu", wald.y(),
                "k2.tau2", wald.heterogeneity().tau2(),
                "k2.z[1]", wald.interval().lower(),
                "k2.z[2]", wald.interval().upper(),
                "k2.knha[1]", hksj.interval().lower(),
                "k2.knha[2]", hksj.interval().upper());
    }

    private static Map<String, Double> furtherValues(Effects effects) {
        Map<String, Double> values = new TreeMap<>();
        Doubles y = effects.y();
        Doubles v = effects.v();
        TauEstimate pmm = TauSquared.PMM.estimate(y, v);
        values.put("PMM[tau2]", pmm.tau2());
        values.put("PMM[se]", pmm.se());
        TauEstimate genq =
                TauEstimator.genq(v.map(variance -> 1 / Math.sqrt(variance))).estimate(y, v);
        values.put("GENQ[tau2]", genq.tau2());
        values.put("GENQ[se]", genq.se());
        for (Likelihood likelihood : Likelihood.values()) {
            LikelihoodFit fit = likelihood.fit(y, v);
            values.put(likelihood + "[ll]", fit.logLikelihood());
            values.put(likelihood + "[aic]", fit.aic());
            values.put(likelihood + "[aicc]", fit.aicc());
            values.put(likelihood + "[bic]", fit.bic());
        }
        values.put("common[ll]", Likelihood.ML.fitCommon(y, v).logLikelihood());
        for (TauIntervalMethod method : TauIntervalMethod.values()) {
            TauInterval interval = TauInterval.withDefaults().with(method);
            put(values, method + "[lb]", method + "[ub]", interval, effects);
            TauRange range = interval.of(y, v);
            values.put(method + "[I2.lb]", 100 * range.i2().orElseThrow().lower());
            values.put(method + "[I2.ub]", 100 * range.i2().orElseThrow().upper());
            values.put(method + "[H2.lb]", range.h2().orElseThrow().lower());
            values.put(method + "[H2.ub]", range.h2().orElseThrow().upper());
        }
        return values;
    }

    private static void put(
            Map<String, Double> values, String lower, String upper, TauInterval method, Effects effects) {
        Interval interval = method.of(effects.y(), effects.v()).tau2().orElseThrow();
        values.put(lower, interval.lower());
        values.put(upper, interval.upper());
    }
}
