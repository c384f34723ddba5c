package org.meridian.synthesis.effect;

/**
 * The sampling variance of a standardised mean difference: d before, g = J d after the small-sample correction;
 * a = 1/n₁ + 1/n₂, N = n₁ + n₂, m = N − 2.
 */
public enum SmdVariance {
    /**
     * Large-sample variance with the corrected difference in it; metafor's default.
     *
     * <pre>{@code v = a + g²/(2N)}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.92.2.490">Hedges 1982</a>
     */
    LS("a + g²/(2N)", "escalc(measure = \"SMD\", vtype = \"LS\")") {
        @Override
        double of(double g, double correction, double n1, double n2) {
            return reciprocals(n1, n2) + g * g / (2 * (n1 + n2));
        }
    },
    /**
     * Large-sample variance of the uncorrected difference, shrunk as its square, as in Borenstein's textbook and in CMA.
     *
     * <pre>{@code v = J² [a + d²/(2N)]}</pre>
     */
    LS2("J² [a + d²/(2N)]", "escalc(measure = \"SMD\", vtype = \"LS2\")") {
        @Override
        double of(double g, double correction, double n1, double n2) {
            return correction * correction * reciprocals(n1, n2) + g * g / (2 * (n1 + n2));
        }
    },
    /**
     * The unbiased estimate; the default of {@code meta::metacont}.
     *
     * <pre>{@code v = a + [1 − (m − 2)/(m J²)] g²}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.93.2.388">Hedges 1983</a>
     */
    UB("a + [1 − (m − 2)/(m J²)] g²", "escalc(measure = \"SMD\", vtype = \"UB\")") {
        @Override
        double of(double g, double correction, double n1, double n2) {
            double m = n1 + n2 - 2;
            return reciprocals(n1, n2) + (1 - (m - 2) / (m * correction * correction)) * g * g;
        }
    },
    /**
     * The variance that RevMan uses, together with {@link HedgesCorrection#APPROXIMATE}.
     *
     * <pre>{@code v = a + g²/[2(N − 3.94)]}</pre>
     */
    REVMAN("a + g²/[2(N − 3.94)]", "") {
        @Override
        double of(double g, double correction, double n1, double n2) {
            if (!(n1 + n2 > REVMAN_SHIFT)) {
                throw new IllegalArgumentException(
                        "this variance needs more than 3.94 participants, but there were " + (n1 + n2));
            }
            return reciprocals(n1, n2) + g * g / (2 * (n1 + n2 - REVMAN_SHIFT));
        }
    },
    /**
     * The exact variance where there is no effect.
     *
     * <pre>{@code v = J² a m/(m − 2)}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
     */
    H0("J² a m/(m − 2)", "") {
        @Override
        double of(double g, double correction, double n1, double n2) {
            double m = n1 + n2 - 2;
            if (!(m > 2)) {
                throw new IllegalArgumentException(
                        "this variance needs more than 4 participants, but there were " + (n1 + n2));
            }
            return correction * correction * reciprocals(n1, n2) * (m / (m - 2));
        }
    };

    private static final double REVMAN_SHIFT = 3.94;

    private final String formula;
    private final String agreesWith;

    SmdVariance(String formula, String agreesWith) {
        this.formula = formula;
        this.agreesWith = agreesWith;
    }

    /** The variance of g, corrected by this factor. */
    abstract double of(double g, double correction, double n1, double n2);

    /** The formula as text. */
    String formula() {
        return formula;
    }

    /** The call with the same result where the correction is exact. */
    String agreesWith() {
        return agreesWith;
    }

    private static double reciprocals(double n1, double n2) {
        return 1 / n1 + 1 / n2;
    }
}
