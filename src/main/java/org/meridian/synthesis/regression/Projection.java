package org.meridian.synthesis.regression;

import org.meridian.math.ThinQr;

/**
 * Weighted least squares with given weights: {@code P = W − WX(X'WX)⁻¹X'W} and what is made of it.
 *
 * <p>With {@code √W X = QR} it is {@code √W (I − QQ') √W}, so that no k × k matrix is ever held. A study that nearly determines
 * the fit has a leverage near 1; what it leaves, 1 − h, and its residual are then taken from the fit without it, where nothing
 * cancels. All sums below are of positive terms.
 */
final class Projection {

    private static final double HEAVY = 0.5;

    private final double[] w;
    private final ThinQr qr;
    private final double[] coordinates;
    private final double[] residuals;
    private final double[] left;

    private Projection(double[] w, ThinQr qr, double[] coordinates, double[] residuals, double[] left) {
        this.w = w;
        this.qr = qr;
        this.coordinates = coordinates;
        this.residuals = residuals;
        this.left = left;
    }

    static Projection of(double[][] x, double[] y, double[] w) {
        int k = y.length;
        double[] root = new double[k];
        double[] weighted = new double[k];
        for (int i = 0; i < k; i++) {
            root[i] = Math.sqrt(w[i]);
            weighted[i] = root[i] * y[i];
        }
        ThinQr qr = ThinQr.of(weighted(x, root, -1));
        if (qr.dependent().isPresent()) {
            throw new IllegalArgumentException(
                    "sampling variances differ by so many orders of magnitude that too few studies count");
        }
        double[] coordinates = qr.coordinates(weighted);
        double[] residuals = new double[k];
        double[] left = new double[k];
        for (int i = 0; i < k; i++) {
            double leverage = qr.hat(i, i);
            if (leverage > HEAVY) {
                leaveOut(i, x, root, weighted, residuals, left);
            } else {
                left[i] = 1 - leverage;
                residuals[i] = y[i] - qr.fitted(i, coordinates) / root[i];
            }
        }
        return new Projection(w, qr, coordinates, residuals, left);
    }

    /** {@code 1 − h = 1/(1 + w x'(X'WX)⁻¹x)} with X'WX of the others, and the residual (1 − h) times the deleted residual. */
    private static void leaveOut(
            int i, double[][] x, double[] root, double[] weighted, double[] residuals, double[] left) {
        ThinQr others = ThinQr.of(weighted(x, root, i));
        if (others.dependent().isPresent()) {
            return;
        }
        double[] row = new double[x.length];
        for (int j = 0; j < row.length; j++) {
            row[j] = root[i] * x[j][i];
        }
        double[] spread = others.solveTransposed(row);
        double[] rest = weighted.clone();
        rest[i] = 0;
        double[] beta = others.coordinates(rest);
        double g = 0;
        double fitted = 0;
        for (int j = 0; j < row.length; j++) {
            g += spread[j] * spread[j];
            fitted += spread[j] * beta[j];
        }
        left[i] = 1 / (1 + g);
        residuals[i] = left[i] * (weighted[i] - fitted) / root[i];
    }

    /** The columns of √W X; the row to leave out is 0. */
    private static double[][] weighted(double[][] x, double[] root, int without) {
        double[][] columns = new double[x.length][root.length];
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < root.length; i++) {
                columns[j][i] = i == without ? 0 : root[i] * x[j][i];
            }
        }
        return columns;
    }

    ThinQr qr() {
        return qr;
    }

    double[] coefficients() {
        return qr.solve(coordinates);
    }

    /** {@code y'Py = Σ w e²}. */
    double q() {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * residuals[i] * residuals[i];
        }
        return sum;
    }

    /** {@code y'PPy = Σ w² e²}. */
    double q2() {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            double weighted = w[i] * residuals[i];
            sum += weighted * weighted;
        }
        return sum;
    }

    /** By how much the columns after the first lower the weighted sum of squares: the Wald statistic of their coefficients. */
    double explained() {
        double sum = 0;
        for (int j = 1; j < coordinates.length; j++) {
            sum += coordinates[j] * coordinates[j];
        }
        return sum;
    }

    double sumOfWeights() {
        double sum = 0;
        for (double weight : w) {
            sum += weight;
        }
        return sum;
    }

    double sumOfSquaredWeights() {
        double sum = 0;
        for (double weight : w) {
            sum += weight * weight;
        }
        return sum;
    }

    double traceP() {
        return trace(w);
    }

    double tracePP() {
        return traceOfSquare(w);
    }

    /** {@code tr PS} for the diagonal matrix S with wS = diag(u). */
    double trace(double[] u) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            sum += u[i] * left[i];
        }
        return sum;
    }

    /** {@code tr PSPS = Σ u²(1 − h)² + Σᵢ≠ⱼ uᵢuⱼhᵢⱼ²}, u the diagonal of WS; studies of low leverage all at once. */
    double traceOfSquare(double[] u) {
        int p = coordinates.length;
        double[][] crossed = new double[p][p];
        double[][] q = new double[p][];
        for (int j = 0; j < p; j++) {
            q[j] = qr.column(j);
        }
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            if (heavy(i)) {
                sum += u[i] * left[i] * (u[i] * left[i]);
                for (int other = 0; other < u.length; other++) {
                    double h = other == i ? 0 : qr.hat(i, other);
                    sum += (heavy(other) ? 1 : 2) * u[i] * u[other] * h * h;
                }
            } else {
                sum += u[i] * u[i] * (2 * left[i] - 1);
                for (int a = 0; a < p; a++) {
                    for (int b = 0; b < p; b++) {
                        crossed[a][b] += u[i] * q[a][i] * q[b][i];
                    }
                }
            }
        }
        for (double[] row : crossed) {
            for (double element : row) {
                sum += element * element;
            }
        }
        return sum;
    }

    private boolean heavy(int i) {
        return !(left[i] >= 1 - HEAVY);
    }
}
