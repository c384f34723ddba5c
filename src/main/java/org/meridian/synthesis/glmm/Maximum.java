package org.meridian.synthesis.glmm;

import org.meridian.math.NotConvergedException;

/**
 * A maximum of a likelihood along its free parameters, by Newton's method with exact derivatives.
 *
 * @param point where it lies
 * @param at the likelihood there
 * @param free which shared parameters were free; the others stood still
 * @param decrement how far one more step would move, in standard errors
 * @param iterations how often the likelihood was evaluated
 */
record Maximum(ParameterPoint point, MarginalLikelihood.Evaluation at, int[] free, double decrement, int iterations) {

    private static final int MOST_EVALUATIONS = 400;

    /** A standard deviation of log odds or log rates beyond this is not one: the likelihood rises without end. */
    private static final double CEILING = 20;

    /** No standard error resolves this; it is what rounding leaves of the score of large studies. */
    private static final double CONVERGED = 1e-8;

    /**
     * Climbs from a starting place until steps stop shrinking, or are shorter than asked for.
     *
     * @param enough length of a step, in standard errors, that is short enough
     */
    static Maximum from(
            ParameterPoint start, int[] free, MarginalLikelihood likelihood, QuadratureNodes nodes, double enough) {
        ParameterPoint point = start;
        MarginalLikelihood.Evaluation here = likelihood.at(point, nodes);
        int evaluations = 1;
        double last = Double.POSITIVE_INFINITY;
        while (here.isFinite() && withinReason(point, likelihood)) {
            ParameterPoint.Step step = here.step(free);
            boolean stalled = step.decrement() < CONVERGED && step.decrement() > last / 4;
            if (step.decrement() <= enough || stalled) {
                return new Maximum(point, here, free, step.decrement(), evaluations);
            }
            last = step.decrement();
            double slack = 1e-11 * (1 + Math.abs(here.value()));
            double part = 1;
            ParameterPoint next = point.moved(part, step);
            MarginalLikelihood.Evaluation there = likelihood.at(next, nodes);
            evaluations++;
            while (!(there.value() >= here.value() - slack) && part > 1e-10) {
                part /= part == 1 ? 2 : 4;
                next = point.moved(part, step);
                there = likelihood.at(next, nodes);
                evaluations++;
            }
            if (evaluations > MOST_EVALUATIONS || part <= 1e-10) {
                break;
            }
            point = next;
            here = there;
        }
        throw new NotConvergedException("the likelihood has no maximum within reason", evaluations, here.value());
    }

    private static boolean withinReason(ParameterPoint point, MarginalLikelihood likelihood) {
        for (int i = likelihood.sharedEffects(); i < likelihood.shared(); i++) {
            if (!(Math.abs(point.shared()[i]) < CEILING)) {
                return false;
            }
        }
        return true;
    }

    double value() {
        return at.value();
    }

    SymmetricSystem information() {
        return SymmetricSystem.of(at.information(free))
                .orElseThrow(() -> new NotConvergedException(
                        "the likelihood is flat at its maximum: some parameter is not identified by these data",
                        iterations,
                        at.value()));
    }

    /** The variance of one shared parameter, which must be free. */
    double variance(int parameter) {
        for (int i = 0; i < free.length; i++) {
            if (free[i] == parameter) {
                return information().inverseDiagonal(i);
            }
        }
        throw new IllegalStateException("parameter " + parameter + " was not estimated");
    }

    boolean isFree(int parameter) {
        for (int each : free) {
            if (each == parameter) {
                return true;
            }
        }
        return false;
    }
}
