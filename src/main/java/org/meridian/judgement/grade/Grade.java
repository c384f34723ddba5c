package org.meridian.judgement.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.riskofbias.AssessmentTable;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * GRADE: how certain one can be about one outcome, domain by domain, by written rules.
 *
 * <p>What the data can answer is answered by a {@link Rule}; what they cannot is asked: indirectness always, risk of bias until there
 * is a table. As long as a question that matters is open there is no level, only one that it can be at most.
 *
 * @param start where the rating begins
 * @param assessments the studies' risk of bias, by the labels of the analysis
 * @param indirectness the answer about indirectness
 * @param importance what is important; for a ratio 0.75 and 1.25 if nothing is said
 * @param baseline the risk for the optimal information size; that of the controls if nothing is said
 * @param criteria where the rules draw their lines
 * @param people what people judged instead of rules, one judgement per domain
 * @see <a href="https://doi.org/10.1136/bmj-2024-081903">Core GRADE 1</a>
 */
public record Grade(
        StartingPoint start,
        Optional<AssessmentTable> assessments,
        Indirectness indirectness,
        Optional<Importance> importance,
        Optional<BaselineRisk> baseline,
        Criteria criteria,
        List<HumanJudgement> people) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a domain is judged twice by people
     */
    public Grade {
        people = List.copyOf(people);
        if (people.stream().map(HumanJudgement::domain).distinct().count() < people.size()) {
            throw new IllegalArgumentException("people judge a domain once, but judged: " + people);
        }
    }

    /**
     * Randomised trials, nothing assessed, nothing judged, criteria by default.
     *
     * @return the method
     */
    public static Grade withDefaults() {
        return new Grade(
                StartingPoint.RANDOMISED,
                Optional.empty(),
                Indirectness.notJudged(),
                Optional.empty(),
                Optional.empty(),
                Criteria.withDefaults(),
                List.of());
    }

    /**
     * The method with another beginning.
     *
     * @param other what kind of studies
     * @return the method
     */
    public Grade with(StartingPoint other) {
        return new Grade(other, assessments, indirectness, importance, baseline, criteria, people);
    }

    /**
     * The method with a table of risk of bias.
     *
     * @param table the assessments, by the labels of the analysis
     * @return the method
     */
    public Grade with(AssessmentTable table) {
        return new Grade(start, Optional.of(table), indirectness, importance, baseline, criteria, people);
    }

    /**
     * The method with an answer about indirectness.
     *
     * @param answer the answer
     * @return the method
     */
    public Grade with(Indirectness answer) {
        return new Grade(start, assessments, answer, importance, baseline, criteria, people);
    }

    /**
     * The method with other limits of importance.
     *
     * @param limits from where on an effect matters
     * @return the method
     */
    public Grade with(Importance limits) {
        return new Grade(start, assessments, indirectness, Optional.of(limits), baseline, criteria, people);
    }

    /**
     * The method with another baseline risk for the optimal information size.
     *
     * @param risk the risk
     * @return the method
     */
    public Grade with(BaselineRisk risk) {
        return new Grade(start, assessments, indirectness, importance, Optional.of(risk), criteria, people);
    }

    /**
     * The method with other criteria.
     *
     * @param other where the rules draw their lines
     * @return the method
     */
    public Grade with(Criteria other) {
        return new Grade(start, assessments, indirectness, importance, baseline, other, people);
    }

    /**
     * The method with what people judged about one more domain.
     *
     * @param judgement their rating, which counts instead of the rule's
     * @return the method
     * @throws IllegalArgumentException if they have judged the domain before
     */
    public Grade with(HumanJudgement judgement) {
        List<HumanJudgement> more = new ArrayList<>(people);
        more.add(judgement);
        return new Grade(start, assessments, indirectness, importance, baseline, criteria, more);
    }

    /**
     * Rates the certainty of a pooled effect.
     *
     * @param pooled the effect, of a measure that knows a value of no effect
     * @return the certainty with the rule of every domain
     * @throws IllegalArgumentException if the measure knows no such value, the limits of importance do not lie to either side of it,
     *     or people rate up randomised trials
     */
    public Certainty assess(PooledEffect pooled) {
        if (pooled.measure().noEffect().isEmpty()) {
            throw new IllegalArgumentException("certainty is rated of comparisons, but the "
                    + pooled.measure().title() + " is the level of one group");
        }
        Optional<ImportantEffects> limits = importance
                .or(() -> Importance.suggestedFor(pooled.measure()))
                .map(it -> ImportantEffects.of(it, pooled.measure()));
        List<DomainRating> ratings = new ArrayList<>(List.of(
                criteria.bias().rate(assessments, pooled),
                criteria.inconsistency().rate(pooled, limits),
                indirectness.rate(),
                criteria.imprecision().rate(pooled, limits, baseline),
                criteria.publicationBias().rate(pooled)));
        if (start == StartingPoint.NON_RANDOMISED) {
            ratings.addAll(RatingUp.of(pooled));
        }
        for (HumanJudgement judgement : people) {
            override(ratings, judgement);
        }
        return new Certainty(this, pooled, ratings);
    }

    private static void override(List<DomainRating> ratings, HumanJudgement judgement) {
        for (int i = 0; i < ratings.size(); i++) {
            if (ratings.get(i).domain() == judgement.domain()) {
                ratings.set(i, ratings.get(i).with(judgement));
                return;
            }
        }
        throw new IllegalArgumentException("only studies that are not randomised are rated up, but people judged the "
                + judgement.domain().words() + " of randomised trials");
    }
}
