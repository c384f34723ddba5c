package org.meridian.synthesis.measure;

/**
 * The factor that frees a standardised mean difference from its small-sample bias.
 *
 * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
 */
public enum HedgesCorrection {
    /**
     * The exact factor.
     *
     * <pre>{@code J(m) = Γ(m/2) / [√(m/2) Γ((m − 1)/2)]}</pre>
     */
    EXACT {
        @Override
        public double factor(double df) {
            checkDf(df);
            return gammaRatio((df - 1) / 2) / Math.sqrt(df / 2);
        }
    },
    /**
     * The usual approximation, as in RevMan.
     *
     * <pre>{@code J(m) = 1 − 3/(4m − 1)}</pre>
     */
    APPROXIMATE {
        @Override
        public double factor(double df) {
            checkDf(df);
            return 1 - 3 / (4 * df - 1);
        }
    },
    /** No correction: the factor is 1, which gives Cohen's d. */
    NONE {
        @Override
        public double factor(double df) {
            checkDf(df);
            return 1;
        }
    };

    /** From here on the series below is exact to the last bit. */
    private static final double LARGE = 16;

    /** Coefficients of Γ(w + ¾)/Γ(w + ¼) = √w Σ cₖ w⁻²ᵏ, from the recurrence of the gamma function. */
    private static final double[] SERIES = {
        1,
        1.0 / 64,
        -19.0 / 8192,
        631.0 / 524288,
        -174317.0 / 134217728,
        20491783.0 / 8589934592.0,
        -7334801895.0 / 1099511627776.0
    };

    /**
     * The factor by which the uncorrected difference is multiplied.
     *
     * @param df m: degrees of freedom of the standard deviation, more than 1
     * @return J(m)
     * @throws IllegalArgumentException if there is 1 degree of freedom or less
     */
    public abstract double factor(double df);

    private static void checkDf(double df) {
        if (!(df > 1 && df < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Hedges' correction needs more than 1 degree of freedom, but had " + df);
        }
    }

    /**
     * Γ(z + ½)/Γ(z), by arithmetic alone, so that it has the same bits everywhere and neither overflows nor cancels: lifted by
     * Γ(z + 1) = z Γ(z) to where the series holds.
     */
    private static double gammaRatio(double z) {
        double lifted = z;
        double factor = 1;
        while (lifted < LARGE) {
            factor *= lifted / (lifted + 0.5);
            lifted++;
        }
        double w = lifted - 0.25;
        double sum = 0;
        for (int k = SERIES.length - 1; k >= 0; k--) {
            sum = sum / (w * w) + SERIES[k];
        }
        return factor * Math.sqrt(w) * sum;
    }
}
