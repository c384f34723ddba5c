package org.meridian.synthesis.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.meridian.math.Doubles;

/** A way to estimate the between-study variance τ². Open to users; the field's own are in {@link TauSquared}. */
public interface TauEstimator {

    /**
     * Estimates τ².
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return τ² with its standard error and certificate
     * @throws org.meridian.math.NotConvergedException if the estimator does not converge
     */
    TauEstimate estimate(Doubles y, Doubles v);

    /**
     * Estimates τ² and takes the weighted means at 0 and at the estimate.
     *
     * @param y effect sizes, at least two
     * @param v sampling variances, all positive
     * @return the estimate and the means
     * @throws org.meridian.math.NotConvergedException if the estimator does not converge
     */
    default TauFit fit(Doubles y, Doubles v) {
        TauEstimate tau = estimate(y, v);
        return new TauFit(tau, WeightedMean.of(y, v, 0), WeightedMean.of(y, v, tau.tau2()));
    }

    /**
     * The value of τ² if it is given rather than estimated.
     *
     * @return the value of a {@linkplain #fixed fixed} τ²; absent if it is estimated
     */
    default OptionalDouble given() {
        return OptionalDouble.empty();
    }

    /**
     * The field's abbreviation.
     *
     * @return for example {@code "REML"}
     */
    String symbol();

    /**
     * Its formula as text, with where it comes from.
     *
     * @return the formula; of an estimator that tells none, that it is of the user's own
     */
    default MethodFormula formula() {
        return new MethodFormula("of the user's own", "no reference given", "");
    }

    /**
     * The estimator on effects that have further columns beside them, from which it may take weights.
     *
     * @param columns the numbers of a column by its name
     * @return the estimator with what it needs; itself if it needs no column
     * @throws IllegalArgumentException if there is no such column, or a number in it cannot be used
     */
    default TauEstimator on(Function<String, Doubles> columns) {
        return this;
    }

    /**
     * A value from elsewhere, for a sensitivity analysis or from an informative source.
     *
     * @param tau2 τ², 0 or more, in squared units of the analysis scale
     * @return the estimator that always says so
     * @throws IllegalArgumentException if the value is negative or not finite
     */
    static TauEstimator fixed(double tau2) {
        return new FixedTau2(tau2);
    }

    /**
     * The moment estimator of a generalised Q statistic with weights of one's own.
     *
     * @param weights one weight per study, in the order of the studies, all positive
     * @return the estimator
     * @throws IllegalArgumentException if a weight is not positive
     * @see GeneralisedQ
     */
    static TauEstimator genq(Doubles weights) {
        return new GeneralisedQ(weights, GeneralisedQ.Centre.MEAN);
    }

    /**
     * The median-unbiased estimator of a generalised Q statistic with weights of one's own.
     *
     * @param weights one weight per study, in the order of the studies, all positive
     * @return the estimator
     * @throws IllegalArgumentException if a weight is not positive
     * @see GeneralisedQ
     */
    static TauEstimator genqm(Doubles weights) {
        return new GeneralisedQ(weights, GeneralisedQ.Centre.MEDIAN);
    }

    /**
     * The moment estimator of a generalised Q statistic with weights from a column beside the effects.
     *
     * @param column the name of the column; its numbers must be positive
     * @return the estimator
     * @see GeneralisedQ
     */
    static TauEstimator genq(String column) {
        return new ColumnWeightedQ(column, GeneralisedQ.Centre.MEAN);
    }

    /**
     * The median-unbiased estimator of a generalised Q statistic with weights from a column beside the effects.
     *
     * @param column the name of the column; its numbers must be positive
     * @return the estimator
     * @see GeneralisedQ
     */
    static TauEstimator genqm(String column) {
        return new ColumnWeightedQ(column, GeneralisedQ.Centre.MEDIAN);
    }

    /**
     * Sidik–Jonkman's one step from another estimate than the crude variance of {@link TauSquared#SJ}.
     *
     * @param start the estimator of τ₀²
     * @return the estimator
     * @see <a href="https://doi.org/10.1002/sim.2688">Sidik &amp; Jonkman 2007</a>
     */
    static TauEstimator sidikJonkman(TauEstimator start) {
        return new SidikJonkman(start);
    }

    /**
     * A moment estimator that is not raised to 0 where it falls below, {@link Truncation#NONE}. A negative τ² narrows what random
     * effects would widen; it is refused where a weight 1/(v + τ²) would not be positive. Of a two-step estimator the last step is
     * untruncated.
     *
     * @param estimator DL, DL2, HE, CA2, HS or HSK
     * @return the estimator without truncation
     * @throws IllegalArgumentException if it is another, which cannot fall below 0
     */
    static TauEstimator untruncated(TauSquared estimator) {
        return new Untruncated(estimator);
    }

    /**
     * A chain: the first estimator that converges answers, and the {@linkplain Certificate#answer certificate} tells which it was
     * and why those before it did not.
     *
     * @param estimators the estimators in the order in which they are asked, at least one
     * @return the chain; if none of them converges, neither does the chain
     * @throws IllegalArgumentException if there is none
     */
    static TauEstimator firstOf(TauEstimator... estimators) {
        return new FallbackEstimator(List.of(estimators));
    }
}
