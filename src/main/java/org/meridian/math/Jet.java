package org.meridian.math;

/**
 * A number that knows its first and second derivatives in n variables.
 *
 * <p>A formula written in jets yields its value, gradient and Hessian to rounding error, without a second formula that could
 * disagree with the first. Immutable; all jets of one calculation have the same number of variables.
 */
public final class Jet {

    private final int n;
    /** The value, the gradient, then the lower triangle of the Hessian row by row. */
    private final double[] c;

    private Jet(int n, double[] c) {
        this.n = n;
        this.c = c;
    }

    private static int length(int n) {
        return 1 + n + n * (n + 1) / 2;
    }

    private static int place(int n, int i, int j) {
        return i >= j ? 1 + n + i * (i + 1) / 2 + j : place(n, j, i);
    }

    /**
     * A number that does not depend on the variables.
     *
     * @param n how many variables there are
     * @param value the number
     * @return the jet
     */
    public static Jet constant(int n, double value) {
        double[] c = new double[length(n)];
        c[0] = value;
        return new Jet(n, c);
    }

    /**
     * A linear combination of the variables, and its own derivatives.
     *
     * @param coefficients one coefficient per variable
     * @param x the values of the variables
     * @return {@code Σ coefficientᵢ xᵢ}
     */
    public static Jet linear(double[] coefficients, double[] x) {
        int n = x.length;
        double[] c = new double[length(n)];
        for (int i = 0; i < n; i++) {
            c[0] += coefficients[i] * x[i];
            c[1 + i] = coefficients[i];
        }
        return new Jet(n, c);
    }

    /**
     * The value.
     *
     * @return the value
     */
    public double value() {
        return c[0];
    }

    /**
     * A first derivative.
     *
     * @param i the variable, from 0
     * @return ∂/∂xᵢ
     */
    public double gradient(int i) {
        return c[1 + i];
    }

    /**
     * A second derivative.
     *
     * @param i a variable, from 0
     * @param j a variable, from 0
     * @return ∂²/∂xᵢ∂xⱼ
     */
    public double hessian(int i, int j) {
        return c[place(n, i, j)];
    }

    /**
     * The sum of this jet and a multiple of another.
     *
     * @param factor the factor
     * @param other the other jet
     * @return {@code this + factor · other}
     */
    public Jet plus(double factor, Jet other) {
        double[] sum = new double[c.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = c[i] + factor * other.c[i];
        }
        return new Jet(n, sum);
    }

    /**
     * The sum of two jets.
     *
     * @param other the other jet
     * @return {@code this + other}
     */
    public Jet plus(Jet other) {
        return plus(1, other);
    }

    /**
     * A multiple.
     *
     * @param factor the factor
     * @return {@code factor · this}
     */
    public Jet times(double factor) {
        double[] product = new double[c.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = factor * c[i];
        }
        return new Jet(n, product);
    }

    /**
     * The product of two jets.
     *
     * @param other the other jet
     * @return {@code this · other}
     */
    public Jet times(Jet other) {
        double a = c[0];
        double b = other.c[0];
        double[] product = new double[c.length];
        product[0] = a * b;
        int next = 1 + n;
        for (int i = 0; i < n; i++) {
            product[1 + i] = a * other.c[1 + i] + b * c[1 + i];
            for (int j = 0; j <= i; j++) {
                product[next] = a * other.c[next] + b * c[next] + c[1 + i] * other.c[1 + j] + c[1 + j] * other.c[1 + i];
                next++;
            }
        }
        return new Jet(n, product);
    }

    /**
     * A function of this jet, by the chain rule.
     *
     * @param f the function at {@link #value()}
     * @param f1 its first derivative there
     * @param f2 its second derivative there
     * @return {@code f(this)}
     */
    public Jet compose(double f, double f1, double f2) {
        double[] image = new double[c.length];
        image[0] = f;
        int next = 1 + n;
        for (int i = 0; i < n; i++) {
            image[1 + i] = f1 * c[1 + i];
            for (int j = 0; j <= i; j++) {
                image[next] = f1 * c[next] + f2 * c[1 + i] * c[1 + j];
                next++;
            }
        }
        return new Jet(n, image);
    }

    /**
     * The natural logarithm.
     *
     * @return {@code ln this}
     */
    public Jet log() {
        double x = c[0];
        return compose(StrictMath.log(x), 1 / x, -1 / (x * x));
    }

    /**
     * The reciprocal of the square root.
     *
     * @return {@code 1/√this}
     */
    public Jet inverseSqrt() {
        double x = c[0];
        double root = 1 / Math.sqrt(x);
        return compose(root, -0.5 * root / x, 0.75 * root / (x * x));
    }

    /**
     * The logarithm of a sum of exponentials, taken about the largest so that nothing overflows.
     *
     * @param jets at least one jet
     * @return {@code ln Σ exp(jet)}
     */
    public static Jet logSumExp(Iterable<Jet> jets) {
        double largest = Double.NEGATIVE_INFINITY;
        Jet any = null;
        for (Jet jet : jets) {
            largest = Math.max(largest, jet.c[0]);
            any = jet;
        }
        if (any == null) {
            throw new IllegalArgumentException("a sum of exponentials needs at least one number, but there was none");
        }
        int n = any.n;
        double[] sum = new double[any.c.length];
        for (Jet jet : jets) {
            double p = StrictMath.exp(jet.c[0] - largest);
            sum[0] += p;
            int next = 1 + n;
            for (int i = 0; i < n; i++) {
                sum[1 + i] += p * jet.c[1 + i];
                for (int j = 0; j <= i; j++) {
                    sum[next] += p * (jet.c[next] + jet.c[1 + i] * jet.c[1 + j]);
                    next++;
                }
            }
        }
        double total = sum[0];
        int next = 1 + n;
        for (int i = 0; i < n; i++) {
            sum[1 + i] /= total;
            for (int j = 0; j <= i; j++) {
                sum[next] = sum[next] / total - sum[1 + i] * sum[1 + j];
                next++;
            }
        }
        sum[0] = largest + StrictMath.log(total);
        return new Jet(n, sum);
    }
}
