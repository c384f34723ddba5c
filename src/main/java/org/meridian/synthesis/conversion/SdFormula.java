package org.meridian.synthesis.conversion;

import org.meridian.math.Quantiles;

/**
 * Formulas for the standard deviation of a sample summarised by its quantiles: minimum a, quartiles q₁ and q₃, median m, maximum b.
 *
 * <pre>{@code ξ = 2Φ⁻¹[(n − 0.375)/(n + 0.25)],   η = 2Φ⁻¹[(0.75n − 0.125)/(n + 0.25)]}</pre>
 */
public enum SdFormula {
    /**
     * The range and the interquartile range in units of their expectation in a normal sample; both weigh the same in S3.
     *
     * <pre>{@code S1: (b − a)/ξ,   S2: (q₃ − q₁)/η,   S3: [(b − a)/ξ + (q₃ − q₁)/η]/2}</pre>
     *
     * @see <a href="https://doi.org/10.1186/1471-2288-14-135">Wan et al. 2014</a>
     */
    WAN("Wan 2014", "(b − a)/ξ, (q₃ − q₁)/η or their mean", "10.1186/1471-2288-14-135") {
        @Override
        double of(QuantileSummary.Range s) {
            return byRange(s.max() - s.min(), s.n());
        }

        @Override
        double of(QuantileSummary.Quartiles s) {
            return byQuartiles(s.q3() - s.q1(), s.n());
        }

        @Override
        double of(QuantileSummary.FiveNumbers s) {
            return (byRange(s.max() - s.min(), s.n()) + byQuartiles(s.q3() - s.q1(), s.n())) / 2;
        }
    },
    /**
     * As Wan in S1 and S2; in S3 the range counts the less, the larger the sample.
     *
     * <pre>{@code S3: w(b − a)/ξ + (1 − w)(q₃ − q₁)/η,   w = 1/(1 + 0.07 n^0.6)}</pre>
     *
     * @see <a href="https://doi.org/10.1002/jrsm.1429">Shi et al. 2020</a>
     */
    SHI("Shi 2020", "w(b − a)/ξ + (1 − w)(q₃ − q₁)/η, w = 1/(1 + 0.07 n^0.6)", "10.1002/jrsm.1429") {
        @Override
        double of(QuantileSummary.Range s) {
            return WAN.of(s);
        }

        @Override
        double of(QuantileSummary.Quartiles s) {
            return WAN.of(s);
        }

        @Override
        double of(QuantileSummary.FiveNumbers s) {
            double w = 1 / (1 + 0.07 * StrictMath.pow(s.n(), 0.6));
            return w * byRange(s.max() - s.min(), s.n()) + (1 - w) * byQuartiles(s.q3() - s.q1(), s.n());
        }

        @Override
        public Formula formula(QuantileSummary summary) {
            return summary instanceof QuantileSummary.FiveNumbers ? super.formula(summary) : WAN.formula(summary);
        }
    },
    /**
     * Rules of thumb for the range.
     *
     * <pre>{@code S1: √{[(a − 2m + b)²/4 + (b − a)²]/12} if n ≤ 15,   (b − a)/4 if n ≤ 70,   (b − a)/6 otherwise}</pre>
     *
     * @see <a href="https://doi.org/10.1186/1471-2288-5-13">Hozo et al. 2005</a>
     */
    HOZO("Hozo 2005", "√{[(a − 2m + b)²/4 + (b − a)²]/12}, (b − a)/4 or (b − a)/6 by n", "10.1186/1471-2288-5-13") {
        @Override
        double of(QuantileSummary.Range s) {
            double range = s.max() - s.min();
            if (s.n() <= 15) {
                double bend = (s.min() - s.median()) + (s.max() - s.median());
                return Math.sqrt((bend * bend / 4 + range * range) / 12);
            }
            return s.n() <= 70 ? range / 4 : range / 6;
        }

        @Override
        double of(QuantileSummary.Quartiles s) {
            throw rangeOnly(s);
        }

        @Override
        double of(QuantileSummary.FiveNumbers s) {
            throw rangeOnly(s);
        }
    };

    private final Formula formula;

    SdFormula(String name, String expression, String doi) {
        this.formula = new Formula(name, expression, doi);
    }

    abstract double of(QuantileSummary.Range s);

    abstract double of(QuantileSummary.Quartiles s);

    abstract double of(QuantileSummary.FiveNumbers s);

    /**
     * The formula at work on a summary: Shi's is Wan's where only three numbers are known.
     *
     * @param summary the summary
     * @return name, text and reference
     */
    public Formula formula(QuantileSummary summary) {
        return formula;
    }

    private static double byRange(double range, double n) {
        return range / (2 * Quantiles.normal((n - 0.375) / (n + 0.25)));
    }

    private static double byQuartiles(double interquartileRange, double n) {
        return interquartileRange / (2 * Quantiles.normal((0.75 * n - 0.125) / (n + 0.25)));
    }

    static IllegalArgumentException rangeOnly(QuantileSummary s) {
        return new IllegalArgumentException("Hozo 2005 takes minimum, median and maximum only, but was given " + s);
    }
}
