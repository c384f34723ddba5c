package org.meridian.judgement.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.article.ClaimType.EFFICACY;
import static org.meridian.evidence.article.ClaimType.EXPECTATION;
import static org.meridian.evidence.article.Stance.AGAINST;
import static org.meridian.evidence.article.Stance.FOR;
import static org.meridian.evidence.article.Stance.IN_PART;
import static org.meridian.evidence.article.Strength.ABSOLUTE;
import static org.meridian.evidence.article.Strength.ADVICE;
import static org.meridian.evidence.article.Strength.ASSERTIVE;
import static org.meridian.evidence.article.Strength.DESCRIPTIVE;
import static org.meridian.evidence.article.Strength.HEDGED;
import static org.meridian.evidence.article.Subject.ANIMALS;
import static org.meridian.evidence.article.Subject.IDEAS;
import static org.meridian.evidence.article.Subject.OTHER_PEOPLE;
import static org.meridian.evidence.article.Subject.SCIATICA;
import static org.meridian.evidence.source.SourceKind.NARRATIVE_REVIEW;
import static org.meridian.evidence.source.SourceKind.RCT;
import static org.meridian.evidence.source.SourceKind.SYSTEMATIC_REVIEW_META_ANALYSIS;
import static org.meridian.evidence.source.SourceKind.WEB_PAGE;
import static org.meridian.judgement.claim.MadeUp.claim;
import static org.meridian.judgement.claim.Measured.Number.Nature.COMPARISON;
import static org.meridian.judgement.claim.Measured.Number.Nature.DESCRIPTION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.evidence.article.ClaimRelation;

/** Every rule decides a claim, and no longer does when the one thing it asks for is changed. */
class VerdictRuleTest {

    /** A claim that the rule decides, and the same claim after one change, which another rule decides. */
    record Case(VerdictRule rule, MadeUp decided, MadeUp changed, VerdictRule then) {}

    private static final MadeUp TRIAL = claim(HEDGED).with(FOR, RCT, SCIATICA);

    static List<Case> cases() {
        MadeUp idea = claim(ASSERTIVE).with(FOR, NARRATIVE_REVIEW, IDEAS);
        MadeUp animals = claim(ASSERTIVE).with(FOR, NARRATIVE_REVIEW, ANIMALS);
        MadeUp others = claim(ASSERTIVE).with(FOR, RCT, OTHER_PEOPLE);
        MadeUp inPart = claim(ASSERTIVE).with(IN_PART, RCT, SCIATICA);
        MadeUp disputed = claim(HEDGED).with(FOR, RCT, SCIATICA).with(AGAINST, RCT, SCIATICA);
        MadeUp comparison = claim(EFFICACY, HEDGED).measured(1.5, 1.2, 1.9, COMPARISON);
        return List.of(
                new Case(VerdictRule.ADVICE_ASSERTS_NOTHING, TRIAL.worded(ADVICE), TRIAL, VerdictRule.REPORTED),
                new Case(
                        VerdictRule.REFUTED_BY_COMPUTATION,
                        TRIAL.measured(0.8, 0.7, 0.9, COMPARISON),
                        TRIAL.measured(0.8, 0.7, 1.1, COMPARISON),
                        VerdictRule.POINTS_AWAY),
                new Case(
                        VerdictRule.BOTH_SIDES_HELD,
                        disputed,
                        claim(HEDGED)
                                .with(FOR, SYSTEMATIC_REVIEW_META_ANALYSIS, SCIATICA)
                                .with(AGAINST, RCT, SCIATICA),
                        VerdictRule.SOURCE_SAYS_LESS),
                new Case(
                        VerdictRule.ALL_REPORTS_AGAINST,
                        claim(HEDGED).with(AGAINST, RCT, SCIATICA),
                        claim(HEDGED).with(AGAINST, RCT, SCIATICA).with(FOR, WEB_PAGE, SCIATICA),
                        VerdictRule.SOURCE_SAYS_LESS),
                new Case(VerdictRule.IDEA_SAID_AS_FACT, idea, idea.worded(HEDGED), VerdictRule.IDEA_SAID_AS_IDEA),
                new Case(
                        VerdictRule.IDEA_SAID_AS_IDEA,
                        idea.worded(HEDGED),
                        idea.worded(HEDGED).with(FOR, RCT, SCIATICA),
                        VerdictRule.REPORTED),
                new Case(
                        VerdictRule.ANIMALS_SAID_AS_PEOPLE,
                        animals,
                        animals.worded(HEDGED),
                        VerdictRule.ANIMALS_WITH_CAUTION),
                new Case(
                        VerdictRule.ANIMALS_WITH_CAUTION,
                        animals.worded(HEDGED),
                        animals.worded(HEDGED).with(IN_PART, RCT, OTHER_PEOPLE),
                        VerdictRule.REPORTED_OF_OTHERS),
                new Case(VerdictRule.OTHERS_STUDIED, others, others.with(FOR, RCT, SCIATICA), VerdictRule.REPORTED),
                new Case(
                        VerdictRule.SOURCE_SAYS_LESS,
                        claim(HEDGED).with(FOR, "one", RCT, SCIATICA, "").with(AGAINST, "one", RCT, SCIATICA, ""),
                        claim(HEDGED)
                                .with(FOR, "one", RCT, SCIATICA, "")
                                .with(AGAINST, "one", RCT, SCIATICA, "")
                                .added(),
                        VerdictRule.REPORTED),
                new Case(VerdictRule.BORNE_OUT_IN_PART, inPart, inPart.with(FOR, RCT, SCIATICA), VerdictRule.REPORTED),
                new Case(
                        VerdictRule.DESCRIPTION_CONFIRMED,
                        claim(ASSERTIVE).measured(1.5, 1.2, 1.9, DESCRIPTION),
                        claim(ASSERTIVE).measured(1.5, 1.2, 1.9, DESCRIPTION, "one source only"),
                        VerdictRule.CONFIRMED_WITH_LIMITS),
                new Case(
                        VerdictRule.WORDED_ABOVE_CERTAINTY,
                        claim(EFFICACY, ASSERTIVE).with(FOR, "one", RCT, SCIATICA, "moderate"),
                        claim(EFFICACY, ASSERTIVE).with(FOR, "one", RCT, SCIATICA, "high"),
                        VerdictRule.REPORTED),
                new Case(
                        VerdictRule.CONFIRMED_WITH_LIMITS,
                        claim(EFFICACY, HEDGED).measured(1.5, 1.2, 1.9, COMPARISON, "one trial only"),
                        comparison,
                        VerdictRule.CONFIRMED),
                new Case(
                        VerdictRule.CONFIRMED,
                        comparison,
                        claim(EFFICACY, HEDGED).measured(1.5, 0.9, 2.5, COMPARISON),
                        VerdictRule.INCONCLUSIVE),
                new Case(
                        VerdictRule.INCONCLUSIVE_SAID_AS_FACT,
                        claim(EFFICACY, ASSERTIVE).measured(1.5, 0.9, 2.5, COMPARISON),
                        claim(EFFICACY, HEDGED).measured(1.5, 0.9, 2.5, COMPARISON),
                        VerdictRule.INCONCLUSIVE),
                new Case(
                        VerdictRule.INCONCLUSIVE,
                        claim(EFFICACY, HEDGED).measured(1.5, 0.9, 2.5, COMPARISON),
                        claim(EFFICACY, HEDGED).measured(0.95, 0.6, 1.5, COMPARISON),
                        VerdictRule.POINTS_AWAY),
                new Case(
                        VerdictRule.POINTS_AWAY,
                        claim(EFFICACY, HEDGED).measured(0.95, 0.6, 1.5, COMPARISON),
                        claim(EFFICACY, HEDGED).measured(0.95, 0.92, 0.99, COMPARISON),
                        VerdictRule.REFUTED_BY_COMPUTATION),
                new Case(
                        VerdictRule.REPORTED,
                        TRIAL,
                        claim(HEDGED).with(FOR, RCT, OTHER_PEOPLE),
                        VerdictRule.REPORTED_OF_OTHERS),
                new Case(VerdictRule.REPORTED_OF_OTHERS, others.worded(HEDGED), others, VerdictRule.OTHERS_STUDIED),
                new Case(VerdictRule.NOTHING_AT_HAND, claim(HEDGED), TRIAL, VerdictRule.REPORTED));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decidesAndNoLongerDecidesAfterOneChange(Case it) {
        ClaimEvidence decided = it.decided().evidence();
        assertEquals(it.rule(), VerdictRule.of(decided));
        assertFalse(it.rule().triggers(decided).isEmpty(), "the inputs that triggered it");
        assertEquals(it.then(), VerdictRule.of(it.changed().evidence()));
    }

    @Test
    void everyRuleHasACase() {
        Set<VerdictRule> tested = cases().stream().map(Case::rule).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(VerdictRule.class), tested);
    }

    @ParameterizedTest
    @EnumSource(VerdictRule.class)
    void saysWhenItFiresAndOnWhatItRests(VerdictRule rule) {
        assertTrue(rule.condition().length() > 20, rule.condition());
        assertEquals(
                rule == VerdictRule.ADVICE_ASSERTS_NOTHING, rule.reference().isEmpty());
        assertTrue(rule.reference().isEmpty() || rule.reference().startsWith("10."), rule.reference());
    }

    @Test
    void oneSourceOnBothSidesIsNoDispute() {
        MadeUp two = claim(HEDGED).with(FOR, "one", RCT, SCIATICA, "").with(AGAINST, "other", RCT, SCIATICA, "");
        MadeUp one = claim(HEDGED).with(FOR, "one", RCT, SCIATICA, "").with(AGAINST, "one", RCT, SCIATICA, "");
        assertEquals(Verdict.CONTESTED, AuditedClaim.of(two.evidence()).verdict());
        assertNotEquals(Verdict.CONTESTED, AuditedClaim.of(one.evidence()).verdict());
    }

    @Test
    void aDirectReportOutweighsAnIndirectOne() {
        MadeUp claim = claim(HEDGED).with(FOR, RCT, OTHER_PEOPLE).with(AGAINST, RCT, SCIATICA);
        assertNotEquals(Verdict.CONTESTED, AuditedClaim.of(claim.evidence()).verdict());
    }

    @Test
    void positionsOnBothSidesAreADispute() {
        Measured.Sides both = new Measured.Sides(List.of("one"), List.of("other"), List.of());
        Measured.Sides single = new Measured.Sides(List.of("one"), List.of(), List.of());
        assertEquals(
                VerdictRule.BOTH_SIDES_HELD,
                VerdictRule.of(claim(ASSERTIVE)
                        .measured(ClaimRelation.UNDISPUTED, both)
                        .evidence()));
        assertEquals(
                VerdictRule.DESCRIPTION_CONFIRMED,
                VerdictRule.of(claim(ASSERTIVE)
                        .measured(ClaimRelation.UNDISPUTED, single)
                        .evidence()));
    }

    @Test
    void anAbsoluteClaimIsNotBorneOutByAPart() {
        MadeUp claim = claim(EFFICACY, ABSOLUTE).with(IN_PART, RCT, SCIATICA);
        assertEquals(VerdictRule.WORDED_ABOVE_CERTAINTY, VerdictRule.of(claim.evidence()));
        assertEquals(
                VerdictRule.BORNE_OUT_IN_PART,
                VerdictRule.of(claim.worded(ASSERTIVE).evidence()));
    }

    @Test
    void strongWordingCountsAgainstClaimsAboutBenefitAndHarmOnly() {
        MadeUp claim = claim(EFFICACY, ASSERTIVE).with(FOR, RCT, SCIATICA);
        assertEquals(Verdict.OVERSTATED, AuditedClaim.of(claim.evidence()).verdict());
        assertEquals(
                Verdict.SUPPORTED,
                AuditedClaim.of(claim.about(EXPECTATION).evidence()).verdict());
        assertEquals(
                Verdict.SUPPORTED,
                AuditedClaim.of(claim.worded(DESCRIPTIVE).evidence()).verdict());
    }

    @Test
    void aQuantityThatCannotBeComputedSaysSoAndDecidesNothing() {
        AuditedClaim audited = AuditedClaim.of(claim(ASSERTIVE)
                .measured(ClaimRelation.ABOVE, new Measured.Unknown("nobody counted"))
                .evidence());
        assertEquals(Verdict.CANNOT_BE_CHECKED, audited.verdict());
        assertEquals(
                List.of(
                        "no source is cited for the claim",
                        "what one would compute: cannot be computed: nobody counted"),
                audited.because());
    }
}
