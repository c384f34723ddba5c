package org.meridian.judgement.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.ProportionMeasure;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.InformationSize;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.TwoMeans;

class GradeTest {

    private static final PooledEffect TRIAL = MadeUpEvidence.trial(2500, 10000, 3000, 10000);
    private static final Grade ANSWERED = Grade.withDefaults()
            .with(MadeUpEvidence.overall("low"))
            .with(Indirectness.notSerious("the question is the trial's own"));

    @Test
    void thereIsNoLevelWhileAQuestionIsOpen() {
        Certainty open = Grade.withDefaults().assess(TRIAL);
        assertEquals(Optional.empty(), open.level());
        assertEquals(CertaintyLevel.HIGH, open.atMost());
        assertEquals(List.of(GradeDomain.RISK_OF_BIAS, GradeDomain.INDIRECTNESS), open.open());
        assertEquals(
                "not rated, at most high, risk of bias and indirectness not judged, from high (randomised trials): nothing found"
                        + " that moves it",
                open.toString());
    }

    @Test
    void theLevelCarriesItsRules() {
        assertEquals(Optional.of(CertaintyLevel.HIGH), ANSWERED.assess(TRIAL).level());
        Certainty small = ANSWERED.assess(MadeUpEvidence.trial(60, 200, 90, 200));
        assertEquals(Optional.of(CertaintyLevel.MODERATE), small.level());
        assertEquals(
                "moderate ⊕⊕⊕◯, from high (randomised trials): imprecision −1 by BELOW_INFORMATION_SIZE",
                small.toString());
        for (DomainRating rating : small.ratings()) {
            assertTrue(small.summary().contains(rating.toString()), rating::toString);
            assertTrue(small.summary().contains(rating.rule().reference()), rating::toString);
        }
    }

    @Test
    void peopleAreShownBesideTheRule() {
        Certainty certainty = ANSWERED.with(new HumanJudgement(
                        GradeDomain.PUBLICATION_BIAS,
                        Rating.SERIOUS,
                        "two registered trials are missing",
                        "made-up reviewers"))
                .assess(TRIAL);
        assertEquals(Optional.of(CertaintyLevel.MODERATE), certainty.level());
        assertEquals(
                "publication bias: not testable, by ASYMMETRY_NOT_TESTABLE (k = 1; a test of small-study effects needs 10 studies or"
                        + " more, but there were 1); overridden: serious, because two registered trials are missing (made-up"
                        + " reviewers)",
                certainty.rating(GradeDomain.PUBLICATION_BIAS).orElseThrow().toString());
        assertEquals(
                "moderate ⊕⊕⊕◯, from high (randomised trials): publication bias −1 by made-up reviewers (the rule"
                        + " ASYMMETRY_NOT_TESTABLE says not testable)",
                certainty.toString());
    }

    @Test
    void peopleCanAnswerWhatIsOpen() {
        Certainty certainty = Grade.withDefaults()
                .with(Indirectness.serious("another drug"))
                .with(new HumanJudgement(
                        GradeDomain.RISK_OF_BIAS, Rating.VERY_SERIOUS, "not blinded", "made-up reviewers"))
                .assess(TRIAL);
        assertEquals(Optional.of(CertaintyLevel.VERY_LOW), certainty.level());
    }

    @Test
    void onlyStudiesThatAreNotRandomisedRiseAndOnlyIfNothingPullsThemDown() {
        Grade cohorts = ANSWERED.with(StartingPoint.NON_RANDOMISED);
        PooledEffect large = MadeUpEvidence.trial(1000, 10000, 3000, 10000);
        assertEquals(Optional.of(CertaintyLevel.LOW), cohorts.assess(TRIAL).level());
        assertEquals(Optional.of(CertaintyLevel.MODERATE), cohorts.assess(large).level());
        assertEquals(Optional.of(CertaintyLevel.HIGH), ANSWERED.assess(large).level());
        assertEquals(Optional.empty(), ANSWERED.assess(large).rating(GradeDomain.LARGE_EFFECT));
        Certainty pulled = cohorts.with(Indirectness.serious("another drug")).assess(large);
        assertEquals(
                "very low ⊕◯◯◯, from low (non-randomised studies): indirectness −1 by INDIRECT, large effect +1 by EFFECT_LARGE,"
                        + " which does not count as something rates down",
                pulled.toString());
        HumanJudgement gradient =
                new HumanJudgement(GradeDomain.DOSE_RESPONSE, Rating.RAISED, "more helps more", "made-up reviewers");
        assertEquals(
                Optional.of(CertaintyLevel.HIGH),
                cohorts.with(gradient).assess(large).level());
        Refusal.check(
                "only studies that are not randomised are rated up, but people judged the dose-response gradient of randomised"
                        + " trials",
                () -> ANSWERED.with(gradient).assess(large));
    }

    @Test
    void whatIsImportantMustLieToEitherSide() {
        Refusal.check(
                "important effects must lie to either side of no effect, but for the risk ratio they were 1.1 and 1.25",
                () -> ANSWERED.with(new Importance(Threshold.natural(1.1), Threshold.natural(1.25)))
                        .assess(TRIAL));
        Refusal.check("the smallest important difference must be > 0, but was 0.0", () -> Importance.ofDifference(0));
    }

    @Test
    void judgementsNeedReasonsAndFit() {
        Refusal.check("a judgement about indirectness needs a reason, but had none", () -> Indirectness.serious(" "));
        Refusal.check("indirectness cannot be rated \"yes\"", () -> new Indirectness(Rating.RAISED, "made up"));
        Refusal.check(
                "a judgement needs a reason and somebody who gives it, but about imprecision they were \"\" and \"us\"",
                () -> new HumanJudgement(GradeDomain.IMPRECISION, Rating.SERIOUS, "", "us"));
        Refusal.check(
                "the domain imprecision cannot be rated \"yes\" by people",
                () -> new HumanJudgement(GradeDomain.IMPRECISION, Rating.RAISED, "made up", "us"));
        Refusal.check(
                "the domain imprecision cannot be rated \"not judged\" by people",
                () -> new HumanJudgement(GradeDomain.IMPRECISION, Rating.NOT_JUDGED, "made up", "us"));
        HumanJudgement once = new HumanJudgement(GradeDomain.IMPRECISION, Rating.SERIOUS, "made up", "us");
        Refusal.check(
                "people judge a domain once, but judged: [" + once + ", " + once + "]",
                () -> ANSWERED.with(once).with(once));
    }

    @Test
    void theLevelOfOneGroupHasNoCertaintyOfThisKind() {
        PooledEffect share = MadeUpEvidence.given(ProportionMeasure.PR, 0.4, 0.01);
        Refusal.check(
                "certainty is rated of comparisons, but the " + ProportionMeasure.PR.title()
                        + " is the level of one group",
                () -> ANSWERED.assess(share));
    }

    @Test
    void theOptimalSizeIsThatOfTheGuidance() {
        // In print: "approximately 2 000" for a control risk of 0.2 and a reduction of 25%, read from a figure.
        double size = ImprecisionCriteria.withDefaults().size().of(0.2, 0.25);
        assertEquals(2000, size, 200);
        PooledEffect atTwenty = MadeUpEvidence.trial(180, 900, 180, 900);
        double shown = input(ANSWERED.assess(atTwenty), "optimal information size");
        assertEquals(Math.ceil(size), shown);
        double other =
                input(ANSWERED.with(new BaselineRisk(0.1, "made up")).assess(atTwenty), "optimal information size");
        assertEquals(Math.ceil(new InformationSize(0.05, 0.8).of(0.1, 0.25)), other);
    }

    @Test
    void theOptimalSizeOfMeansNeedsWhatIsImportant() {
        PooledEffect means = CommonEffect.withDefaults()
                .pool(ContinuousMeasure.MD.of(MadeUpEvidence.labels(1), List.of(new TwoMeans(40, 20, 30, 60, 20, 30))));
        assertEquals(
                Rule.PRECISE_SIZE_UNKNOWN,
                ANSWERED.assess(means)
                        .rating(GradeDomain.IMPRECISION)
                        .orElseThrow()
                        .rule());
        Certainty certainty = ANSWERED.with(Importance.ofDifference(10)).assess(means);
        // Two arms, half a standard deviation: N = 16 (z + z)².
        double z = 1.959963984540054 + 0.8416212335729143;
        assertEquals(Math.ceil(16 * z * z), input(certainty, "optimal information size"));
        assertEquals(60, input(certainty, "participants"));
        Tolerance.CLOSED_FORM.check(16 * z * z, new InformationSize(0.05, 0.8).ofMeans(-10, 20), "N");
        Refusal.check(
                "the size for a difference of means needs a difference other than 0 and a standard deviation > 0, but they were 0.0"
                        + " and 20.0",
                () -> InformationSize.withDefaults().ofMeans(0, 20));
    }

    private static double input(Certainty certainty, String name) {
        return certainty.rating(GradeDomain.IMPRECISION).orElseThrow().inputs().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void theSuggestionIsForRatiosOnly() {
        assertEquals(
                Optional.of(new Importance(Threshold.natural(0.75), Threshold.natural(1.25))),
                Importance.suggestedFor(BinaryMeasure.OR));
        assertEquals(Optional.empty(), Importance.suggestedFor(BinaryMeasure.RD));
    }

    @Test
    void limitsOfImportanceMayBeNamedOnEitherScale() {
        Importance natural = new Importance(Threshold.natural(0.8), Threshold.natural(1.25));
        Importance analysis =
                new Importance(Threshold.analysis(StrictMath.log(0.8)), Threshold.analysis(StrictMath.log(1.25)));
        assertEquals(
                ANSWERED.with(natural).assess(TRIAL).level(),
                ANSWERED.with(analysis).assess(TRIAL).level());
        assertEquals(ImportantEffects.of(natural, BinaryMeasure.RR), ImportantEffects.of(analysis, BinaryMeasure.RR));
        assertEquals("0.8 and 1.25", natural.toString());
        Refusal.check(
                "what is important needs limits in order, but they were 1.25 and 0.8",
                () -> new Importance(Threshold.natural(1.25), Threshold.natural(0.8)));
    }
}
