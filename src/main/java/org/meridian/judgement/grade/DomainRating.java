package org.meridian.judgement.grade;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.synthesis.guardrail.Finding.NamedValue;

/**
 * How one domain is rated: by which rule, from which numbers, and, if people see it otherwise, by whom and why. Both stay.
 *
 * @param rule the rule that decided
 * @param inputs the numbers it was held against
 * @param reason what cannot be said in numbers; empty if nothing
 * @param people what people judged instead, if they did
 */
public record DomainRating(Rule rule, List<NamedValue> inputs, String reason, Optional<HumanJudgement> people) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if people judged another domain than the rule
     */
    public DomainRating {
        inputs = List.copyOf(inputs);
        if (people.isPresent() && people.get().domain() != rule.domain()) {
            throw new IllegalArgumentException(
                    "a rule about " + rule.domain().words() + " is not overridden by a judgement about "
                            + people.get().domain().words());
        }
    }

    static DomainRating by(Rule rule, List<NamedValue> inputs) {
        return new DomainRating(rule, inputs, "", Optional.empty());
    }

    static DomainRating by(Rule rule, List<NamedValue> inputs, String reason) {
        return new DomainRating(rule, inputs, reason, Optional.empty());
    }

    /** The gravest of several rules, the first of equals. */
    static DomainRating gravest(List<Rule> rules, List<NamedValue> inputs, String reason) {
        Rule gravest = rules.stream()
                .reduce((one, other) -> other.rating().steps() < one.rating().steps() ? other : one)
                .orElseThrow();
        return by(gravest, inputs, reason);
    }

    DomainRating with(HumanJudgement judgement) {
        return new DomainRating(rule, inputs, reason, Optional.of(judgement));
    }

    /**
     * The domain.
     *
     * @return the domain that is rated
     */
    public GradeDomain domain() {
        return rule.domain();
    }

    /**
     * The rating that counts: people's, or else the rule's.
     *
     * @return the rating
     */
    public Rating rating() {
        return people.map(HumanJudgement::rating).orElse(rule.rating());
    }

    /**
     * Whether the domain waits for an answer.
     *
     * @return true if it is not judged
     */
    public boolean isOpen() {
        return rating() == Rating.NOT_JUDGED;
    }

    /**
     * Rating, rule, numbers and reasons in one line.
     *
     * @return for example {@code imprecision: serious, by BELOW_INFORMATION_SIZE (participants = 366, …)}
     */
    @Override
    public String toString() {
        String numbers = inputs.stream().map(NamedValue::toString).collect(Collectors.joining(", "));
        String ground = reason.isEmpty() || numbers.isEmpty() ? numbers + reason : numbers + "; " + reason;
        return domain().words() + ": " + rule.rating().words() + ", by " + rule
                + (ground.isEmpty() ? "" : " (" + ground + ")")
                + people.map(it -> "; overridden: " + it).orElse("");
    }
}
