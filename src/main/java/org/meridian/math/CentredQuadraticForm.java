package org.meridian.math;

/**
 * The distribution of {@code Σ aᵢ (xᵢ − x̄)²} of independent normal numbers with one mean and variances sᵢ, x̄ their mean with
 * weights aᵢ.
 *
 * <p>It is that of {@code Σ λⱼ χ²₁}, λⱼ the eigenvalues of diag(aᵢsᵢ) lessened by a matrix of rank one. They are never needed:
 * with dᵢ = aᵢsᵢ and pᵢ = aᵢ/Σa the moment generating function M has
 *
 * <pre>{@code 1/M(s)² = Π (1 − 2sdᵢ) · Σ pᵢ/(1 − 2sdᵢ)}</pre>
 *
 * <p>A tail is an integral of {@code M(s) exp(−sq)/s} along a path that crosses the real axis at its saddle point, right of 0
 * for the upper and left of 0 for the lower tail, and bends to the right, where the integrand falls like a normal density. The
 * trapezoidal rule converges geometrically there; its step is halved until two results agree. Either tail is found as such, to
 * about 13 digits of its own size, and never as 1 less the other where it is the smaller one.
 */
public final class CentredQuadraticForm {

    private static final double AGREE = 1e-14;
    private static final double NEGLIGIBLE = 1e-18;
    private static final int MOST_HALVINGS = 16;
    private static final int MANY = 32;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final double[] d;
    private final double[] p;
    private final int top;
    private final double mean;

    private CentredQuadraticForm(double[] d, double[] p, int top, double mean) {
        this.d = d;
        this.p = p;
        this.top = top;
        this.mean = mean;
    }

    /**
     * The distribution for given weights and variances.
     *
     * @param weights the aᵢ, all positive, at least two
     * @param variances the sᵢ, all positive
     * @return the distribution
     * @throws IllegalArgumentException if a number is not positive, there are fewer than two, or the columns differ in length
     */
    public static CentredQuadraticForm of(Doubles weights, Doubles variances) {
        int k = weights.size();
        if (k < 2 || k != variances.size()) {
            throw new IllegalArgumentException("squares about a mean need two numbers or more, each with a weight and a"
                    + " variance, but there were " + k + " weights and " + variances.size() + " variances");
        }
        if (!(weights.min() > 0 && variances.min() > 0)) {
            throw new IllegalArgumentException("weights and variances must be > 0, but the least were " + weights.min()
                    + " and " + variances.min());
        }
        double[] d = new double[k];
        int top = 0;
        int heaviest = 0;
        for (int i = 0; i < k; i++) {
            d[i] = weights.get(i) * variances.get(i);
            top = d[i] > d[top] ? i : top;
            heaviest = weights.get(i) > weights.get(heaviest) ? i : heaviest;
        }
        double others = 0;
        for (int i = 0; i < k; i++) {
            others += i == heaviest ? 0 : weights.get(i);
        }
        double all = others + weights.get(heaviest);
        double[] p = new double[k];
        double mean = 0;
        for (int i = 0; i < k; i++) {
            p[i] = weights.get(i) / all;
            mean += d[i] * (i == heaviest ? others / all : 1 - p[i]);
        }
        for (int i = 0; i < k; i++) {
            d[i] /= mean;
        }
        return new CentredQuadraticForm(d, p, top, mean);
    }

    /**
     * The mean of the distribution.
     *
     * @return {@code Σ aᵢ sᵢ (1 − aᵢ/Σa)}
     */
    public double mean() {
        return mean;
    }

    /**
     * The upper tail.
     *
     * @param q any number but NaN
     * @return the probability of a sum of squares of q or more
     * @throws NotConvergedException if the integral does not settle
     */
    public double above(double q) {
        double x = checked(q) / mean;
        return x <= 0 ? 1 : x < 1 ? 1 - lower(x) : upper(x);
    }

    /**
     * The lower tail.
     *
     * @param q any number but NaN
     * @return the probability of a sum of squares of q or less
     * @throws NotConvergedException if the integral does not settle
     */
    public double below(double q) {
        double x = checked(q) / mean;
        return x <= 0 ? 0 : x < 1 ? lower(x) : 1 - upper(x);
    }

    private static double checked(double q) {
        if (Double.isNaN(q)) {
            throw new IllegalArgumentException("a sum of squares must be a number, but was NaN");
        }
        return q;
    }

    private double upper(double q) {
        if (q == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double pole = pole();
        // The more numbers, the farther from the pole the saddle may lie, but never by more than a factor of √(k/2) or
        // so.
        double near = Math.min(0.5, pole / 4 * Math.min(1, Math.sqrt(2.0 / d.length)));
        double saddle = saddle(q, near, pole);
        return integral(q, saddle, 0.5 / pole);
    }

    private double lower(double q) {
        double saddle = saddle(q, -1 / q, -(d.length + 1) / (2 * q));
        // Many numbers are nearly normal: there a path that bends sooner than at the pole would climb before it falls.
        double turn = d.length > MANY ? Math.max(-saddle, pole()) : -saddle;
        return -integral(q, saddle, 0.5 / turn);
    }

    /** The nearest singularity on the right, 1/(2λ), λ the largest eigenvalue, from below. */
    private double pole() {
        double left = 0.5 / d[top];
        double second = 0;
        for (int i = 0; i < d.length; i++) {
            second = i == top ? second : Math.max(second, d[i]);
        }
        double right = 0.5 / second;
        for (int i = 0; i < 60; i++) {
            double middle = Math.sqrt(left * right);
            if (logM(middle) < Double.POSITIVE_INFINITY) {
                left = middle;
            } else {
                right = middle;
            }
        }
        return left;
    }

    /** Where the integrand is least on the real axis, between two points of one sign, to a few digits: any point would do. */
    private double saddle(double q, double near, double far) {
        double a = near;
        double b = far;
        double left = b - GOLDEN * (b - a);
        double right = a + GOLDEN * (b - a);
        double atLeft = logIntegrand(left, q);
        double atRight = logIntegrand(right, q);
        for (int i = 0; i < 24; i++) {
            if (atLeft < atRight) {
                b = right;
                right = left;
                atRight = atLeft;
                left = b - GOLDEN * (b - a);
                atLeft = logIntegrand(left, q);
            } else {
                a = left;
                left = right;
                atLeft = atRight;
                right = a + GOLDEN * (b - a);
                atRight = logIntegrand(right, q);
            }
        }
        return atLeft < atRight ? left : right;
    }

    private double logIntegrand(double s, double q) {
        return logM(s) - s * q - StrictMath.log(Math.abs(s));
    }

    /** ln M on the real axis; infinite beyond the first singularity. */
    private double logM(double s) {
        double logs = 0;
        double sum = 0;
        for (int i = 0; i < d.length; i++) {
            if (i != top) {
                double factor = 1 - 2 * s * d[i];
                if (!(factor > 0)) {
                    return Double.POSITIVE_INFINITY;
                }
                logs += StrictMath.log(factor);
                sum += p[i] / factor;
            }
        }
        double bracket = p[top] + (1 - 2 * s * d[top]) * sum;
        return bracket > 0 ? -0.5 * (logs + StrictMath.log(bracket)) : Double.POSITIVE_INFINITY;
    }

    /** {@code 1/π} times the imaginary part of the integral over the upper half of {@code s = saddle + ix + bend x²}. */
    private double integral(double q, double saddle, double bend) {
        double scale = logM(saddle) - saddle * q;
        // A product of many factors is known to fewer digits.
        double agree = AGREE * Math.max(1, Math.sqrt((double) d.length / MANY));
        double h = width(q, saddle);
        double first = 1 / saddle;
        double sum = first / 2 + sum(q, saddle, bend, scale, h, h, Math.abs(first));
        double last = sum * h;
        for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
            sum += sum(q, saddle, bend, scale, h / 2, h, Math.abs(first));
            h /= 2;
            double next = sum * h;
            if (Math.abs(next - last) <= agree * Math.abs(next)) {
                return next * StrictMath.exp(scale) / Math.PI;
            }
            last = next;
        }
        throw new NotConvergedException("no tail of a sum of squares at " + q * mean, MOST_HALVINGS, last);
    }

    /** The width of the saddle across the real axis. */
    private double width(double q, double saddle) {
        double step = 1e-3 * Math.abs(saddle);
        while (!(logIntegrand(saddle + step, q) < Double.POSITIVE_INFINITY)) {
            step /= 8;
        }
        double curvature =
                (logIntegrand(saddle - step, q) - 2 * logIntegrand(saddle, q) + logIntegrand(saddle + step, q))
                        / (step * step);
        return curvature > 0 ? 1 / Math.sqrt(curvature) : Math.abs(saddle);
    }

    /** The integrand at start, start + step, …, until it is negligible against its size at the saddle. */
    private double sum(double q, double saddle, double bend, double scale, double start, double step, double first) {
        double sum = 0;
        ComplexProduct product = new ComplexProduct();
        for (double x = start; ; x += step) {
            double re = saddle + bend * x * x;
            rootOfInverse(re, x, product);
            // M(s) exp(−sq)/s · ds/dx with ds/dx = i + 2 bend x.
            double size = StrictMath.exp(-re * q - scale - product.logScale());
            double cos = StrictMath.cos(x * q);
            double sin = -StrictMath.sin(x * q);
            product.times(re, x);
            double norm = product.re() * product.re() + product.im() * product.im();
            double numeratorRe = 2 * bend * x * cos - sin;
            double numeratorIm = 2 * bend * x * sin + cos;
            sum += size * (numeratorIm * product.re() - numeratorRe * product.im()) / norm;
            if (size * (1 + 2 * bend * x) <= NEGLIGIBLE * first * Math.sqrt(norm)) {
                return sum;
            }
        }
    }

    /** 1/M at a complex point: the product of the roots of the factors, each in the right half-plane. */
    private void rootOfInverse(double re, double im, ComplexProduct product) {
        product.reset();
        double sumRe = 0;
        double sumIm = 0;
        for (int i = 0; i < d.length; i++) {
            if (i != top) {
                double factorRe = 1 - 2 * re * d[i];
                double factorIm = -2 * im * d[i];
                double norm = factorRe * factorRe + factorIm * factorIm;
                sumRe += p[i] * factorRe / norm;
                sumIm -= p[i] * factorIm / norm;
                product.timesRoot(factorRe, factorIm);
            }
        }
        double topRe = 1 - 2 * re * d[top];
        double topIm = -2 * im * d[top];
        product.timesRoot(p[top] + topRe * sumRe - topIm * sumIm, topRe * sumIm + topIm * sumRe);
    }
}
