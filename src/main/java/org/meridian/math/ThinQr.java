package org.meridian.math;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A tall matrix as the product of orthonormal columns and a small upper triangle, {@code A = QR}.
 *
 * <p>By modified Gram–Schmidt steps, each made twice, after which the columns are orthonormal to rounding. Columns are taken in
 * their order, so the first j columns of Q span those of A.
 */
public final class ThinQr {

    /** A column of which less than this share is new is a combination of those before it. */
    private static final double NEW = 1e-12;

    private final double[][] q;
    private final double[][] r;
    private final int dependent;

    private ThinQr(double[][] q, double[][] r, int dependent) {
        this.q = q;
        this.r = r;
        this.dependent = dependent;
    }

    /**
     * Decomposes a matrix.
     *
     * @param columns its columns, all equally long and not fewer than their number
     * @return the two factors
     * @throws IllegalArgumentException if the columns differ in length, are too short, or hold a number that is not finite
     */
    public static ThinQr of(double[][] columns) {
        int p = columns.length;
        double[][] q = new double[p][];
        double[][] r = new double[p][p];
        int dependent = -1;
        for (int j = 0; j < p; j++) {
            if (columns[j].length != columns[0].length || columns[j].length < p) {
                throw new IllegalArgumentException(
                        "a matrix to be decomposed needs equally long columns and not fewer rows"
                                + " than columns, but column " + (j + 1) + " of " + p + " had " + columns[j].length
                                + " rows");
            }
            q[j] = columns[j].clone();
            double whole = norm(q[j]);
            if (!(whole < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "a matrix holds finite numbers only, but column " + (j + 1) + " was of" + " length " + whole);
            }
            for (int pass = 0; pass < 2; pass++) {
                for (int s = 0; s < j; s++) {
                    double share = dot(q[s], q[j]);
                    r[s][j] += share;
                    for (int i = 0; i < q[j].length; i++) {
                        q[j][i] -= share * q[s][i];
                    }
                }
            }
            double left = norm(q[j]);
            if (left > NEW * whole) {
                r[j][j] = left;
                for (int i = 0; i < q[j].length; i++) {
                    q[j][i] /= left;
                }
            } else {
                Arrays.fill(q[j], 0);
                dependent = dependent < 0 ? j : dependent;
            }
        }
        return new ThinQr(q, r, dependent);
    }

    /**
     * The first column that is a combination of those before it, to twelve digits.
     *
     * @return its place, from 0; absent if all columns are independent
     */
    public OptionalInt dependent() {
        return dependent < 0 ? OptionalInt.empty() : OptionalInt.of(dependent);
    }

    /**
     * How a column is made of the orthonormal ones before it and of what is new in it.
     *
     * @param s the orthonormal column, from 0
     * @param j the column, from 0
     * @return an element of R, 0 if {@code s > j}
     */
    public double r(int s, int j) {
        return r[s][j];
    }

    /**
     * An orthonormal column.
     *
     * @param j its place, from 0
     * @return a copy
     */
    public double[] column(int j) {
        return q[j].clone();
    }

    /**
     * The inner product of two rows of Q; of a row with itself it is the row's leverage.
     *
     * @param i one row, from 0
     * @param other another row, from 0
     * @return an element of QQ', from −1 to 1
     */
    public double hat(int i, int other) {
        double sum = 0;
        for (double[] column : q) {
            sum += column[i] * column[other];
        }
        return sum;
    }

    /**
     * The coordinates of a vector's projection on the columns.
     *
     * @param vector as many numbers as there are rows
     * @return {@code Q'y}
     */
    public double[] coordinates(double[] vector) {
        double[] coordinates = new double[q.length];
        for (int j = 0; j < q.length; j++) {
            coordinates[j] = dot(q[j], vector);
        }
        return coordinates;
    }

    /**
     * The point of the projection in one row.
     *
     * @param i the row, from 0
     * @param coordinates coordinates with respect to the orthonormal columns
     * @return an element of {@code Qc}
     */
    public double fitted(int i, double[] coordinates) {
        double sum = 0;
        for (int j = 0; j < q.length; j++) {
            sum += q[j][i] * coordinates[j];
        }
        return sum;
    }

    /**
     * Solves {@code Rx = b}; the columns must be independent.
     *
     * @param right as many numbers as there are columns
     * @return x
     */
    public double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = x.length - 1; i >= 0; i--) {
            for (int s = i + 1; s < x.length; s++) {
                x[i] -= r[i][s] * x[s];
            }
            x[i] /= r[i][i];
        }
        return x;
    }

    /**
     * Solves {@code R'x = b}; the columns must be independent.
     *
     * @param right as many numbers as there are columns
     * @return x
     */
    public double[] solveTransposed(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int s = 0; s < i; s++) {
                x[i] -= r[s][i] * x[s];
            }
            x[i] /= r[i][i];
        }
        return x;
    }

    /**
     * The logarithm of the determinant of A'A; the columns must be independent.
     *
     * @return {@code 2 Σ ln rⱼⱼ}
     */
    public double logDeterminant() {
        double logs = 0;
        for (int j = 0; j < r.length; j++) {
            logs += StrictMath.log(r[j][j]);
        }
        return 2 * logs;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The length of a vector, without overflow on the way. */
    private static double norm(double[] vector) {
        double most = 0;
        for (double x : vector) {
            most = Math.max(most, Math.abs(x));
        }
        if (!(most > 0 && most < Double.POSITIVE_INFINITY)) {
            return most;
        }
        double squares = 0;
        for (double x : vector) {
            squares += x / most * (x / most);
        }
        return most * Math.sqrt(squares);
    }
}
