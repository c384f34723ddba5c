package org.meridian.synthesis.glmm;

/**
 * One count and its linear predictor {@code η = Σ fixedᵢ xᵢ + Σ spreadᵣ sᵣ zᵣ}: x the fixed effects, s the standard deviations of
 * the random effects, z independent standard normal.
 *
 * @param likelihood the likelihood of the count
 * @param fixed how the fixed effects enter, the study's own first
 * @param spread how the random effects enter
 */
record ModelArm(CountLikelihood likelihood, double[] fixed, double[] spread) {

    /** A count whose predictor is the one fixed effect and, if there is one, its random effect. */
    static ModelArm single(CountLikelihood likelihood, int randomEffects) {
        return new ModelArm(likelihood, new double[] {1}, randomEffects == 0 ? new double[0] : new double[] {1});
    }
}
