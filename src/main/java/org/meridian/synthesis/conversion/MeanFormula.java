package org.meridian.synthesis.conversion;

/**
 * Formulas for the mean of a sample summarised by its quantiles: minimum a, quartiles q₁ and q₃, median m, maximum b.
 *
 * <p>Each is written as the median plus what draws the mean away from it, so that a symmetric summary gives the median itself.
 */
public enum MeanFormula {
    /**
     * Optimal weights of mid-range (a + b)/2, mid-quartile range (q₁ + q₃)/2 and median, for normal data.
     *
     * <pre>{@code S1: w(a + b)/2 + (1 − w)m,         w = 4/(4 + n^0.75)
     * S2: w(q₁ + q₃)/2 + (1 − w)m,       w = 0.7 + 0.39/n
     * S3: w₁(a + b)/2 + w₂(q₁ + q₃)/2 + (1 − w₁ − w₂)m,   w₁ = 2.2/(2.2 + n^0.75),   w₂ = 0.7 − 0.72/n^0.55}</pre>
     *
     * @see <a href="https://doi.org/10.1177/0962280216669183">Luo et al. 2018</a>
     */
    LUO("Luo 2018", "weights of (a + b)/2, (q₁ + q₃)/2 and m by n", "10.1177/0962280216669183") {
        @Override
        double of(QuantileSummary.Range s) {
            return s.median() + 4 / (4 + StrictMath.pow(s.n(), 0.75)) * pull(s.min(), s.median(), s.max());
        }

        @Override
        double of(QuantileSummary.Quartiles s) {
            return s.median() + (0.7 + 0.39 / s.n()) * pull(s.q1(), s.median(), s.q3());
        }

        @Override
        double of(QuantileSummary.FiveNumbers s) {
            return s.median()
                    + 2.2 / (2.2 + StrictMath.pow(s.n(), 0.75)) * pull(s.min(), s.median(), s.max())
                    + (0.7 - 0.72 / StrictMath.pow(s.n(), 0.55)) * pull(s.q1(), s.median(), s.q3());
        }
    },
    /**
     * Weights that do not depend on the size of the sample.
     *
     * <pre>{@code S1: (a + 2m + b)/4,   S2: (q₁ + m + q₃)/3,   S3: (a + 2q₁ + 2m + 2q₃ + b)/8}</pre>
     *
     * @see <a href="https://doi.org/10.1186/1471-2288-14-135">Wan et al. 2014</a>
     */
    WAN("Wan 2014 mean", "(a + 2m + b)/4, (q₁ + m + q₃)/3 or (a + 2q₁ + 2m + 2q₃ + b)/8", "10.1186/1471-2288-14-135") {
        @Override
        double of(QuantileSummary.Range s) {
            return s.median() + pull(s.min(), s.median(), s.max()) / 2;
        }

        @Override
        double of(QuantileSummary.Quartiles s) {
            return s.median() + 2 * pull(s.q1(), s.median(), s.q3()) / 3;
        }

        @Override
        double of(QuantileSummary.FiveNumbers s) {
            return s.median() + pull(s.min(), s.median(), s.max()) / 4 + pull(s.q1(), s.median(), s.q3()) / 2;
        }
    },
    /**
     * The mean of small samples from their range, the median itself in larger ones.
     *
     * <pre>{@code S1: (a + 2m + b)/4 if n ≤ 25, m otherwise}</pre>
     *
     * @see <a href="https://doi.org/10.1186/1471-2288-5-13">Hozo et al. 2005</a>
     */
    HOZO("Hozo 2005 mean", "(a + 2m + b)/4 if n ≤ 25, m otherwise", "10.1186/1471-2288-5-13") {
        @Override
        double of(QuantileSummary.Range s) {
            return s.n() <= 25 ? WAN.of(s) : s.median();
        }

        @Override
        double of(QuantileSummary.Quartiles s) {
            throw SdFormula.rangeOnly(s);
        }

        @Override
        double of(QuantileSummary.FiveNumbers s) {
            throw SdFormula.rangeOnly(s);
        }
    };

    private final Formula formula;

    MeanFormula(String name, String expression, String doi) {
        this.formula = new Formula(name, expression, doi);
    }

    abstract double of(QuantileSummary.Range s);

    abstract double of(QuantileSummary.Quartiles s);

    abstract double of(QuantileSummary.FiveNumbers s);

    /**
     * The formula's name, text and reference.
     *
     * @return the formula
     */
    public Formula formula() {
        return formula;
    }

    /** How far the middle of two numbers lies above the median; negative if below. */
    private static double pull(double low, double median, double high) {
        return ((low - median) + (high - median)) / 2;
    }
}
