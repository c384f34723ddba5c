package org.meridian.synthesis.glmm;

import java.util.List;
import org.meridian.math.NotConvergedException;

/** The common log odds or log rate of several counts: where a search for a study's level begins. */
final class Levels {

    private Levels() {}

    static double of(List<CountLikelihood> counts) {
        StudyLikelihood all = new StudyLikelihood(
                counts.stream().map(count -> ModelArm.single(count, 0)).toList(), 0);
        MarginalLikelihood likelihood = new MarginalLikelihood(List.of(all), 0, 1, 0);
        try {
            return Maximum.from(
                            new ParameterPoint(new double[0], new double[1]),
                            new int[] {0},
                            likelihood,
                            new QuadratureNodes.EqualSteps(1),
                            1e-3)
                    .point()
                    .shared()[0];
        } catch (NotConvergedException e) {
            return 0;
        }
    }
}
