package org.meridian.evidence.review;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.evidence.review.AssumptionCheck.Verdict;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.conversion.Caution;
import org.meridian.synthesis.conversion.Derived;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.network.Assumption;
import org.meridian.synthesis.network.Bucher;
import org.meridian.synthesis.network.DirectComparison;
import org.meridian.synthesis.network.IndirectComparison;

/**
 * Two drugs, each of which a review compares with the same treatment, compared through that treatment. The result goes with its
 * assumptions; without them it means nothing.
 *
 * @param review the review that prints both
 * @param first the result on the one drug
 * @param second the result on the other
 * @param method how they are compared
 */
public record IndirectEvidence(Review review, PooledResult first, PooledResult second, Bucher method) {

    /**
     * Checks that both can be compared.
     *
     * @throws IllegalArgumentException if a result is not about one drug or has no estimate with an interval, or if they differ
     *     in outcome, measure or treatment
     */
    public IndirectEvidence {
        if (!canBeCompared(first, second)) {
            throw new IllegalArgumentException(
                    "an indirect comparison needs two drugs with their intervals on one outcome, "
                            + "measure and treatment, but had " + first.id() + " and " + second.id());
        }
    }

    static boolean canBeCompared(PooledResult first, PooledResult second) {
        return isUsable(first)
                && isUsable(second)
                && !first.drug().equals(second.drug())
                && first.treatment() == second.treatment()
                && first.outcome().equals(second.outcome())
                && first.measure().equals(second.measure());
    }

    private static boolean isUsable(PooledResult result) {
        return result.drug().isPresent()
                && result.estimate().isPresent()
                && result.interval().filter(it -> it.width() > 0).isPresent()
                && result.knownMeasure().isPresent();
    }

    /**
     * The first drug against the second.
     *
     * @return the comparison through the treatment that both were compared with
     */
    public IndirectComparison comparison() {
        return method.fit(
                direct(first).value().swapped(), direct(second).value().swapped());
    }

    private static Derived<DirectComparison> direct(PooledResult result) {
        Measure measure = result.knownMeasure().orElseThrow();
        return DirectComparison.ofReported(
                result.treatment().words(),
                result.drug().orElseThrow().name(),
                measure,
                result.estimate().orElseThrow(),
                result.interval().orElseThrow());
    }

    /**
     * What speaks against the standard errors that were worked out from the printed intervals.
     *
     * @return the cautions; empty if nothing does
     */
    public List<Caution> cautions() {
        return Stream.of(first, second)
                .flatMap(result -> direct(result).cautions().stream())
                .toList();
    }

    /**
     * How the assumptions stand.
     *
     * @return one check for each assumption, in their order
     */
    public List<AssumptionCheck> assumptions() {
        return List.of(
                new AssumptionCheck(
                        Assumption.TRANSITIVITY, Verdict.NOT_KNOWN, "which trials are behind each result was not seen"),
                new AssumptionCheck(
                        Assumption.COMMON_COMPARATOR,
                        Verdict.DOUBTFUL,
                        first.treatment().words()
                                + " differs among trials in needling, points and dose; which was used for each result was not seen"),
                new AssumptionCheck(
                        Assumption.SAME_OUTCOME,
                        Verdict.NOT_KNOWN,
                        "one review pools both under one name; how each trial defined the outcome was not seen"),
                population(),
                new AssumptionCheck(
                        Assumption.INDEPENDENCE,
                        Verdict.NOT_KNOWN,
                        "whether a trial of both drugs shares its arm of "
                                + first.treatment().words() + " was not seen"),
                homogeneity());
    }

    private AssumptionCheck population() {
        return review.population().isSciatica()
                ? new AssumptionCheck(
                        Assumption.SAME_POPULATION,
                        Verdict.PLAUSIBLE,
                        "the review is about " + review.population().words())
                : new AssumptionCheck(
                        Assumption.SAME_POPULATION,
                        Verdict.DOUBTFUL,
                        "the review is about " + review.population().words());
    }

    private AssumptionCheck homogeneity() {
        if (first.i2().isEmpty() || second.i2().isEmpty()) {
            return new AssumptionCheck(Assumption.HOMOGENEITY, Verdict.NOT_KNOWN, "I² was not seen");
        }
        double larger = Math.max(first.i2().getAsDouble(), second.i2().getAsDouble());
        return new AssumptionCheck(
                Assumption.HOMOGENEITY,
                larger > 0 ? Verdict.DOUBTFUL : Verdict.PLAUSIBLE,
                "I² up to " + Decimals.percent(larger, 0));
    }

    /** The comparison with its review. */
    @Override
    public String toString() {
        return comparison() + " (" + review + ", indirect)";
    }
}
