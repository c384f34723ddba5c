package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.math.Jet;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.glmm.CountLikelihood.Place;

/**
 * The two tests of equal true effects: both compare the common effect with the saturated model, in which every study has an
 * effect of its own. A study whose own effect is infinite has its full share in the likelihood ratio and none in Wald's test.
 *
 * @param likelihoodRatio twice the difference in log-likelihood
 * @param wald the weighted sum of squares of the studies' own effects about their mean
 */
record Homogeneity(Optional<TestResult> likelihoodRatio, Optional<TestResult> wald) {

    static Homogeneity of(GlmmModel model, List<StudyCounts> studies, double common, LikelihoodQuadrature quadrature) {
        if (studies.size() < 2) {
            return new Homogeneity(Optional.empty(), Optional.empty());
        }
        int df = studies.size() - 1;
        Saturated saturated = model == GlmmModel.UM_RS ? randomLevels(studies, quadrature) : separate(model, studies);
        double statistic = Math.max(0, 2 * (saturated.value() - common));
        return new Homogeneity(
                Optional.of(TestResult.chiSquared(statistic, df)),
                saturated.effects().size() < 2
                        ? Optional.empty()
                        : Optional.of(TestResult.chiSquared(saturated.squares(), df)));
    }

    /** The model in which nothing but the level's distribution is shared, and each finite effect with what is known of it. */
    private record Saturated(
            double value, List<Double> effects, List<Double> information, List<double[]> shared, double[][] rest) {

        /**
         * {@code θ'(W − W11'W/1'W1)θ}: W is the information about the effects, that about the shared parameters eliminated.
         */
        double squares() {
            int k = effects.size();
            double origin = effects.get(0);
            double[] offsets = new double[k];
            double[] ones = new double[k];
            for (int i = 0; i < k; i++) {
                offsets[i] = effects.get(i) - origin;
                ones[i] = 1;
            }
            double cross = product(ones, offsets);
            return Math.max(0, product(offsets, offsets) - cross * cross / product(ones, ones));
        }

        private double product(double[] left, double[] right) {
            double sum = 0;
            double[] ofLeft = new double[rest.length];
            double[] ofRight = new double[rest.length];
            for (int i = 0; i < left.length; i++) {
                sum += left[i] * information.get(i) * right[i];
                for (int j = 0; j < rest.length; j++) {
                    ofLeft[j] += shared.get(i)[j] * left[i];
                    ofRight[j] += shared.get(i)[j] * right[i];
                }
            }
            if (rest.length > 0) {
                double[] solved = SymmetricSystem.of(rest).orElseThrow().solve(ofRight);
                for (int j = 0; j < rest.length; j++) {
                    sum -= ofLeft[j] * solved[j];
                }
            }
            return sum;
        }
    }

    /** Nothing is shared: each study is at its own best. */
    private static Saturated separate(GlmmModel model, List<StudyCounts> studies) {
        double value = 0;
        List<Double> effects = new ArrayList<>();
        List<Double> information = new ArrayList<>();
        for (StudyCounts study : studies) {
            List<CountLikelihood> counts = model == GlmmModel.UM_FS ? study.arms() : List.of(model.conditional(study));
            double variance = 0;
            for (CountLikelihood count : counts) {
                value += count.bestValue();
                variance += count.place() == Place.INSIDE
                        ? -1 / count.derivatives(count.best())[2]
                        : Double.POSITIVE_INFINITY;
            }
            if (variance < Double.POSITIVE_INFINITY) {
                effects.add(counts.get(0).best()
                        - (counts.size() == 2 ? counts.get(1).best() : 0));
                information.add(1 / variance);
            }
        }
        List<double[]> nothing =
                Stream.generate(() -> new double[0]).limit(effects.size()).toList();
        return new Saturated(value, effects, information, nothing, new double[0][0]);
    }

    /** The studies' levels share a distribution; where the treatment arm has no finite best, it fits perfectly and drops out. */
    private static Saturated randomLevels(List<StudyCounts> studies, LikelihoodQuadrature quadrature) {
        double level =
                Levels.of(studies.stream().map(study -> study.arms().get(1)).toList());
        List<StudyLikelihood> likelihoods = new ArrayList<>();
        double[] own = new double[studies.size()];
        for (int i = 0; i < own.length; i++) {
            CountLikelihood treatment = studies.get(i).arms().get(0);
            ModelArm control = new ModelArm(studies.get(i).arms().get(1), new double[] {0, 1}, new double[] {1});
            ModelArm treated = new ModelArm(treatment, new double[] {1, 1}, new double[] {1});
            boolean finite = treatment.place() == Place.INSIDE;
            likelihoods.add(new StudyLikelihood(finite ? List.of(treated, control) : List.of(control), 1));
            own[i] = finite ? treatment.best() - level : 0;
        }
        Maximum maximum = Search.highest(
                        new MarginalLikelihood(likelihoods, 1, 1, 1),
                        new ParameterPoint(own, new double[] {level, 0}),
                        quadrature)
                .maximum();
        int[] free = maximum.free();
        double[][] rest = new double[free.length][free.length];
        List<Double> effects = new ArrayList<>();
        List<Double> information = new ArrayList<>();
        List<double[]> shared = new ArrayList<>();
        for (int s = 0; s < own.length; s++) {
            Jet jet = maximum.at().jets()[s];
            double[] row = new double[free.length];
            for (int i = 0; i < free.length; i++) {
                row[i] = -jet.hessian(0, 1 + free[i]);
                for (int j = 0; j < free.length; j++) {
                    rest[i][j] -= jet.hessian(1 + free[i], 1 + free[j]);
                }
            }
            if (likelihoods.get(s).arms().size() == 2) {
                effects.add(maximum.point().own()[s]);
                information.add(-jet.hessian(0, 0));
                shared.add(row);
            }
        }
        return new Saturated(maximum.value(), effects, information, shared, rest);
    }
}
