package org.meridian.synthesis.glmm;

import java.util.List;
import org.meridian.math.Jet;

/**
 * The log-likelihood of all studies. A study's own fixed effect meets the others only through the shared parameters, so it is
 * eliminated study by study, and the work grows with the number of studies, not with its cube.
 *
 * @param studies the studies
 * @param ownEffects how many fixed effects each study has to itself, 0 or 1
 * @param sharedEffects how many fixed effects all studies share
 * @param randomEffects how many random effects there are
 */
record MarginalLikelihood(List<StudyLikelihood> studies, int ownEffects, int sharedEffects, int randomEffects) {

    int shared() {
        return sharedEffects + randomEffects;
    }

    /** Value, score and information at one place. */
    Evaluation at(ParameterPoint point, QuadratureNodes nodes) {
        Jet[] jets = new Jet[studies.size()];
        double value = 0;
        int most = 0;
        for (int i = 0; i < jets.length; i++) {
            double[] x = new double[ownEffects + shared()];
            if (ownEffects == 1) {
                x[0] = point.own()[i];
            }
            System.arraycopy(point.shared(), 0, x, ownEffects, shared());
            StudyLikelihood.Marginal study = studies.get(i).at(x, nodes);
            jets[i] = study.jet();
            most = Math.max(most, study.nodes());
            value += jets[i].value();
        }
        return new Evaluation(this, jets, value, most);
    }

    /** The likelihood at one place with its derivatives, study by study; nodes is the most that a study took. */
    record Evaluation(MarginalLikelihood likelihood, Jet[] jets, double value, int nodes) {

        boolean isFinite() {
            return Double.isFinite(value);
        }

        /** The second derivative along one shared parameter, all else held fixed, and the sum of its absolute terms. */
        double[] curvature(int parameter) {
            int place = likelihood.ownEffects() + parameter;
            double sum = 0;
            double size = 0;
            for (Jet jet : jets) {
                sum += jet.hessian(place, place);
                size += Math.abs(jet.hessian(place, place));
            }
            return new double[] {sum, size};
        }

        /** The information about the free shared parameters, the studies' own effects eliminated. */
        double[][] information(int[] free) {
            double[][] information = new double[free.length][free.length];
            int own = likelihood.ownEffects();
            for (Jet jet : jets) {
                for (int i = 0; i < free.length; i++) {
                    for (int j = 0; j <= i; j++) {
                        double element = -jet.hessian(own + free[i], own + free[j]);
                        if (own == 1) {
                            element -=
                                    jet.hessian(0, own + free[i]) * jet.hessian(0, own + free[j]) / ownInformation(jet);
                        }
                        information[i][j] += element;
                        information[j][i] = information[i][j];
                    }
                }
            }
            return information;
        }

        /** Newton's step along the free shared parameters and all own effects. */
        ParameterPoint.Step step(int[] free) {
            int own = likelihood.ownEffects();
            double[][] information = information(free);
            double[] score = new double[free.length];
            for (Jet jet : jets) {
                for (int i = 0; i < free.length; i++) {
                    score[i] += jet.gradient(own + free[i]);
                    if (own == 1) {
                        score[i] += jet.hessian(0, own + free[i]) * jet.gradient(0) / ownInformation(jet);
                    }
                }
            }
            double[] solved = SymmetricSystem.of(information)
                    .orElseGet(() -> uphill(information, free))
                    .solve(score);
            double[] sharedStep = new double[likelihood.shared()];
            double squared = 0;
            for (int i = 0; i < free.length; i++) {
                sharedStep[free[i]] = solved[i];
                squared += solved[i] * score[i];
            }
            double[] ownStep = new double[own * jets.length];
            for (int s = 0; s < ownStep.length; s++) {
                double right = jets[s].gradient(0);
                squared += right * right / ownInformation(jets[s]);
                for (int i = 0; i < free.length; i++) {
                    right += jets[s].hessian(0, own + free[i]) * solved[i];
                }
                ownStep[s] = right / ownInformation(jets[s]);
            }
            return new ParameterPoint.Step(ownStep, sharedStep, Math.sqrt(squared));
        }

        /**
         * Where the likelihood is not concave in the standard deviations, each of them climbs by itself: with the sign of its
         * curvature reversed, a step away from a saddle doubles the distance.
         */
        private SymmetricSystem uphill(double[][] information, int[] free) {
            double[][] safe = new double[free.length][];
            for (int i = 0; i < free.length; i++) {
                safe[i] = information[i].clone();
                for (int j = 0; j < free.length; j++) {
                    boolean spread = free[i] >= likelihood.sharedEffects() || free[j] >= likelihood.sharedEffects();
                    if (i != j && spread) {
                        safe[i][j] = 0;
                    }
                }
                safe[i][i] = Math.max(Math.abs(information[i][i]), 1e-8);
            }
            return SymmetricSystem.of(safe).orElseGet(() -> diagonal(safe));
        }

        private static SymmetricSystem diagonal(double[][] matrix) {
            double[][] diagonal = new double[matrix.length][matrix.length];
            for (int i = 0; i < matrix.length; i++) {
                diagonal[i][i] = matrix[i][i];
            }
            return SymmetricSystem.of(diagonal).orElseThrow();
        }

        /** Positive, as the likelihood is concave in a study's own effect; few nodes may only say so nearly. */
        private static double ownInformation(Jet jet) {
            return Math.max(Math.abs(jet.hessian(0, 0)), 1e-300);
        }
    }
}
