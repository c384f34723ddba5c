package org.meridian.synthesis.glmm;

/**
 * A place in the parameter space.
 *
 * @param own each study's own fixed effect; empty if studies have none
 * @param shared the fixed effects that all studies share, then the standard deviations of the random effects
 */
record ParameterPoint(double[] own, double[] shared) {

    ParameterPoint moved(double part, Step step) {
        double[] nextOwn = own.clone();
        for (int i = 0; i < own.length; i++) {
            nextOwn[i] += part * step.own()[i];
        }
        double[] nextShared = shared.clone();
        for (int i = 0; i < shared.length; i++) {
            nextShared[i] += part * step.shared()[i];
        }
        return new ParameterPoint(nextOwn, nextShared);
    }

    ParameterPoint with(int i, double value) {
        double[] next = shared.clone();
        next[i] = value;
        return new ParameterPoint(own, next);
    }

    /**
     * A direction.
     *
     * @param own along the studies' own effects
     * @param shared along the shared parameters
     * @param decrement Newton's decrement: the length of the step in standard errors
     */
    record Step(double[] own, double[] shared, double decrement) {}
}
