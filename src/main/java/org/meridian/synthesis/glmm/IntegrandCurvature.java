package org.meridian.synthesis.glmm;

import java.util.List;
import org.meridian.math.Jet;

/**
 * Gradient and curvature of a study's integrand {@code h(z) = Σ l(η) − ½|z|²} at one z, as jets in the parameters.
 *
 * @param gradient h′
 * @param curvature A = −h″, at least the identity
 */
record IntegrandCurvature(Jet[] gradient, Jet[][] curvature) {

    static IntegrandCurvature at(List<ModelArm> arms, Jet[] base, Jet[][] slopes, Jet[] z) {
        int d = z.length;
        Jet[] gradient = new Jet[d];
        Jet[][] curvature = new Jet[d][d];
        for (int r = 0; r < d; r++) {
            gradient[r] = z[r].times(-1);
            for (int s = 0; s < d; s++) {
                curvature[r][s] = r == s ? z[r].compose(1, 0, 0) : z[r].compose(0, 0, 0);
            }
        }
        for (int a = 0; a < base.length; a++) {
            Jet eta = base[a];
            for (int r = 0; r < d; r++) {
                eta = eta.plus(slopes[a][r].times(z[r]));
            }
            double[] l = arms.get(a).likelihood().derivatives(eta.value());
            Jet first = eta.compose(l[1], l[2], l[3]);
            Jet second = eta.compose(l[2], l[3], l[4]);
            for (int r = 0; r < d; r++) {
                gradient[r] = gradient[r].plus(slopes[a][r].times(first));
                for (int s = 0; s < d; s++) {
                    curvature[r][s] = curvature[r][s].plus(
                            -1, slopes[a][r].times(slopes[a][s]).times(second));
                }
            }
        }
        return new IntegrandCurvature(gradient, curvature);
    }

    /** {@code z + A⁻¹ g}, A taken as a number. */
    Jet[] corrected(Jet[] z, Jet[] g) {
        double a = curvature[0][0].value();
        if (z.length == 1) {
            return new Jet[] {z[0].plus(1 / a, g[0])};
        }
        double b = curvature[0][1].value();
        double c = curvature[1][1].value();
        double determinant = a * c - b * b;
        return new Jet[] {
            z[0].plus(c / determinant, g[0]).plus(-b / determinant, g[1]),
            z[1].plus(a / determinant, g[1]).plus(-b / determinant, g[0])
        };
    }

    /** A root of A⁻¹, column by column: the directions in which t is measured. */
    Jet[][] axes() {
        Jet first = curvature[0][0].inverseSqrt();
        if (gradient.length == 1) {
            return new Jet[][] {{first}};
        }
        // A = LL' with L = [1/first, 0; below, 1/second]; the axes are the columns of L'⁻¹.
        Jet below = curvature[0][1].times(first);
        Jet second = curvature[1][1].plus(-1, below.times(below)).inverseSqrt();
        Jet zero = first.compose(0, 0, 0);
        return new Jet[][] {{first, first.times(below).times(second).times(-1)}, {zero, second}};
    }

    Jet logDeterminant() {
        if (gradient.length == 1) {
            return curvature[0][0].log();
        }
        Jet cross = curvature[0][1].times(curvature[0][1]);
        return curvature[0][0].times(curvature[1][1]).plus(-1, cross).log();
    }

    /** Newton's step {@code A⁻¹ h′} in plain numbers. */
    static double[] newtonStep(List<ModelArm> arms, Jet[] base, Jet[][] slopes, double[] z) {
        int d = z.length;
        double[] g = new double[d];
        double a = 1;
        double b = 0;
        double c = 1;
        for (int r = 0; r < d; r++) {
            g[r] = -z[r];
        }
        for (int arm = 0; arm < base.length; arm++) {
            double eta = base[arm].value();
            for (int r = 0; r < d; r++) {
                eta += slopes[arm][r].value() * z[r];
            }
            double[] l = arms.get(arm).likelihood().derivatives(eta);
            double s0 = slopes[arm][0].value();
            double s1 = d == 1 ? 0 : slopes[arm][1].value();
            a -= s0 * s0 * l[2];
            b -= s0 * s1 * l[2];
            c -= s1 * s1 * l[2];
            for (int r = 0; r < d; r++) {
                g[r] += slopes[arm][r].value() * l[1];
            }
        }
        if (d == 1) {
            return new double[] {g[0] / a};
        }
        double determinant = a * c - b * b;
        return new double[] {(c * g[0] - b * g[1]) / determinant, (a * g[1] - b * g[0]) / determinant};
    }
}
