package org.meridian.synthesis.measure;

/** How the 2×2 table of a phi coefficient was sampled, which decides its variance. */
public enum PhiVariance {
    /**
     * One sample of N, of which neither margin was fixed. With p = (a + b)/N, q = (a + c)/N:
     *
     * <pre>{@code v = {1 − φ² + φ(1 + φ²/2) P Q − ¾φ²(P² + Q²)}/N,
     * P = (2p − 1)/√[p(1 − p)],   Q = (2q − 1)/√[q(1 − q)]}</pre>
     *
     * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
     */
    CROSS_SECTIONAL {
        @Override
        double of(double a, double b, double c, double d) {
            double total = a + b + c + d;
            double phi = PhiCoefficient.phi(a, b, c, d);
            double row = (a + b - c - d) / Math.sqrt((a + b) * (c + d));
            double column = (a + c - b - d) / Math.sqrt((a + c) * (b + d));
            double square = phi * phi;
            return (1 - square + phi * (1 + square / 2) * row * column - 0.75 * square * (row * row + column * column))
                    / total;
        }
    },
    /**
     * Two samples of fixed size, n₁ = a + b and n₂ = c + d: the delta method on p₁ and p₂. With m₁ = a + c, m₂ = b + d:
     *
     * <pre>{@code v = (n₁n₂/m₁m₂) Σ hᵢ² pᵢ(1 − pᵢ)/nᵢ,   hᵢ = 1 ∓ (p₁ − p₂) nᵢ (m₂ − m₁)/(2m₁m₂)}</pre>
     */
    STRATIFIED {
        @Override
        double of(double a, double b, double c, double d) {
            double n1 = a + b;
            double n2 = c + d;
            double m1 = a + c;
            double m2 = b + d;
            double difference = a / n1 - c / n2;
            double tilt = difference * (m2 - m1) / (2 * m1 * m2);
            double h1 = 1 - tilt * n1;
            double h2 = 1 + tilt * n2;
            return n1 * n2 / (m1 * m2) * (h1 * h1 * a * b / (n1 * n1 * n1) + h2 * h2 * c * d / (n2 * n2 * n2));
        }
    };

    /** The sampling variance of φ. */
    abstract double of(double a, double b, double c, double d);
}
