package org.meridian.synthesis.measure;

import org.meridian.synthesis.study.Conditions;

/**
 * Freeman and Tukey's double square root for one length of time, there and back. A summary of studies has no time of its own;
 * which one is put in its place is the user's choice.
 *
 * @param time t: time observed, more than 0
 * @see <a href="https://doi.org/10.1214/aoms/1177729756">Freeman &amp; Tukey 1950</a>
 */
public record DoubleSquareRoot(double time) {

    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public DoubleSquareRoot {
        Conditions.positive("the time", time);
    }

    /**
     * For a stated time.
     *
     * @param time t
     * @return the transformation
     * @throws IllegalArgumentException if t is not positive
     */
    public static DoubleSquareRoot ofTime(double time) {
        return new DoubleSquareRoot(time);
    }

    /**
     * The double square root of a rate.
     *
     * @param rate 0 or more
     * @return {@code ½[√rate + √(rate + 1/t)]}
     * @throws IllegalArgumentException if the rate is negative
     */
    public double toAnalysis(double rate) {
        if (!(rate >= 0)) {
            throw new IllegalArgumentException("a rate must be 0 or more, but was " + rate);
        }
        return (Math.sqrt(rate) + Math.sqrt(rate + 1 / time)) / 2;
    }

    /**
     * The rate of which this is the double square root.
     *
     * <pre>{@code rate = [y − 1/(4ty)]²}</pre>
     *
     * @param y a double square root; one below that of 0 is read as 0
     * @return the rate, 0 or more
     */
    public double toNatural(double y) {
        if (y <= toAnalysis(0)) {
            return 0;
        }
        double root = y - 1 / (4 * time * y);
        return root * root;
    }
}
