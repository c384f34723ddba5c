package org.meridian.synthesis.model;

import java.util.List;
import java.util.Optional;
import org.meridian.math.Require;
import org.meridian.synthesis.option.Value;

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
 * @param answer which estimator of a {@linkplain TauEstimator#firstOf chain} answered; absent if there was no chain
 */
public record Certificate(
        int iterations,
        double gradient,
        double lower,
        double upper,
        Boundary boundary,
        int modes,
        Optional<Answer> answer) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are fewer than 0 iterations or no mode, a number is not finite, or the bracket is out of
     *     order or, at the boundary, does not hold 0
     */
    public Certificate {
        Require.atLeast("the iterations of a certificate", iterations, 0);
        Require.finite("the gradient of a certificate", gradient);
        Require.atLeast("the modes of a certificate", modes, 1);
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
            throw new IllegalArgumentException(
                    "the last bracket of a solution needs finite ends in order, but they were " + lower + " and "
                            + upper);
        }
        if (boundary == Boundary.AT_ZERO && !(lower <= 0 && upper >= 0)) {
            throw new IllegalArgumentException(
                    "a solution at the boundary is 0, but its last bracket goes from " + lower + " to " + upper);
        }
    }

    /**
     * The certificate of an estimator that stands alone.
     *
     * @param iterations how often the estimating equation was evaluated; 0 for a closed form
     * @param gradient the estimating equation at the solution, relative to its own terms
     * @param lower lower end of the last bracket of the solution
     * @param upper upper end of the last bracket of the solution
     * @param boundary where the solution lies
     * @param modes how many local maxima there are
     */
    public Certificate(int iterations, double gradient, double lower, double upper, Boundary boundary, int modes) {
        this(iterations, gradient, lower, upper, boundary, modes, Optional.empty());
    }

    /**
     * Which estimator of a chain answered.
     *
     * @param estimator the one that converged
     * @param failures those before it that did not, in the order in which they were asked
     */
    public record Answer(TauEstimator estimator, List<Failure> failures) {

        /** Copies the list. */
        public Answer {
            failures = List.copyOf(failures);
        }
    }

    /**
     * An estimator that did not converge.
     *
     * @param estimator the estimator
     * @param reason what it said
     */
    public record Failure(TauEstimator estimator, String reason) {

        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Failure {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        estimator.symbol() + " did not converge for a reason, but the reason was blank");
            }
        }

        /** {@return the estimator and what it said} */
        @Override
        public String toString() {
            return estimator.symbol() + ": " + reason;
        }
    }

    /** Where a variance estimate lies. */
    public enum Boundary {
        /** Inside its range: more than 0; without truncation, less than 0 too. */
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
        return new Certificate(0, 0, value, value, value == 0 ? Boundary.AT_ZERO : Boundary.INTERIOR, 1);
    }

    /**
     * Whether the certificate can be that of a solution.
     *
     * @param value the solution
     * @return true if it lies in the last bracket
     */
    public boolean covers(double value) {
        return lower <= value && value <= upper;
    }

    /**
     * The certificate of a closed form in place of this one, by the same estimator.
     *
     * @param value the estimate
     * @return a certificate without iterations
     */
    public Certificate at(double value) {
        Certificate closed = closedForm(value);
        return answer.map(closed::with).orElse(closed);
    }

    /**
     * The certificate as data, in the form in which results of a plan are written.
     *
     * @return its parts by their keys
     */
    public Value.Fields data() {
        Value.Fields data = Value.fields()
                .with("converged", Value.of(true))
                .with("iterations", Value.count(iterations))
                .with("gradient", gradient)
                .with("atBoundary", Value.of(boundary == Boundary.AT_ZERO))
                .with("lower", lower)
                .with("upper", upper)
                .with("modes", Value.count(modes));
        return answer.map(it -> data.with("answeredBy", it.estimator().symbol())
                        .with(
                                "notConverged",
                                Value.of(it.failures().stream()
                                        .map(failure -> Value.fields()
                                                .with(
                                                        "estimator",
                                                        failure.estimator().symbol())
                                                .with("reason", failure.reason()))
                                        .toList())))
                .orElse(data);
    }

    Certificate with(Answer other) {
        return new Certificate(iterations, gradient, lower, upper, boundary, modes, Optional.of(other));
    }
}
