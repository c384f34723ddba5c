package org.meridian.judgement.grade;

import java.util.List;

/**
 * The answer to a question that no data can answer: are population, intervention, comparator and outcome those of the question? It
 * is left open and never guessed.
 *
 * @param rating not serious, serious, very serious or not judged
 * @param reason why; empty only if not judged
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2011.04.014">Guyatt et al 2011</a>
 */
public record Indirectness(Rating rating, String reason) {

    /**
     * Checks the answer.
     *
     * @throws IllegalArgumentException if the rating is another one, or an answer has no reason
     */
    public Indirectness {
        rule(rating);
        if (reason.isBlank() && rating != Rating.NOT_JUDGED) {
            throw new IllegalArgumentException("a judgement about indirectness needs a reason, but had none");
        }
    }

    /**
     * The evidence answers the question.
     *
     * @param reason why
     * @return the answer
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Indirectness notSerious(String reason) {
        return new Indirectness(Rating.NOT_SERIOUS, reason);
    }

    /**
     * The evidence answers a somewhat different question.
     *
     * @param reason in what respect
     * @return the answer
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Indirectness serious(String reason) {
        return new Indirectness(Rating.SERIOUS, reason);
    }

    /**
     * The evidence answers a very different question.
     *
     * @param reason in what respects
     * @return the answer
     * @throws IllegalArgumentException if the reason is blank
     */
    public static Indirectness verySerious(String reason) {
        return new Indirectness(Rating.VERY_SERIOUS, reason);
    }

    /**
     * No answer yet.
     *
     * @return the open question
     */
    public static Indirectness notJudged() {
        return new Indirectness(Rating.NOT_JUDGED, "");
    }

    DomainRating rate() {
        return DomainRating.by(rule(rating), List.of(), reason);
    }

    private static Rule rule(Rating rating) {
        return switch (rating) {
            case NOT_SERIOUS -> Rule.DIRECT;
            case SERIOUS -> Rule.INDIRECT;
            case VERY_SERIOUS -> Rule.VERY_INDIRECT;
            case NOT_JUDGED -> Rule.INDIRECTNESS_ASKED;
            default -> throw new IllegalArgumentException("indirectness cannot be rated \"" + rating.words() + "\"");
        };
    }
}
