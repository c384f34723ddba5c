package org.meridian.synthesis.measure;

import org.meridian.math.Normal;
import org.meridian.math.Root;
import org.meridian.synthesis.effect.MeasureFormula;

/**
 * The correlation of two normal variables of which a 2×2 table shows only whether they exceed a threshold each.
 *
 * <p>The table has as many free proportions as the model has parameters, so that the likelihood is greatest where the model
 * gives exactly the observed proportions: both thresholds from the margins, r from the first cell.
 *
 * @param r the correlation
 * @param v its sampling variance, the inverse of the information of all three parameters
 */
record Tetrachoric(double r, double v) {

    static final MeasureFormula FORMULA = new MeasureFormula(
            "r with Φ₂(h, k; r) = a/N, Φ(h) = (a + b)/N, Φ(k) = (a + c)/N",
            "inverse information",
            "10.1098/rsta.1900.0022",
            "escalc(measure = \"RTET\")");

    /** The panels into which the quadrature divides the way from 0 to r; each holds five Gauss–Legendre nodes. */
    private static final int PANELS = 64;

    private static final double[] NODES = {
        0, Math.sqrt(5 - 2 * Math.sqrt(10.0 / 7)) / 3, Math.sqrt(5 + 2 * Math.sqrt(10.0 / 7)) / 3
    };
    private static final double[] WEIGHTS = {
        128.0 / 225, (322 + 13 * Math.sqrt(70)) / 900, (322 - 13 * Math.sqrt(70)) / 900
    };

    static Tetrachoric of(double a, double b, double c, double d) {
        if (!(a > 0 && b > 0 && c > 0 && d > 0)) {
            throw new IllegalArgumentException("a tetrachoric correlation needs four cells > 0, but they were " + a
                    + ", " + b + ", " + c + ", " + d);
        }
        double total = a + b + c + d;
        double h = Normal.quantile((a + b) / total);
        double k = Normal.quantile((a + c) / total);
        // What the first cell holds beyond independence.
        double excess = (a * d - b * c) / (total * total);
        double end = Math.PI / 2 * (1 - 1e-12);
        double theta = Root.between(t -> integral(h, k, t) - excess, -end, end).x();
        double r = StrictMath.sin(theta);
        double s = StrictMath.cos(theta);
        if (!(Math.abs(r) < 1)) {
            throw new IllegalArgumentException("a tetrachoric correlation must lie between -1 and 1, but was " + r
                    + " for the cells " + a + ", " + b + ", " + c + ", " + d);
        }
        // dr = (dp₁₁ − A dp₁. − B dp.₁)/φ₂: each cell's share of it, and its multinomial variance.
        double rowPull = Normal.below((k - r * h) / s);
        double columnPull = Normal.below((h - r * k) / s);
        double density = integrand(h, k, theta) / s;
        double first = 1 - rowPull - columnPull;
        double mean = (a * first - b * rowPull - c * columnPull) / total;
        double square = (a * first * first + b * rowPull * rowPull + c * columnPull * columnPull) / total;
        return new Tetrachoric(r, (square - mean * mean) / (total * density * density));
    }

    /** Φ₂(h, k; sin θ) − Φ(h)Φ(k): the density integrated over the correlation. */
    private static double integral(double h, double k, double theta) {
        double half = theta / (2 * PANELS);
        double sum = 0;
        for (int panel = 0; panel < PANELS; panel++) {
            double middle = (2 * panel + 1) * half;
            sum += WEIGHTS[0] * integrand(h, k, middle);
            for (int i = 1; i < NODES.length; i++) {
                double step = NODES[i] * half;
                sum += WEIGHTS[i] * (integrand(h, k, middle - step) + integrand(h, k, middle + step));
            }
        }
        return sum * half;
    }

    /** The bivariate density at the thresholds, times dr/dθ = cos θ. */
    private static double integrand(double h, double k, double theta) {
        double s = StrictMath.cos(theta);
        double exponent = (h * h + k * k - 2 * h * k * StrictMath.sin(theta)) / (2 * s * s);
        return StrictMath.exp(-exponent) / (2 * Math.PI);
    }
}
