package org.meridian.judgement.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

/** Every rule fires on a body of evidence that is made up for it. */
class RuleTest {

    private static final PooledEffect LARGE_TRIAL = MadeUpEvidence.trial(2500, 10000, 3000, 10000);
    private static final PooledEffect FOUR = MadeUpEvidence.studies(BinaryMeasure.RR, 0.01, 0.3, 0.3, 0.3, 0.3);
    private static final Grade ASKING = Grade.withDefaults();
    private static final Grade COHORTS = ASKING.with(StartingPoint.NON_RANDOMISED);

    record Case(Rule rule, Grade method, PooledEffect pooled) {

        @Override
        public String toString() {
            return rule.name();
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        Rule.BIAS_LOW, ASKING.with(MadeUpEvidence.overall("low", "low", "low", "some concerns")), FOUR),
                new Case(Rule.BIAS_SERIOUS, ASKING.with(MadeUpEvidence.overall("low", "low", "low", "high")), FOUR),
                new Case(
                        Rule.BIAS_SERIOUS,
                        ASKING.with(MadeUpEvidence.overall("some concerns", "some concerns", "low", "low")),
                        FOUR),
                new Case(Rule.BIAS_VERY_SERIOUS, ASKING.with(MadeUpEvidence.overall("high", "high", "high")), FOUR),
                new Case(Rule.BIAS_ASKED, ASKING, FOUR),
                new Case(Rule.BIAS_ASKED, ASKING.with(MadeUpEvidence.overall("low", "low", "low")), FOUR),
                new Case(Rule.ONE_STUDY, ASKING, LARGE_TRIAL),
                new Case(Rule.STUDIES_AGREE, ASKING, FOUR),
                new Case(
                        Rule.PREDICTION_INCLUDES_NO_EFFECT,
                        ASKING,
                        MadeUpEvidence.tenAround(BinaryMeasure.RR, 0.3, 0.2, 0.005)),
                new Case(
                        Rule.PREDICTION_BOTH_WAYS,
                        ASKING.with(Importance.ofDifference(0.15)),
                        MadeUpEvidence.tenAround(GenericMeasure.GEN, 0.3, 0.2, 0.005)),
                new Case(
                        Rule.TAU_IMPORTANT,
                        ASKING,
                        MadeUpEvidence.studies(BinaryMeasure.RR, 0.001, 0.6, 1.1, 0.6, 1.1)),
                new Case(
                        Rule.TAU_TWICE_IMPORTANT,
                        ASKING,
                        MadeUpEvidence.studies(BinaryMeasure.RR, 0.001, 0.5, 1.7, 0.5, 1.7)),
                new Case(
                        Rule.I2_WITH_OPPOSITE_EFFECTS,
                        ASKING,
                        MadeUpEvidence.studies(BinaryMeasure.RR, 0.002, 0.2, 0.2, 0.2, -0.1)),
                new Case(Rule.DIRECT, ASKING.with(Indirectness.notSerious("made up")), FOUR),
                new Case(Rule.INDIRECT, ASKING.with(Indirectness.serious("made up")), FOUR),
                new Case(Rule.VERY_INDIRECT, ASKING.with(Indirectness.verySerious("made up")), FOUR),
                new Case(Rule.INDIRECTNESS_ASKED, ASKING, FOUR),
                new Case(Rule.PRECISE, ASKING, LARGE_TRIAL),
                new Case(Rule.PRECISE, ASKING, MadeUpEvidence.trial(5000, 10000, 5000, 10000)),
                new Case(Rule.PRECISE_SIZE_UNKNOWN, ASKING, FOUR),
                new Case(Rule.INTERVAL_INCLUDES_NO_EFFECT, ASKING, MadeUpEvidence.trial(50, 100, 45, 100)),
                new Case(Rule.INTERVAL_INCLUDES_NO_EFFECT, ASKING, MadeUpEvidence.given(GenericMeasure.GEN, 0.1, 0.01)),
                new Case(Rule.INTERVAL_BOTH_WAYS, ASKING, MadeUpEvidence.trial(5, 20, 5, 20)),
                new Case(Rule.BELOW_INFORMATION_SIZE, ASKING, MadeUpEvidence.trial(60, 200, 90, 200)),
                new Case(Rule.FAR_BELOW_INFORMATION_SIZE, ASKING, MadeUpEvidence.trial(2, 60, 14, 60)),
                new Case(Rule.ASYMMETRY_NOT_TESTABLE, ASKING, FOUR),
                new Case(
                        Rule.ASYMMETRY_NOT_TESTABLE,
                        ASKING,
                        MadeUpEvidence.tenAround(BinaryMeasure.RR, 0.3, 0.2, 0.005)),
                new Case(Rule.NO_ASYMMETRY, ASKING, funnel(0)),
                new Case(Rule.ASYMMETRY, ASKING, funnel(2)),
                new Case(Rule.EFFECT_NOT_LARGE, COHORTS, LARGE_TRIAL),
                new Case(Rule.EFFECT_NOT_LARGE, COHORTS, MadeUpEvidence.given(BinaryMeasure.OR, 2, 0.01)),
                new Case(Rule.EFFECT_LARGE, COHORTS, MadeUpEvidence.trial(1000, 10000, 3000, 10000)),
                new Case(Rule.EFFECT_VERY_LARGE, COHORTS, MadeUpEvidence.trial(3000, 10000, 500, 10000)),
                new Case(Rule.GRADIENT_NOT_CLAIMED, COHORTS, FOUR),
                new Case(Rule.CONFOUNDING_NOT_CLAIMED, COHORTS, FOUR));
    }

    /** Twelve studies from large to small whose effects lean on their standard errors. */
    private static PooledEffect funnel(double slope) {
        double[] y = new double[12];
        double[] v = new double[12];
        for (int i = 0; i < 12; i++) {
            double se = 0.05 + 0.02 * i;
            v[i] = se * se;
            y[i] = 0.3 + slope * se + 0.3 * se * (i % 3 - 1);
        }
        return RandomEffects.withDefaults()
                .pool(Effects.of(BinaryMeasure.RR, MadeUpEvidence.labels(12), Doubles.of(y), Doubles.of(v)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires(Case made) {
        Certainty certainty = made.method().assess(made.pooled());
        assertEquals(
                made.rule(),
                certainty.rating(made.rule().domain()).orElseThrow().rule(),
                certainty::summary);
    }

    @Test
    void everyRuleIsTried() {
        Set<Rule> tried =
                cases().stream().map(Case::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
        assertEquals(EnumSet.allOf(Rule.class), tried);
    }

    @Test
    void everyDomainHasARule() {
        assertEquals(
                EnumSet.allOf(GradeDomain.class),
                Stream.of(Rule.values())
                        .map(Rule::domain)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(GradeDomain.class))));
    }
}
