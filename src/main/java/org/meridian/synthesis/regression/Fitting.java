package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.math.Doubles;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.LikelihoodFit;
import org.meridian.synthesis.model.TauEstimate;

/** A regression at its estimate of τ²: from here every part of the result is a line. */
record Fitting(
        MetaRegression method,
        Effects effects,
        Moderators moderators,
        LinearModel model,
        TauEstimate tau,
        Projection fit,
        Uncertainty uncertainty) {

    static Fitting of(MetaRegression method, Effects effects, Moderators moderators) {
        LinearModel model = LinearModel.of(effects, moderators);
        return at(method, effects, moderators, model, method.tau2().of(model));
    }

    /** The fit of a result again, without estimating τ² anew. */
    static Fitting again(RegressionFit fit) {
        LinearModel model = LinearModel.of(fit.effects(), fit.moderators());
        return at(fit.method(), fit.effects(), fit.moderators(), model, fit.tau());
    }

    private static Fitting at(
            MetaRegression method, Effects effects, Moderators moderators, LinearModel model, TauEstimate tau) {
        Projection fit = model.at(tau.tau2());
        Uncertainty uncertainty =
                new Uncertainty(method.interval(), fit.q() / model.df(), model.df(), tau.tau2(), method.level());
        return new Fitting(method, effects, moderators, model, tau, fit, uncertainty);
    }

    RegressionFit result() {
        Projection fixed = model.at(0);
        double qe = fixed.q();
        int df = model.df();
        double typical = df / fixed.traceP();
        boolean common = method.tau2() == ResidualTau2.COMMON_EFFECT;
        double h2 = common ? Math.max(1, qe / df) : 1 + tau.tau2() / typical;
        double i2 = common ? Math.max(0, qe - df) / Math.max(qe, df) : tau.tau2() / (tau.tau2() + typical);
        return new RegressionFit(
                method,
                effects,
                moderators,
                coefficients(),
                covariance(),
                tau,
                TestResult.chiSquared(qe, df),
                uncertainty.omnibus(fit.explained(), model.p() - 1),
                typical,
                i2,
                h2,
                r2(),
                likelihood());
    }

    private List<Coefficient> coefficients() {
        List<String> terms = moderators.terms();
        double[] estimates = model.coefficients(fit);
        List<Coefficient> coefficients = new ArrayList<>();
        for (int j = 0; j < estimates.length; j++) {
            double se = length(model.spread(fit, unit(j)));
            coefficients.add(new Coefficient(
                    terms.get(j),
                    estimates[j],
                    uncertainty.se(se),
                    uncertainty.interval(estimates[j], se),
                    uncertainty.test(estimates[j], se)));
        }
        return List.copyOf(coefficients);
    }

    private List<Doubles> covariance() {
        double[][] spreads = new double[model.p()][];
        for (int j = 0; j < spreads.length; j++) {
            spreads[j] = model.spread(fit, unit(j));
        }
        List<Doubles> rows = new ArrayList<>();
        for (double[] one : spreads) {
            double[] row = new double[spreads.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = uncertainty.factor() * inner(one, spreads[j]);
            }
            rows.add(Doubles.of(row));
        }
        return List.copyOf(rows);
    }

    private OptionalDouble r2() {
        if (method.tau2() == ResidualTau2.COMMON_EFFECT || moderators.list().isEmpty()) {
            return OptionalDouble.empty();
        }
        double without = method.tau2()
                .of(LinearModel.of(effects, Moderators.none(effects.size())))
                .tau2();
        return without > 0 ? OptionalDouble.of(Math.max(0, (without - tau.tau2()) / without)) : OptionalDouble.empty();
    }

    private Optional<LikelihoodFit> likelihood() {
        double tau2 = tau.tau2();
        int p = model.p();
        return switch (method.tau2()) {
            case ML -> Optional.of(new LikelihoodFit(Likelihood.ML, model.logLikelihood(tau2), p + 1, model.k()));
            case REML ->
                Optional.of(new LikelihoodFit(Likelihood.REML, model.restrictedLogLikelihood(tau2), p + 1, model.df()));
            case COMMON_EFFECT -> Optional.of(new LikelihoodFit(Likelihood.ML, model.logLikelihood(0), p, model.k()));
            default -> Optional.empty();
        };
    }

    PredictedEffect predict(List<ModeratorValue> settings) {
        double[] row = moderators.row(settings).toArray();
        double y = model.fitted(fit, row);
        double se = length(model.spread(fit, row));
        return new PredictedEffect(
                effects.measure(),
                settings,
                y,
                uncertainty.se(se),
                uncertainty.interval(y, se),
                method.tau2() == ResidualTau2.COMMON_EFFECT
                        ? Optional.empty()
                        : uncertainty.prediction(method.prediction(), y, se));
    }

    private double[] unit(int j) {
        double[] unit = new double[model.p()];
        unit[j] = 1;
        return unit;
    }

    private static double inner(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double length(double[] vector) {
        return Math.sqrt(inner(vector, vector));
    }
}
