package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauSquared;

/** Numbers at the ends of what can be asked: a right number comes out, or a sentence that says why not. */
class ExtremesTest {

    private static final List<Doubles> EFFECTS = List.of(
            Doubles.of(0, 0, 0, 0),
            Doubles.of(1e6, 1e6, 1e6, 1e6),
            Doubles.of(-1e6, 1e6, -1e6, 1e6),
            Doubles.of(1e6, 1e6 + 1e-9, 1e6 - 1e-9, 1e6),
            Doubles.of(0, 1e-9, -1e6, 3),
            Doubles.of(1, 2, 3, 4));

    private static final List<Doubles> VARIANCES = List.of(
            Doubles.of(1e-12, 1e-12, 1e-12, 1e-12),
            Doubles.of(1e12, 1e12, 1e12, 1e12),
            Doubles.of(1e-12, 1e12, 1e12, 1e12),
            Doubles.of(1e12, 1e-12, 1e-12, 1e-12),
            Doubles.of(1e-12, 1e-4, 1e4, 1e12));

    static List<Effects> extremes() {
        return EFFECTS.stream()
                .flatMap(y -> VARIANCES.stream()
                        .flatMap(v -> IntStream.of(1, 2, 4)
                                .mapToObj(k -> Numbers.effects(
                                        Doubles.from(y.stream().limit(k)),
                                        Doubles.from(v.stream().limit(k))))))
                .toList();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(90, extremes().size());
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void everyMethodGivesNumbers(Effects effects) {
        Numbers.checkAll(CommonEffect.withDefaults().pool(effects));
        for (TauSquared estimator : TauSquared.values()) {
            RandomEffects method = RandomEffects.withDefaults().with(estimator);
            for (CiMethod ci : Numbers.DIRECT) {
                check(method.with(ci), effects);
            }
            for (PredictionMethod prediction : Numbers.CLOSED) {
                check(method.with(prediction), effects);
            }
        }
        check(RandomEffects.withDefaults().with(PredictionMethod.NNF), effects);
    }

    /** Where the variances spread over all orders of magnitude: a search takes up to a second each. */
    static List<Effects> widestSpread() {
        return EFFECTS.stream()
                .map(y -> Numbers.effects(y, VARIANCES.get(VARIANCES.size() - 1)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("widestSpread")
    void everySearchEndsInNumbersOrASentence(Effects effects) {
        check(RandomEffects.withDefaults().with(CiMethod.PROFILE_LIKELIHOOD), effects);
        check(RandomEffects.withDefaults().with(CiMethod.HENMI_COPAS), effects);
    }

    /** A right number, or a sentence that says why there is none. */
    private static void check(RandomEffects method, Effects effects) {
        PooledEffect pooled;
        try {
            pooled = method.pool(effects);
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("degrees of freedom"), e.getMessage());
            return;
        }
        Numbers.checkAll(pooled);
        assertFalse(pooled.summary().contains("NaN"));
    }

    @ParameterizedTest
    @MethodSource("extremes")
    void theSummaryIsTheWeightedMeanOfTheExactNumbers(Effects effects) {
        PooledEffect common = CommonEffect.withDefaults().pool(effects);
        assertEquals(exactMean(effects, 0), common.y(), 4 * Math.ulp(1e6));
        for (TauSquared estimator : TauSquared.values()) {
            PooledEffect random = RandomEffects.withDefaults().with(estimator).pool(effects);
            assertEquals(exactMean(effects, random.heterogeneity().tau2()), random.y(), 4 * Math.ulp(1e6));
        }
    }

    private static double exactMean(Effects effects, double tau2) {
        MathContext exact = new MathContext(80);
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < effects.size(); i++) {
            BigDecimal variance = new BigDecimal(effects.v().get(i)).add(new BigDecimal(tau2));
            BigDecimal weight = BigDecimal.ONE.divide(variance, exact);
            weights = weights.add(weight);
            sum = sum.add(weight.multiply(new BigDecimal(effects.y().get(i))));
        }
        return sum.divide(weights, exact).doubleValue();
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandStudiesArePooled(TauSquared estimator) {
        int k = 100_000;
        Doubles y = Doubles.from(IntStream.range(0, k).mapToDouble(i -> Math.sin(i)));
        Doubles v = Doubles.from(IntStream.range(0, k).mapToDouble(i -> 0.01 + (i % 100) / 100.0));
        PooledEffect pooled = RandomEffects.withDefaults().with(estimator).pool(Numbers.effects(y, v));
        assertEquals(k, pooled.k());
        assertTrue(Double.isFinite(pooled.y()) && pooled.se() > 0 && pooled.se() < 0.01);
        assertEquals(1, pooled.weights().sum(), 1e-9);
    }

    @Test
    void whatTheMachineCannotHoldIsRefusedInASentence() {
        for (double v : new double[] {Double.MIN_VALUE, 1e-310, 1e-200, 1, 1e200, Double.MAX_VALUE}) {
            for (double y : new double[] {1e-300, 1, 1e150, 1e200, 1e307}) {
                Effects effects = Numbers.effects(Doubles.of(-y, y, y / 2), Doubles.of(v, 1, v));
                numbersOrSentence(CommonEffect.withDefaults(), effects);
                for (TauSquared estimator : TauSquared.values()) {
                    for (CiMethod ci : CiMethod.values()) {
                        numbersOrSentence(
                                RandomEffects.withDefaults().with(estimator).with(ci), effects);
                    }
                }
            }
        }
    }

    private static void numbersOrSentence(Pooling method, Effects effects) {
        PooledEffect pooled;
        try {
            pooled = method.pool(effects);
        } catch (IllegalArgumentException refusal) {
            assertTrue(refusal.getMessage().contains(" "), refusal.toString());
            return;
        }
        double[] numbers = {
            pooled.y(),
            pooled.se(),
            pooled.heterogeneity().tau2(),
            pooled.heterogeneity().p()
        };
        assertTrue(DoubleStream.of(numbers).allMatch(Double::isFinite), method + " of " + effects.y());
    }
}
