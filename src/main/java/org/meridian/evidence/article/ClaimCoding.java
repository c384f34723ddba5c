package org.meridian.evidence.article;

import java.util.List;
import java.util.Map;
import org.meridian.evidence.source.Citation;

/**
 * How claims and sources were coded so that claims can be checked by rule: whom a claim is about, whom a source studied, which
 * report bears on which claim and which way, and what a claim asserts about quantities. It holds no verdict.
 *
 * @param subjects whom a claim is about, by key of the claim
 * @param studied whom a source studied, by key of the source
 * @param bearings which findings and facts bear on which claims
 * @param assertions what claims assert about quantities
 */
public record ClaimCoding(
        Map<String, Subject> subjects,
        Map<String, Subject> studied,
        List<Bearing> bearings,
        List<Assertion> assertions) {

    /** Copies the tables. */
    public ClaimCoding {
        subjects = Map.copyOf(subjects);
        studied = Map.copyOf(studied);
        bearings = List.copyOf(bearings);
        assertions = List.copyOf(assertions);
    }

    /**
     * No coding.
     *
     * @return a coding that says nothing of any claim
     */
    public static ClaimCoding none() {
        return new ClaimCoding(Map.of(), Map.of(), List.of(), List.of());
    }

    /**
     * Whom a claim is about.
     *
     * @param claim the claim
     * @return its subject
     * @throws IllegalArgumentException if the claim was not coded
     */
    public Subject subject(Claim claim) {
        return known(subjects, claim.id(), "claim");
    }

    /**
     * Whom a source studied.
     *
     * @param source the source
     * @return its subject
     * @throws IllegalArgumentException if the source was not coded
     */
    public Subject studied(Citation source) {
        return known(studied, source.id(), "source");
    }

    private static Subject known(Map<String, Subject> subjects, String id, String what) {
        Subject subject = subjects.get(id);
        if (subject == null) {
            throw new IllegalArgumentException("no subject is coded for the " + what + " " + id);
        }
        return subject;
    }

    /**
     * What bears on a claim.
     *
     * @param claim the claim
     * @return the findings and facts with their stance
     */
    public List<Bearing> bearings(Claim claim) {
        return bearings.stream().filter(it -> it.claim().equals(claim.id())).toList();
    }

    /**
     * What a claim asserts.
     *
     * @param claim the claim
     * @return its assertions
     */
    public List<Assertion> assertions(Claim claim) {
        return assertions.stream().filter(it -> it.claim().equals(claim.id())).toList();
    }

    /** What was coded, for example {@code 41 assertions, 70 bearings}. */
    @Override
    public String toString() {
        return assertions.size() + " assertions, " + bearings.size() + " bearings";
    }
}
