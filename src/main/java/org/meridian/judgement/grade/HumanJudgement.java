package org.meridian.judgement.grade;

/**
 * A rating that people give instead of a rule. The rule's rating stays visible beside it.
 *
 * @param domain the domain
 * @param rating the rating, one that fits the domain
 * @param reason why
 * @param by who judged, in words
 */
public record HumanJudgement(GradeDomain domain, Rating rating, String reason, String by) {

    /**
     * Checks the judgement.
     *
     * @throws IllegalArgumentException if reason or judge is blank, or the rating does not fit the domain: down ratings for reasons to
     *     rate down, up ratings for reasons to rate up, and never "not judged"
     */
    public HumanJudgement {
        if (reason.isBlank() || by.isBlank()) {
            throw new IllegalArgumentException("a judgement needs a reason and somebody who gives it, but about "
                    + domain.words() + " they were \"" + reason + "\" and \"" + by + "\"");
        }
        if (!rating.fits(domain)) {
            throw new IllegalArgumentException(
                    "the domain " + domain.words() + " cannot be rated \"" + rating.words() + "\" by people");
        }
    }

    /** The judgement in one line, for example {@code serious, because … (two reviewers)}. */
    @Override
    public String toString() {
        return rating.words() + ", because " + reason + " (" + by + ")";
    }
}
