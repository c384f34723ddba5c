package org.meridian.synthesis.model;

/**
 * The proof that goes with an estimate. An estimate that did not converge has none: it is never returned.
 *
 * @param iterations how often the estimating equation was evaluated; 0 for a closed form
 * @param gradient the estimating equation at the solution, relative to its own terms, positive where τ² ought to be larger;
 *     rounding keeps it from being 0, and at the boundary it is negative
 * @param lower lower end of the last bracket of the solution
 * @param upper upper end of the last bracket of the solution
 * @param boundary where the solution lies
 * @param modes how many local maxima there are, proven by {@link TauSquared#ML} and {@link TauSquared#REML}; 1 for a closed form
 */
public record Certificate(int iterations, double gradient, double lower, double upper, Boundary boundary, int modes) {

    /** Where a variance estimate lies. */
    public enum Boundary {
        /** Inside its range: more than 0. */
        INTERIOR,
        /** At its lower bound, 0. */
        AT_ZERO
    }

    /**
     * The certificate of a closed form.
     *
     * @param value the estimate
     * @return a certificate without iterations
     */
    public static Certificate closedForm(double value) {
        return new Certificate(0, 0, value, value, value > 0 ? Boundary.INTERIOR : Boundary.AT_ZERO, 1);
    }
}
