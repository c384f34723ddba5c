package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.model.Columns;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

class RegressionPropertyTest {

    private static final List<String> LEVELS = List.of("a", "b", "c");

    private static final Map<ResidualTau2, TauEstimator> SAME = Map.of(
            ResidualTau2.COMMON_EFFECT, TauEstimator.fixed(0),
            ResidualTau2.DL, TauSquared.DL,
            ResidualTau2.HE, TauSquared.HE,
            ResidualTau2.PM, TauSquared.PM,
            ResidualTau2.EB, TauSquared.EB,
            ResidualTau2.ML, TauSquared.ML,
            ResidualTau2.REML, TauSquared.REML);

    @Provide
    Arbitrary<Columns> few() {
        return Columns.ofAtLeast(2);
    }

    @Provide
    Arbitrary<Columns> enough() {
        return Columns.ofAtLeast(6);
    }

    private static Stream<MetaRegression> methods() {
        return Stream.of(ResidualTau2.values())
                .flatMap(tau2 -> Stream.of(CiMethod.WALD, CiMethod.T, CiMethod.HKSJ, CiMethod.HKSJ_MAX1)
                        .map(ci -> MetaRegression.withDefaults().with(tau2).with(ci)));
    }

    private static Effects effects(Columns studies) {
        List<String> labels = IntStream.rangeClosed(1, studies.size())
                .mapToObj(i -> "Study " + i)
                .toList();
        return Effects.of(GenericMeasure.GEN, labels, studies.y(), studies.v());
    }

    private static Moderator.Numeric number(Columns studies, long seed) {
        return Moderator.numeric("x", Doubles.from(new Random(seed).doubles(studies.size(), 0, 10)));
    }

    /** Three levels, each of which two studies or more have. */
    private static Moderator.Factor factor(Columns studies) {
        return Moderator.factor(
                "group",
                IntStream.range(0, studies.size())
                        .mapToObj(i -> LEVELS.get(i % 3))
                        .toList());
    }

    private static void same(double expected, double actual, double tolerance, MetaRegression method) {
        assertEquals(expected, actual, tolerance * Math.max(1, Math.abs(expected)), method::title);
    }

    @Property(tries = 60)
    void withoutModeratorsItIsTheRandomEffectsModel(@ForAll("few") Columns studies) {
        methods().forEach(method -> {
            RegressionFit fit = method.fit(effects(studies), Moderators.none(studies.size()));
            PooledEffect pooled = RandomEffects.withDefaults()
                    .with(SAME.get(method.tau2()))
                    .with(method.interval())
                    .pool(effects(studies));
            Coefficient intercept = fit.coefficient("intercept");
            same(pooled.y(), intercept.estimate(), 1e-12, method);
            same(pooled.se(), intercept.se(), 1e-12, method);
            same(pooled.interval().upper(), intercept.interval().upper(), 1e-12, method);
            same(pooled.heterogeneity().tau2(), fit.tau2(), 1e-12, method);
            same(pooled.heterogeneity().tau2Se().orElseThrow(), fit.tau().se(), 1e-12, method);
            same(pooled.heterogeneity().q(), fit.residual().statistic(), 1e-12, method);
            if (method.tau2() != ResidualTau2.COMMON_EFFECT) {
                same(pooled.heterogeneity().i2(), fit.i2(), 1e-12, method);
                same(
                        pooled.prediction().map(it -> it.interval().upper()).orElse(0.0),
                        fit.predict()
                                .prediction()
                                .map(it -> it.interval().upper())
                                .orElse(0.0),
                        1e-12,
                        method);
            }
        });
    }

    @Property(tries = 40)
    void addingAConstantMovesTheInterceptOnly(
            @ForAll("enough") Columns studies,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -100, max = 100) double constant) {
        Moderators moderators = Moderators.of(number(studies, seed), factor(studies));
        methods().forEach(method -> {
            RegressionFit one = method.fit(effects(studies), moderators);
            RegressionFit other = method.fit(effects(studies.shifted(constant)), moderators);
            same(one.tau2(), other.tau2(), 1e-8, method);
            for (int j = 0; j < 4; j++) {
                double expected = one.coefficients().get(j).estimate() + (j == 0 ? constant : 0);
                same(expected, other.coefficients().get(j).estimate(), 1e-8, method);
                same(one.coefficients().get(j).se(), other.coefficients().get(j).se(), 1e-8, method);
            }
        });
    }

    @Property(tries = 40)
    void scalingAndCentringAModeratorScalesItsSlopeAndLeavesTheRest(
            @ForAll("enough") Columns studies,
            @ForAll long seed,
            @ForAll @DoubleRange(min = -6, max = 6) double exponent,
            @ForAll @DoubleRange(min = -20, max = 20) double centre) {
        double factor = Math.pow(10, exponent);
        Moderator.Numeric x = number(studies, seed);
        Moderator scaled =
                Moderator.numeric("x", x.values().map(it -> factor * it)).centredAt(factor * centre);
        methods().forEach(method -> {
            RegressionFit one = method.fit(effects(studies), Moderators.of(x));
            RegressionFit other = method.fit(effects(studies), Moderators.of(scaled));
            double slope = one.coefficient("x").estimate();
            same(slope, factor * other.coefficient("x").estimate(), 1e-8, method);
            same(one.coefficient("x").se(), factor * other.coefficient("x").se(), 1e-8, method);
            double there = one.coefficient("intercept").estimate() + slope * centre;
            same(there, other.coefficient("intercept").estimate(), 1e-8, method);
            same(one.tau2(), other.tau2(), 1e-8, method);
            same(one.i2(), other.i2(), 1e-8, method);
            same(one.r2().orElse(0), other.r2().orElse(0), 1e-8, method);
            same(
                    one.predict(ModeratorValue.of("x", 3)).interval().lower(),
                    other.predict(ModeratorValue.of("x", 3 * factor)).interval().lower(),
                    1e-8,
                    method);
        });
    }

    @Property(tries = 40)
    void recodingAFactorLeavesPredictionsAndTests(@ForAll("enough") Columns studies) {
        Moderators one = Moderators.of(factor(studies));
        Moderators other = Moderators.of(factor(studies).withReference("c"));
        methods().forEach(method -> {
            RegressionFit fit = method.fit(effects(studies), one);
            RegressionFit recoded = method.fit(effects(studies), other);
            for (String level : LEVELS) {
                PredictedEffect expected = fit.predict(ModeratorValue.of("group", level));
                PredictedEffect actual = recoded.predict(ModeratorValue.of("group", level));
                same(expected.y(), actual.y(), 1e-9, method);
                same(expected.se(), actual.se(), 1e-9, method);
            }
            same(fit.residual().statistic(), recoded.residual().statistic(), 1e-9, method);
            same(
                    fit.omnibus().map(OmnibusTest::statistic).orElse(0.0),
                    recoded.omnibus().map(OmnibusTest::statistic).orElse(0.0),
                    1e-8,
                    method);
        });
    }

    @Property(tries = 40)
    void everyEstimateOfTauSolvesItsEquation(@ForAll("enough") Columns studies, @ForAll long seed) {
        methods().forEach(method -> {
            RegressionFit fit = method.fit(effects(studies), Moderators.of(number(studies, seed)));
            var certificate = fit.tau().certificate();
            assertTrue(certificate.lower() <= fit.tau2() && fit.tau2() <= certificate.upper());
            assertTrue(
                    fit.tau2() > 0 ? Math.abs(certificate.gradient()) < 1e-8 : certificate.gradient() <= 0,
                    () -> method.title() + ": " + certificate);
        });
    }
}
