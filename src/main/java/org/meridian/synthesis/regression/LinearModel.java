package org.meridian.synthesis.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.meridian.math.Doubles;
import org.meridian.math.ThinQr;
import org.meridian.synthesis.effect.Effects;

/**
 * The model {@code y = Xβ + u + ε}, its columns made orthonormal so that units and origins of moderators do not matter, and its
 * effects measured from the first, so that a large common level does not round away their differences.
 */
final class LinearModel {

    private static final double FAR = 1e70;
    private static final double LN_TWO_PI = StrictMath.log(2 * Math.PI);

    private final double origin;
    private final double[] y;
    private final double[] v;
    private final ThinQr design;
    private final double[][] basis;

    private LinearModel(double origin, double[] y, double[] v, ThinQr design) {
        this.origin = origin;
        this.y = y;
        this.v = v;
        this.design = design;
        this.basis = new double[design.coordinates(y).length][];
        for (int j = 0; j < basis.length; j++) {
            basis[j] = design.column(j);
        }
    }

    static LinearModel of(Effects effects, Moderators moderators) {
        List<String> terms = moderators.terms();
        if (!(effects.size() > terms.size())) {
            throw new IllegalArgumentException("a regression needs more studies than coefficients, but there were "
                    + effects.size() + " studies for " + terms.size() + " (" + String.join(", ", terms) + ")");
        }
        checkRange(effects);
        ThinQr design =
                ThinQr.of(moderators.columns().stream().map(Doubles::toArray).toArray(double[][]::new));
        design.dependent().ifPresent(term -> refuse(design, terms, term));
        double origin = effects.y().get(0);
        return new LinearModel(
                origin,
                effects.y().map(effect -> effect - origin).toArray(),
                effects.v().toArray(),
                design);
    }

    /** What is squared below must not overflow; the pooling of effects without moderators reaches further. */
    private static void checkRange(Effects effects) {
        double distance = effects.y().max() - effects.y().min();
        if (!(distance < FAR)) {
            throw new IllegalArgumentException("effects must not lie so far apart that their squares overflow: from "
                    + effects.y().min() + " to " + effects.y().max());
        }
        for (int i = 0; i < effects.size(); i++) {
            double variance = effects.v().get(i);
            if (!(variance > 1 / FAR && variance < FAR)) {
                throw new IllegalArgumentException(
                        "a regression needs sampling variances between " + 1 / FAR + " and " + FAR + ", but there was "
                                + variance + " in " + effects.labels().get(i));
            }
        }
    }

    private static void refuse(ThinQr design, List<String> terms, int term) {
        double[] shares = new double[term];
        double most = 0;
        for (int i = term - 1; i >= 0; i--) {
            shares[i] = design.r(i, term);
            for (int s = i + 1; s < term; s++) {
                shares[i] -= design.r(i, s) * shares[s];
            }
            shares[i] /= design.r(i, i);
            most = Math.max(most, Math.abs(design.r(i, i) * shares[i]));
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < term; i++) {
            if (Math.abs(design.r(i, i) * shares[i]) > 1e-9 * most) {
                others.add(terms.get(i));
            }
        }
        throw new IllegalArgumentException("moderators must not be collinear, but " + terms.get(term)
                + (others.isEmpty() ? " is 0 in every study" : " is a combination of " + String.join(", ", others)));
    }

    int k() {
        return y.length;
    }

    int p() {
        return basis.length;
    }

    int df() {
        return k() - p();
    }

    double[] v() {
        return v.clone();
    }

    Projection at(double tau2) {
        double[] w = new double[v.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = 1 / (v[i] + tau2);
        }
        return Projection.of(basis, y, w);
    }

    /** Every study counts 1. */
    Projection unweighted() {
        double[] w = new double[v.length];
        Arrays.fill(w, 1);
        return Projection.of(basis, y, w);
    }

    /** The log-likelihood at the best coefficients. */
    double logLikelihood(double tau2) {
        return -0.5 * (k() * LN_TWO_PI + sumOfLogs(tau2) + at(tau2).q());
    }

    /** The density of k − p orthonormal contrasts, which know nothing of β: with ½ ln|X'X|. */
    double restrictedLogLikelihood(double tau2) {
        Projection fit = at(tau2);
        return -0.5 * (df() * LN_TWO_PI + sumOfLogs(tau2) + fit.qr().logDeterminant() + fit.q());
    }

    private double sumOfLogs(double tau2) {
        double logs = 0;
        for (double variance : v) {
            logs += StrictMath.log(variance + tau2);
        }
        return logs;
    }

    double[] coefficients(Projection fit) {
        double[] coefficients = design.solve(fit.coefficients());
        coefficients[0] += origin;
        return coefficients;
    }

    /** {@code x'β} for a row of the design matrix that begins with 1. */
    double fitted(Projection fit, double[] row) {
        double[] coded = design.solveTransposed(row);
        double[] coefficients = fit.coefficients();
        double sum = 0;
        for (int j = 0; j < coded.length; j++) {
            sum += coded[j] * coefficients[j];
        }
        return origin + sum;
    }

    /** A vector whose squared length is the variance of {@code x'β}; inner products of two are covariances. */
    double[] spread(Projection fit, double[] row) {
        return fit.qr().solveTransposed(design.solveTransposed(row));
    }
}
