package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.study.TwoByTwo;

/** What is found about an interval is what was done to make it. */
class IntervalGuardrailsTest {

    private static final RandomEffects REML = RandomEffects.withDefaults();

    private static Set<FindingCode> codes(PooledEffect pooled) {
        return pooled.findings().stream().map(Finding::code).collect(Collectors.toSet());
    }

    private static Finding ofTwo(PooledEffect pooled) {
        return pooled.findings().stream()
                .filter(it -> it.code() == FindingCode.TWO_STUDIES_INTERVAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDefaultNarrowsNothing() {
        Effects alike = Numbers.effects(Doubles.of(0.1, 0.11, 0.1, 0.12, 0.1), Doubles.of(0.1, 0.1, 0.2, 0.1, 0.1));
        PooledEffect pooled = REML.pool(alike);
        assertFalse(codes(pooled).contains(FindingCode.HKSJ_Q_BELOW_1));
        assertEquals(REML.with(CiMethod.WALD).pool(alike).se(), pooled.se());
        assertEquals(REML.with(CiMethod.T).pool(alike).interval(), pooled.interval());
        // The prediction interval is multiplied by the factor as it is, whatever the confidence interval takes.
        assertTrue(codes(REML.with(PredictionMethod.HKSJ_K2).pool(alike)).contains(FindingCode.HKSJ_Q_BELOW_1));
    }

    /** REML of two studies solves q = 1, and so does PM wherever τ² > 0: below it lies nothing but rounding. */
    @Test
    void roundingIsNoFactorBelowOne() {
        Effects two = Numbers.effects(Doubles.of(0.5, 0.3), Doubles.of(0.01, 0.02));
        assertFalse(codes(REML.with(CiMethod.HKSJ).pool(two)).contains(FindingCode.HKSJ_Q_BELOW_1));
        Random random = new Random(9);
        int inside = 0;
        for (int i = 0; i < 200; i++) {
            int k = 2 + random.nextInt(9);
            double origin = i % 2 == 0 ? 0 : 1000;
            Effects effects = Numbers.effects(
                    Doubles.at(k, it -> origin + random.nextGaussian()),
                    Doubles.at(k, it -> 0.01 + 0.2 * random.nextDouble()));
            PooledEffect pooled = REML.with(TauSquared.PM).with(CiMethod.HKSJ).pool(effects);
            if (pooled.heterogeneity().tau2() > 0) {
                inside++;
                assertFalse(codes(pooled).contains(FindingCode.HKSJ_Q_BELOW_1), effects.y() + " " + effects.v());
            }
        }
        assertTrue(inside > 150, "estimates inside: " + inside);
    }

    @Test
    void anIntervalFromTwoStudies() {
        Effects two = BinaryMeasure.RR.of(
                List.of("A", "B"), List.of(TwoByTwo.ofEvents(4, 40, 9, 40), TwoByTwo.ofEvents(10, 50, 12, 49)));
        Interval wald = REML.with(CiMethod.WALD).pool(two).naturalInterval();
        Interval common = CommonEffect.withDefaults().pool(two).naturalInterval();
        for (CiMethod method : List.of(CiMethod.T, CiMethod.HKSJ, CiMethod.HKSJ_MAX1, CiMethod.HKSJ_IQWIG6)) {
            Finding found = ofTwo(REML.with(method).pool(two));
            assertEquals(12.7062047361747, found.values().get(0).value(), 1e-12);
            assertEquals(wald.lower(), found.values().get(1).value(), 1e-12);
            assertEquals(wald.upper(), found.values().get(2).value(), 1e-12);
            assertEquals(common.lower(), found.values().get(3).value(), 1e-12);
            assertEquals(common.upper(), found.values().get(4).value(), 1e-12);
        }
        assertTrue(REML.pool(two)
                .summary()
                .contains(
                        "With two studies the interval rests on one degree of freedom and is uninformative (t quantile = 12.706, "
                                + "Wald lower limit = "));
        assertFalse(codes(REML.with(CiMethod.WALD).pool(two)).contains(FindingCode.TWO_STUDIES_INTERVAL));
        assertFalse(codes(CommonEffect.withDefaults().pool(two)).contains(FindingCode.TWO_STUDIES_INTERVAL));
        assertFalse(codes(REML.with(CiMethod.HENMI_COPAS).pool(two)).contains(FindingCode.TWO_STUDIES_INTERVAL));
        Effects three = Numbers.effects(Doubles.of(0.1, 0.5, 0.9), Doubles.of(0.04, 0.05, 0.045));
        assertFalse(codes(REML.pool(three)).contains(FindingCode.TWO_STUDIES_INTERVAL));
        assertFalse(codes(REML.pool(two.without(0))).contains(FindingCode.TWO_STUDIES_INTERVAL));
    }

    @Test
    void theWiderOfTwoIntervalsIsOfTwoStudiesOnlyIfItIsByT() {
        RandomEffects wider = REML.with(CiMethod.HKSJ_OR_WALD);
        Effects apart = Numbers.effects(Doubles.of(0.1, 0.6), Doubles.of(0.1, 0.2));
        assertTrue(codes(wider.pool(apart)).contains(FindingCode.TWO_STUDIES_INTERVAL));
        Effects alike = Numbers.effects(Doubles.of(0.1, 0.101), Doubles.of(0.1, 0.2));
        assertFalse(codes(wider.pool(alike)).contains(FindingCode.TWO_STUDIES_INTERVAL));
    }

    /** The Wald interval of the finding is that of the model in hand, also with other weights than those of inverse variance. */
    @Test
    void anIntervalFromTwoStudiesWithOtherWeights() {
        Effects two = Numbers.effects(Doubles.of(0.1, 0.9), Doubles.of(0.01, 0.2));
        RandomEffects equal = REML.with(CiMethod.T).with(Weighting.equal());
        Finding found = ofTwo(equal.pool(two));
        Interval wald = equal.with(CiMethod.WALD).pool(two).interval();
        assertEquals(wald.lower(), found.values().get(1).value(), 1e-12);
        assertEquals(wald.upper(), found.values().get(2).value(), 1e-12);
    }

    /** Limits that no number can hold on the natural scale are told on the analysis scale, all of them. */
    @Test
    void anIntervalFromTwoStudiesThatHasNoNaturalScale() {
        Effects huge = Effects.of(BinaryMeasure.RR, List.of("A", "B"), Doubles.of(700, 705), Doubles.of(100, 100));
        Finding found = ofTwo(REML.pool(huge));
        assertEquals(
                CommonEffect.withDefaults().pool(huge).interval().lower(),
                found.values().get(3).value(),
                1e-9);
        assertEquals(
                "common-effect lower limit, analysis scale",
                found.values().get(3).name());
    }
}
