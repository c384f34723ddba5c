package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import org.meridian.math.Jet;

/**
 * The marginal log-likelihood of one study, its random effects integrated out by adaptive quadrature.
 *
 * <pre>{@code ln ∫ exp[h(z)] dz / (2π)^(d/2) = −½ ln|A| + ln Σ exp(wᵢ + h(ẑ + A^(−½) tᵢ)),   h = Σ l(η) − ½|z|²,   A = −h″(ẑ)}</pre>
 *
 * <p>One node at t = 0 is Laplace's approximation. Mode ẑ and width A depend on the parameters; as jets they carry their
 * derivatives, so that gradient and Hessian are those of the very sum that is evaluated. Parameters: the fixed effects, then
 * the standard deviations of the random effects.
 *
 * @param arms the counts
 * @param randomEffects how many, 0 to 2
 */
record StudyLikelihood(List<ModelArm> arms, int randomEffects) {

    private static final int MOST_STEPS = 200;

    /** The log-likelihood with its derivatives, and how many nodes it took; 0 for a study without random effects. */
    record Marginal(Jet jet, int nodes) {}

    /** The marginal log-likelihood; not finite where the parameters are out of all reason. */
    Marginal at(double[] x, QuadratureNodes nodes) {
        int p = x.length;
        Jet[] base = new Jet[arms.size()];
        Jet[][] slopes = new Jet[arms.size()][randomEffects];
        for (int a = 0; a < base.length; a++) {
            double[] coefficients = new double[p];
            System.arraycopy(arms.get(a).fixed(), 0, coefficients, 0, p - randomEffects);
            base[a] = Jet.linear(coefficients, x);
            for (int r = 0; r < randomEffects; r++) {
                double[] spread = new double[p];
                spread[p - randomEffects + r] = arms.get(a).spread()[r];
                slopes[a][r] = Jet.linear(spread, x);
            }
        }
        if (randomEffects == 0) {
            Jet sum = Jet.constant(p, 0);
            for (int a = 0; a < base.length; a++) {
                sum = sum.plus(value(arms.get(a), base[a]));
            }
            return new Marginal(sum, 0);
        }
        return integral(base, slopes, mode(base, slopes), p, nodes);
    }

    private static Jet value(ModelArm arm, Jet eta) {
        double[] l = arm.likelihood().derivatives(eta.value());
        return eta.compose(l[0], l[1], l[2]);
    }

    private Marginal integral(Jet[] base, Jet[][] slopes, double[] mode, int p, QuadratureNodes nodes) {
        IntegrandCurvature bend = IntegrandCurvature.at(arms, base, slopes, constants(p, mode));
        Jet[] z = constants(p, mode);
        // Each step of the implicit equation h′(ẑ) = 0 with the slope held fixed makes one more order of derivatives
        // exact.
        for (int order = 1; order <= 2; order++) {
            z = bend.corrected(z, IntegrandCurvature.at(arms, base, slopes, z).gradient());
        }
        IntegrandCurvature width = IntegrandCurvature.at(arms, base, slopes, z);
        Jet[][] axes = width.axes();
        Jet[] etas = new Jet[base.length];
        Jet[][] steps = new Jet[base.length][randomEffects];
        for (int a = 0; a < base.length; a++) {
            etas[a] = base[a];
            for (int r = 0; r < randomEffects; r++) {
                etas[a] = etas[a].plus(slopes[a][r].times(z[r]));
                steps[a][r] = Jet.constant(p, 0);
            }
            for (int r = 0; r < randomEffects; r++) {
                for (int d = 0; d < randomEffects; d++) {
                    steps[a][d] = steps[a][d].plus(slopes[a][r].times(axes[r][d]));
                }
            }
        }
        Jet[] mid = z;
        List<Jet> terms = new ArrayList<>();
        for (QuadratureNodes.Node node : nodes.around(t -> value(etas, steps, mid, axes, t), randomEffects)) {
            double[] t = node.t();
            Jet h = Jet.constant(p, node.logWeight());
            for (int a = 0; a < etas.length; a++) {
                h = h.plus(value(arms.get(a), moved(etas[a], steps[a], t)));
            }
            for (int r = 0; r < randomEffects; r++) {
                Jet at = moved(z[r], axes[r], t);
                h = h.plus(-0.5, at.times(at));
            }
            terms.add(h);
        }
        return new Marginal(Jet.logSumExp(terms).plus(-0.5, width.logDeterminant()), terms.size());
    }

    private static Jet moved(Jet origin, Jet[] axes, double[] t) {
        Jet moved = origin;
        for (int d = 0; d < t.length; d++) {
            moved = moved.plus(t[d], axes[d]);
        }
        return moved;
    }

    private double value(Jet[] etas, Jet[][] steps, Jet[] z, Jet[][] axes, double[] t) {
        double h = 0;
        for (int a = 0; a < etas.length; a++) {
            double eta = etas[a].value();
            for (int d = 0; d < t.length; d++) {
                eta += t[d] * steps[a][d].value();
            }
            h += arms.get(a).likelihood().value(eta);
        }
        for (int r = 0; r < t.length; r++) {
            double at = z[r].value();
            for (int d = 0; d < t.length; d++) {
                at += t[d] * axes[r][d].value();
            }
            h -= 0.5 * at * at;
        }
        return h;
    }

    private static Jet[] constants(int p, double[] values) {
        Jet[] jets = new Jet[values.length];
        for (int i = 0; i < jets.length; i++) {
            jets[i] = Jet.constant(p, values[i]);
        }
        return jets;
    }

    /** The mode of h, by Newton's method with steps halved until they go uphill: h is strictly concave. */
    private double[] mode(Jet[] base, Jet[][] slopes) {
        double[] z = new double[randomEffects];
        double h = h(base, slopes, z);
        for (int i = 0; i < MOST_STEPS; i++) {
            double[] step = IntegrandCurvature.newtonStep(arms, base, slopes, z);
            double size = 0;
            double far = 1;
            for (int r = 0; r < z.length; r++) {
                size = Math.max(size, Math.abs(step[r]));
                far = Math.max(far, Math.abs(z[r]));
            }
            if (!(size > 4 * Math.ulp(far))) {
                return z;
            }
            double part = 1;
            double[] next = moved(z, step, part);
            double there = h(base, slopes, next);
            double slack = 1e-14 * (1 + Math.abs(h));
            while (!(there >= h - slack) && part > 1e-6) {
                part /= 2;
                next = moved(z, step, part);
                there = h(base, slopes, next);
            }
            if (!(there > h) && size < 1e-7) {
                return next;
            }
            z = next;
            h = there;
        }
        return z;
    }

    private static double[] moved(double[] z, double[] step, double part) {
        double[] next = new double[z.length];
        for (int r = 0; r < z.length; r++) {
            next[r] = z[r] + part * step[r];
        }
        return next;
    }

    private double h(Jet[] base, Jet[][] slopes, double[] z) {
        double h = 0;
        for (double each : z) {
            h -= 0.5 * each * each;
        }
        for (int a = 0; a < base.length; a++) {
            double eta = base[a].value();
            for (int r = 0; r < z.length; r++) {
                eta += slopes[a][r].value() * z[r];
            }
            h += arms.get(a).likelihood().value(eta);
        }
        return h;
    }
}
