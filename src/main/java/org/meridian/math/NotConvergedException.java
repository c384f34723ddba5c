package org.meridian.math;

/** An algorithm that did not reach its end; no number is returned in its place. */
public final class NotConvergedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int iterations;
    private final double lastValue;

    /**
     * An algorithm's failure.
     *
     * @param what what was sought, in words
     * @param iterations how many iterations were made
     * @param lastValue the last value reached
     */
    public NotConvergedException(String what, int iterations, double lastValue) {
        super(what + " (" + iterations + " iterations, last value " + lastValue + ")");
        this.iterations = iterations;
        this.lastValue = lastValue;
    }

    /**
     * How many iterations were made.
     *
     * @return the number of iterations
     */
    public int iterations() {
        return iterations;
    }

    /**
     * Where the algorithm stood when it gave up.
     *
     * @return the last value
     */
    public double lastValue() {
        return lastValue;
    }
}
