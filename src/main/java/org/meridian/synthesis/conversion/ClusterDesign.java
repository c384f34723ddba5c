package org.meridian.synthesis.conversion;

import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/**
 * A trial that randomised clusters and was analysed as if it had randomised participants.
 *
 * <p>Nothing is rounded: a table of effective counts is a table too.
 *
 * @param clusterSize mean number of participants in a cluster, M, at least 1
 * @param icc intracluster correlation coefficient ρ, from 0 to 1
 * @see <a href="https://doi.org/10.1002/9781119536604.ch23">Cochrane Handbook, chapter 23</a>
 */
public record ClusterDesign(double clusterSize, double icc) {

    private static final Formula EFFECTIVE =
            new Formula("Handbook 23, effective sample size", "n → n / DE, DE = 1 + (M − 1)ρ", Formula.HANDBOOK_23);
    private static final Formula INFLATED =
            new Formula("Handbook 23, inflated variance", "v → v · DE, DE = 1 + (M − 1)ρ", Formula.HANDBOOK_23);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the cluster size is below 1, or the correlation not from 0 to 1
     */
    public ClusterDesign {
        if (!(clusterSize >= 1 && clusterSize < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cluster must have at least 1 participant, but had " + clusterSize);
        }
        if (!(icc >= 0 && icc <= 1)) {
            throw new IllegalArgumentException("an intracluster correlation must be from 0 to 1, but was " + icc);
        }
    }

    /**
     * The design effect: by how much clusters inflate the variance.
     *
     * @return {@code 1 + (M − 1)ρ}, at least 1
     */
    public double designEffect() {
        return 1 + (clusterSize - 1) * icc;
    }

    /**
     * A table of effective counts; the risks stay.
     *
     * @param table the counts as reported
     * @return every cell divided by the design effect
     */
    public Derived<TwoByTwo> effective(TwoByTwo table) {
        double effect = designEffect();
        return Derived.of(
                new TwoByTwo(
                        table.treatmentEvents() / effect,
                        table.treatmentNonEvents() / effect,
                        table.controlEvents() / effect,
                        table.controlNonEvents() / effect),
                EFFECTIVE);
    }

    /**
     * Means with effective sizes; means and standard deviations stay.
     *
     * @param means the arms as reported
     * @return both sizes divided by the design effect
     * @throws IllegalArgumentException if an arm's effective size is below 2
     */
    public Derived<TwoMeans> effective(TwoMeans means) {
        return Derived.of(
                new TwoMeans(
                        means.treatmentMean(),
                        means.treatmentSd(),
                        means.treatmentTotal() / designEffect(),
                        means.controlMean(),
                        means.controlSd(),
                        means.controlTotal() / designEffect()),
                EFFECTIVE);
    }

    /**
     * An effect with its variance inflated.
     *
     * @param naive the effect and its variance as if participants had been randomised
     * @return the same effect, its variance multiplied by the design effect
     */
    public Derived<Given> inflate(Given naive) {
        return Derived.of(new Given(naive.y(), naive.v() * designEffect()), INFLATED);
    }
}
