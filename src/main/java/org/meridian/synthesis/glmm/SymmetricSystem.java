package org.meridian.synthesis.glmm;

import java.util.Optional;

/** A small symmetric positive definite system of equations, solved by Cholesky's method. */
final class SymmetricSystem {

    /** A pivot below this share of its diagonal is rounding, not curvature. */
    private static final double SINGULAR = 1e-13;

    private final double[][] root;

    private SymmetricSystem(double[][] root) {
        this.root = root;
    }

    /** The system, if its matrix is positive definite. */
    static Optional<SymmetricSystem> of(double[][] matrix) {
        int n = matrix.length;
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int s = 0; s < j; s++) {
                    sum -= root[i][s] * root[j][s];
                }
                if (i != j) {
                    root[i][j] = sum / root[j][j];
                } else if (sum > SINGULAR * matrix[i][i]) {
                    root[i][i] = Math.sqrt(sum);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new SymmetricSystem(root));
    }

    double[] solve(double[] right) {
        int n = root.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int s = 0; s < i; s++) {
                x[i] -= root[i][s] * x[s];
            }
            x[i] /= root[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int s = i + 1; s < n; s++) {
                x[i] -= root[s][i] * x[s];
            }
            x[i] /= root[i][i];
        }
        return x;
    }

    /** One diagonal element of the inverse: a variance, if the matrix is an information. */
    double inverseDiagonal(int i) {
        double[] unit = new double[root.length];
        unit[i] = 1;
        return solve(unit)[i];
    }
}
