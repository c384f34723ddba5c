package org.meridian.judgement.grade;

import java.util.List;
import java.util.Optional;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The certainty of a body of evidence about one outcome, with every rule that led to it.
 *
 * @param method how it was rated
 * @param pooled the effect it is about
 * @param ratings the domains in GRADE's order; those that rate up only for studies that are not randomised
 */
public record Certainty(Grade method, PooledEffect pooled, List<DomainRating> ratings) {

    /** Copies the list. */
    public Certainty {
        ratings = List.copyOf(ratings);
    }

    /**
     * The level, if nothing is open.
     *
     * @return the level; empty while a domain is not judged
     */
    public Optional<CertaintyLevel> level() {
        return open().isEmpty() ? Optional.of(atMost()) : Optional.empty();
    }

    /**
     * The level it is at most: that of all domains that are judged, as if the open ones were not serious.
     *
     * <p>Every level down counts. Levels up count only if nothing rates down.
     *
     * @return the level, or the highest it can still be
     */
    public CertaintyLevel atMost() {
        int down = steps(false);
        return method.start().level().moved(down < 0 ? down : steps(true));
    }

    private int steps(boolean up) {
        return ratings.stream()
                .filter(it -> it.domain().ratesUp() == up)
                .mapToInt(it -> it.rating().steps())
                .sum();
    }

    /**
     * The domains that wait for an answer.
     *
     * @return the domains not judged
     */
    public List<GradeDomain> open() {
        return ratings.stream()
                .filter(DomainRating::isOpen)
                .map(DomainRating::domain)
                .toList();
    }

    /**
     * How one domain is rated.
     *
     * @param domain the domain
     * @return its rating; empty for a reason to rate up in randomised trials
     */
    public Optional<DomainRating> rating(GradeDomain domain) {
        return ratings.stream().filter(it -> it.domain() == domain).findFirst();
    }

    /**
     * The level, every domain with its rule, the numbers behind it and the guidance it follows, and the guardrails' objections to the
     * pooled effect, which move no level.
     *
     * @return several lines of text
     */
    public String summary() {
        return CertaintyText.summary(this);
    }

    /**
     * The level with the rules that moved it.
     *
     * @return for example {@code low ⊕⊕◯◯, from high (randomised trials): risk of bias −1 by BIAS_SERIOUS, imprecision −1 by …}
     */
    @Override
    public String toString() {
        return CertaintyText.headline(this);
    }
}
