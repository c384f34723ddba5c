package org.meridian.judgement.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.meridian.evidence.article.ClaimType;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Strength;

/**
 * The rules from which verdicts follow, in their order: the first that fires decides. A rule looks at the wording of a claim, at
 * what its sources report, and at computed quantities; it never looks at which claim it is, nor at what a reader concluded.
 */
public enum VerdictRule {
    /** Advice. */
    ADVICE_ASSERTS_NOTHING(
            Verdict.CANNOT_BE_CHECKED,
            "the wording is advice, which asserts nothing that could be true or false",
            "",
            it -> worded(it, Strength.ADVICE)),
    /** A number or a word is not as claimed. */
    REFUTED_BY_COMPUTATION(
            Verdict.CONTRADICTED,
            "a computed quantity lies, with its whole interval, outside what the claim asserts of it",
            "10.1002/9781119536604.ch15",
            it -> lines(it.checks(AssertionAgreement.REFUTED))),
    /** Opposite positions of equal rank. */
    BOTH_SIDES_HELD(
            Verdict.CONTESTED,
            "opposite positions are held; or the best report for and the best report against come from two sources of the"
                    + " same kind and are both direct or both indirect",
            "10.1002/9781119536604.ch15",
            it -> either(lines(it.checks(AssertionAgreement.DISPUTED)), lines(it.opposed()))),
    /** Nobody speaks for it. */
    ALL_REPORTS_AGAINST(
            Verdict.CONTRADICTED,
            "every report on the claim contradicts it",
            "10.1002/9781119536604.ch15",
            it -> when(it.supporting().isEmpty(), lines(it.testimonies()))),
    /** A concept said as a fact. */
    IDEA_SAID_AS_FACT(
            Verdict.NOT_SUPPORTED,
            "every report in support is an idea without measurements, and the wording is neither cautious nor attributed",
            "10.1136/bmj.g7015",
            it -> when(!isCautious(it), onlyIdeas(it))),
    /** A concept said as such. */
    IDEA_SAID_AS_IDEA(
            Verdict.SUPPORTED_WITH_LIMITS,
            "every report in support is an idea without measurements, and the wording is cautious or attributed: supported as"
                    + " an idea",
            "10.1136/bmj.g7015",
            VerdictRule::onlyIdeas),
    /** From animals to people without a word of caution. */
    ANIMALS_SAID_AS_PEOPLE(
            Verdict.OVERSTATED,
            "no report in support is about people, and the wording is strong",
            "10.1136/bmj.g7015",
            it -> when(it.isStronglyWorded(), withoutPeople(it))),
    /** From animals to people with caution. */
    ANIMALS_WITH_CAUTION(
            Verdict.SUPPORTED_WITH_LIMITS,
            "no report in support is about people, and the wording is not strong",
            "10.1136/bmj.g7015",
            VerdictRule::withoutPeople),
    /** Others were studied. */
    OTHERS_STUDIED(
            Verdict.NOT_SUPPORTED,
            "the wording is strong, no report in support is about those the claim is about, and no quantity confirms it",
            "10.1016/j.jclinepi.2011.04.014",
            it -> when(
                    it.isStronglyWorded()
                            && !it.isConfirmed()
                            && it.supporting().stream().noneMatch(ReportedEvidence::isDirect),
                    lines(it.supporting()))),
    /** The source itself says less. */
    SOURCE_SAYS_LESS(
            Verdict.OVERSTATED,
            "a source cited for the claim says that this cannot be concluded, whatever else supports it; the reason names on what"
                    + " basis the citation is linked to the claim",
            "10.1136/bmj.g7015",
            VerdictRule::citedAgainst),
    /** A part is borne out. */
    BORNE_OUT_IN_PART(
            Verdict.SUPPORTED_WITH_LIMITS,
            "reports about those the claim is about confirm a part of it, none the whole, no quantity confirms it, and the"
                    + " wording is not absolute",
            "10.1016/j.jclinepi.2011.04.014",
            it -> when(
                    it.claim().wording().strength() != Strength.ABSOLUTE
                            && !it.isConfirmed()
                            && it.direct(Stance.FOR).isEmpty(),
                    lines(it.direct(Stance.IN_PART)))),
    /** A description is as claimed. */
    DESCRIPTION_CONFIRMED(
            Verdict.SUPPORTED,
            "a computed quantity that describes, and compares no treatments, is as the claim asserts, and nothing limits it",
            "10.1002/9781119536604.ch15",
            it -> when(
                    it.limits().isEmpty(),
                    it.checks(AssertionAgreement.CONFIRMED).stream()
                            .filter(VerdictRule::describes)
                            .map(AssertionCheck::toString)
                            .toList())),
    /** The wording is stronger than the certainty. */
    WORDED_ABOVE_CERTAINTY(
            Verdict.OVERSTATED,
            "the claim is about benefit or harm, the wording is strong, and no report in support is rated as high certainty",
            "10.1016/j.jclinepi.2019.10.014",
            it -> when(
                    isAboutEffects(it)
                            && it.isStronglyWorded()
                            && it.supporting().stream()
                                    .noneMatch(report -> report.certainty().equals("high")),
                    lines(it.supporting()))),
    /** As claimed, with reservations. */
    CONFIRMED_WITH_LIMITS(
            Verdict.SUPPORTED_WITH_LIMITS,
            "a computed quantity is as the claim asserts, and something limits it",
            "10.1002/9781119536604.ch15",
            it -> when(!it.limits().isEmpty(), confirmed(it))),
    /** As claimed. */
    CONFIRMED(
            Verdict.SUPPORTED,
            "a computed quantity is as the claim asserts, and nothing limits it",
            "10.1002/9781119536604.ch15",
            it -> lines(it.checks(AssertionAgreement.CONFIRMED))),
    /** Inconclusive, and said without doubt. */
    INCONCLUSIVE_SAID_AS_FACT(
            Verdict.OVERSTATED,
            "a computed quantity points towards the claim, its interval reaches beyond, and the wording is strong",
            "10.1136/bmj.311.7003.485",
            it -> when(it.isStronglyWorded(), lines(it.checks(AssertionAgreement.POINTS_TOWARDS)))),
    /** Inconclusive, and said with caution. */
    INCONCLUSIVE(
            Verdict.SUPPORTED_WITH_LIMITS,
            "a computed quantity points towards the claim, its interval reaches beyond, and the wording is not strong",
            "10.1136/bmj.311.7003.485",
            it -> lines(it.checks(AssertionAgreement.POINTS_TOWARDS))),
    /** The data lean the other way. */
    POINTS_AWAY(
            Verdict.NOT_SUPPORTED,
            "a computed quantity points away from the claim, its interval reaches it",
            "10.1136/bmj.311.7003.485",
            it -> lines(it.checks(AssertionAgreement.POINTS_AWAY))),
    /** A source says so. */
    REPORTED(
            Verdict.SUPPORTED,
            "a report about those the claim is about says what the claim says",
            "10.1016/j.jclinepi.2011.04.014",
            it -> lines(it.direct(Stance.FOR))),
    /** A source says so of others. */
    REPORTED_OF_OTHERS(
            Verdict.SUPPORTED_WITH_LIMITS,
            "reports in support are about others than those the claim is about, or confirm a part",
            "10.1016/j.jclinepi.2011.04.014",
            it -> lines(it.supporting())),
    /** Nothing bears on it. */
    NOTHING_AT_HAND(
            Verdict.CANNOT_BE_CHECKED,
            "no report that was seen concerns the claim, and nothing can be computed",
            "10.1136/bmj.311.7003.485",
            VerdictRule::silence);

    private static final Set<Strength> CAUTIOUS =
            Set.of(Strength.HEDGED, Strength.ATTRIBUTED, Strength.ANECDOTAL, Strength.NEUTRAL);

    private final Verdict verdict;
    private final String condition;
    private final String reference;
    private final Function<ClaimEvidence, List<String>> trigger;

    VerdictRule(Verdict verdict, String condition, String reference, Function<ClaimEvidence, List<String>> trigger) {
        this.verdict = verdict;
        this.condition = condition;
        this.reference = reference;
        this.trigger = trigger;
    }

    /**
     * The verdict if the rule fires.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * When the rule fires, provided that no rule before it did.
     *
     * @return the condition in words
     */
    public String condition() {
        return condition;
    }

    /**
     * What the rule rests on.
     *
     * @return a DOI; empty if it needs none
     */
    public String reference() {
        return reference;
    }

    /**
     * The inputs that make the rule fire.
     *
     * @param evidence the evidence on a claim
     * @return one line for each; empty if the rule does not fire
     */
    public List<String> triggers(ClaimEvidence evidence) {
        return trigger.apply(evidence);
    }

    /**
     * The rule that decides.
     *
     * @param evidence the evidence on a claim
     * @return the first that fires; the last always does
     */
    public static VerdictRule of(ClaimEvidence evidence) {
        return Stream.of(values())
                .filter(it -> !it.triggers(evidence).isEmpty())
                .findFirst()
                .orElse(NOTHING_AT_HAND);
    }

    private static List<String> worded(ClaimEvidence evidence, Strength strength) {
        return when(
                evidence.claim().wording().strength() == strength,
                List.of("worded " + evidence.claim().wording()));
    }

    private static boolean isCautious(ClaimEvidence evidence) {
        return CAUTIOUS.contains(evidence.claim().wording().strength());
    }

    private static boolean isAboutEffects(ClaimEvidence evidence) {
        ClaimType type = evidence.claim().type();
        return type == ClaimType.EFFICACY || type == ClaimType.SAFETY;
    }

    private static List<String> onlyIdeas(ClaimEvidence evidence) {
        List<ReportedEvidence> supporting = evidence.supporting();
        return when(supporting.stream().allMatch(it -> it.tier() == Tier.IDEA), lines(supporting));
    }

    private static List<String> withoutPeople(ClaimEvidence evidence) {
        List<ReportedEvidence> supporting = evidence.supporting();
        return when(supporting.stream().noneMatch(ReportedEvidence::isAboutPeople), lines(supporting));
    }

    /** Which source an article cites for a sentence is often inferred; then the reason says so. */
    private static List<String> citedAgainst(ClaimEvidence evidence) {
        return evidence.citedAgainst().stream()
                .map(it -> it + " [link " + evidence.claim().basis().words() + "]")
                .toList();
    }

    private static boolean describes(AssertionCheck check) {
        return !(check.measured() instanceof Measured.Number number)
                || number.nature() == Measured.Number.Nature.DESCRIPTION;
    }

    private static List<String> confirmed(ClaimEvidence evidence) {
        List<String> lines = new ArrayList<>(lines(evidence.checks(AssertionAgreement.CONFIRMED)));
        evidence.limits().forEach(it -> lines.add("limit: " + it));
        return lines;
    }

    private static List<String> silence(ClaimEvidence evidence) {
        List<String> lines = new ArrayList<>();
        int sources = evidence.claim().sources().size();
        lines.add(
                sources == 0
                        ? "no source is cited for the claim"
                        : "nothing that was seen of the " + sources + " sources beside the claim bears on it");
        lines.addAll(lines(evidence.checks(AssertionAgreement.NOT_COMPUTED)));
        return lines;
    }

    private static List<String> either(List<String> first, List<String> second) {
        return first.isEmpty() ? second : first;
    }

    private static List<String> when(boolean condition, List<String> lines) {
        return condition ? lines : List.of();
    }

    private static List<String> lines(List<?> inputs) {
        return inputs.stream().map(Object::toString).toList();
    }
}
