package org.meridian.judgement.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meridian.evidence.article.Claim;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Strength;
import org.meridian.evidence.article.Subject;

/**
 * All that the rules look at. A reader's own conclusion on the claim is not among it.
 *
 * @param claim the claim with its wording
 * @param subject whom it is about
 * @param testimonies what sources report that bears on it
 * @param checks what it asserts of quantities, beside what was computed
 */
public record ClaimEvidence(
        Claim claim, Subject subject, List<ReportedEvidence> testimonies, List<AssertionCheck> checks) {

    private static final Set<Strength> STRONG = Set.of(Strength.ABSOLUTE, Strength.ASSERTIVE, Strength.MIXED);

    /** Copies the lists. */
    public ClaimEvidence {
        testimonies = List.copyOf(testimonies);
        checks = List.copyOf(checks);
    }

    /**
     * The checks that ended in a certain way.
     *
     * @param agreement how they ended
     * @return the checks, in order
     */
    public List<AssertionCheck> checks(AssertionAgreement agreement) {
        return checks.stream().filter(it -> it.agreement() == agreement).toList();
    }

    /**
     * The reports that speak for the claim, wholly or in part.
     *
     * @return the testimonies, in order
     */
    public List<ReportedEvidence> supporting() {
        return those(ReportedEvidence::isInSupport);
    }

    /**
     * Whether the wording leaves no doubt: absolute, assertive, or a caution beside words that take it back ("research shows it
     * may").
     *
     * @return true if so
     */
    public boolean isStronglyWorded() {
        return STRONG.contains(claim.wording().strength());
    }

    List<ReportedEvidence> those(Predicate<ReportedEvidence> condition) {
        return testimonies.stream().filter(condition).toList();
    }

    List<ReportedEvidence> direct(Stance stance) {
        return those(it -> it.isDirect() && it.stance() == stance);
    }

    List<ReportedEvidence> citedAgainst() {
        return those(it -> it.stance() == Stance.AGAINST && it.role() == LinkRole.CITED);
    }

    /** The best reports on both sides, if neither outweighs the other; empty if one does, or one side has none. */
    List<ReportedEvidence> opposed() {
        Optional<ReportedEvidence> best = best(those(it -> it.stance() == Stance.FOR));
        Optional<ReportedEvidence> against = best(those(it -> it.stance() == Stance.AGAINST));
        return best.isPresent() && against.isPresent() && areEqual(best.get(), against.get())
                ? List.of(best.get(), against.get())
                : List.of();
    }

    private static Optional<ReportedEvidence> best(List<ReportedEvidence> testimonies) {
        return testimonies.stream()
                .min(Comparator.comparing(ReportedEvidence::direct).thenComparing(ReportedEvidence::tier));
    }

    /** One source on both sides is no dispute: it weighs the two itself. */
    private static boolean areEqual(ReportedEvidence one, ReportedEvidence other) {
        return one.direct() == other.direct()
                && one.tier() == other.tier()
                && !one.provenance().source().equals(other.provenance().source());
    }

    /** What the checks that agree with the claim leave open. */
    List<String> limits() {
        List<String> limits = new ArrayList<>();
        checks(AssertionAgreement.CONFIRMED).forEach(it -> limits.addAll(it.limits()));
        return limits;
    }

    boolean isConfirmed() {
        return !checks(AssertionAgreement.CONFIRMED).isEmpty();
    }
}
