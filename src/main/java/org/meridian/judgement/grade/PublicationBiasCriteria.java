package org.meridian.judgement.grade;

import java.util.List;
import java.util.Optional;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.guardrail.Finding.NamedValue;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.publicationbias.EggerTest;

/**
 * When publication bias is suspected: only where small-study effects can be tested, and they show. What else speaks for it (sponsors,
 * unpublished registrations) is for people to judge.
 *
 * @param test the test
 * @param alpha the p value below which it is suspected, 0.1 by default
 * @see <a href="https://doi.org/10.1016/j.jclinepi.2011.01.011">Guyatt et al 2011</a>
 */
public record PublicationBiasCriteria(EggerTest test, double alpha) {

    /**
     * Checks the p value.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public PublicationBiasCriteria {
        ConfidenceLevel.require(1 - alpha);
    }

    /**
     * Egger's test of ten studies or more, p below 0.1.
     *
     * @return the criteria
     */
    public static PublicationBiasCriteria withDefaults() {
        return new PublicationBiasCriteria(EggerTest.withDefaults(), 0.1);
    }

    DomainRating rate(PooledEffect pooled) {
        NamedValue k = new NamedValue("k", pooled.k());
        Optional<String> obstacle = test.obstacle(pooled.effects());
        if (obstacle.isPresent()) {
            return DomainRating.by(Rule.ASYMMETRY_NOT_TESTABLE, List.of(k), obstacle.get());
        }
        Optional<TestResult> result = test.test(pooled.effects()).test();
        if (result.isEmpty()) {
            return DomainRating.by(
                    Rule.ASYMMETRY_NOT_TESTABLE, List.of(k), "the studies lie on a line, without any scatter");
        }
        double p = result.get().p();
        return DomainRating.by(
                p < alpha ? Rule.ASYMMETRY : Rule.NO_ASYMMETRY,
                List.of(
                        k,
                        new NamedValue(
                                result.get().reference().symbol(), result.get().statistic()),
                        new NamedValue("p", p),
                        new NamedValue("limit of p", alpha)));
    }
}
