package org.meridian.synthesis.model;

import java.util.Optional;
import org.meridian.math.Require;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;

/**
 * The values of τ² that the data leave possible, with what follows for I² and H².
 *
 * @param method how they were found
 * @param extent whether they have a lower limit, reach down to 0, or are none
 * @param tau2 the interval, in squared units of the analysis scale; absent if there is none
 * @param typicalVariance ṽ = (k − 1)/tr P₀, the sampling variance against which I² and H² hold τ²
 */
public record TauRange(TauInterval method, Extent extent, Optional<Interval> tau2, double typicalVariance) {

    /** How far a range of τ² extends. */
    public enum Extent {
        /** It has a lower limit above 0. */
        ABOVE_ZERO,
        /** It reaches down to 0: homogeneity is not ruled out. */
        FROM_ZERO,
        /** It is empty: the effects agree better than their variances let one expect, even if τ² is 0. */
        EMPTY
    }

    /**
     * Checks that the parts agree.
     *
     * @throws IllegalArgumentException if the typical variance is not positive and finite, a range that is not empty has no interval or an
     *     empty one has, its level is not that of the method, or its lower limit is below 0 or not where the extent says
     */
    public TauRange {
        Require.positive("the typical variance", typicalVariance);
        if (tau2.isPresent() == (extent == Extent.EMPTY)) {
            throw new IllegalArgumentException("a range of τ² has an interval unless it is empty, but " + extent
                    + " had " + tau2.map(Interval::toString).orElse("none"));
        }
        tau2.ifPresent(it -> check(method, extent, it));
    }

    private static void check(TauInterval method, Extent extent, Interval tau2) {
        Require.notNegative("the lower limit of τ²", tau2.lower());
        if (tau2.lower() > 0 != (extent == Extent.ABOVE_ZERO)) {
            throw new IllegalArgumentException(
                    "the lower limit of τ² is above 0 or 0, but " + extent + " went with " + tau2.lower());
        }
        if (tau2.level() != method.level()) {
            throw new IllegalArgumentException("the interval of τ² must have the level of its method, " + method.level()
                    + ", but had " + tau2.level());
        }
    }

    static TauRange of(TauInterval method, TauLimits limits, double typicalVariance) {
        if (limits.upper() < limits.lower()) {
            return new TauRange(method, Extent.EMPTY, Optional.empty(), typicalVariance);
        }
        return new TauRange(
                method,
                limits.lower() > 0 ? Extent.ABOVE_ZERO : Extent.FROM_ZERO,
                Optional.of(new Interval(limits.lower(), limits.upper(), method.level())),
                typicalVariance);
    }

    /**
     * The interval of τ.
     *
     * @return the square roots of the limits, in units of the analysis scale; absent if there is no interval
     */
    public Optional<Interval> tau() {
        return tau2.map(it -> new Interval(Math.sqrt(it.lower()), Math.sqrt(it.upper()), it.level()));
    }

    /**
     * The interval of I².
     *
     * @return {@code τ²/(τ² + ṽ)} at the limits, fractions; absent if there is no interval
     */
    public Optional<Interval> i2() {
        return tau2.map(it -> new Interval(
                it.lower() / (it.lower() + typicalVariance), it.upper() / (it.upper() + typicalVariance), it.level()));
    }

    /**
     * The interval of H².
     *
     * @return {@code (τ² + ṽ)/ṽ} at the limits; absent if there is no interval
     */
    public Optional<Interval> h2() {
        return tau2.map(
                it -> new Interval(1 + it.lower() / typicalVariance, 1 + it.upper() / typicalVariance, it.level()));
    }

    /** The interval with its method, for example {@code τ² [0.1197, 1.1115], Q-profile}. */
    @Override
    public String toString() {
        return "τ² " + tau2.map(it -> it.text(4)).orElse("none") + ", "
                + method.method().title() + ", " + Decimals.percent(method.level(), 0);
    }
}
