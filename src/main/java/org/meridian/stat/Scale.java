package org.meridian.stat;

import org.meridian.math.Normal;

/**
 * The relation between the analysis scale, on which effects are pooled, and the natural scale, on which people read them.
 *
 * <p>The analysis value of "no effect" is 0 for every comparison, whatever its scale. The level of one group (a proportion, a
 * rate, a mean) knows no such value; its measure says so.
 *
 * <p>Where the natural scale ends, an analysis value beyond the end (a limit of an interval) is read as the end.
 */
public enum Scale {
    /** Differences: natural and analysis scale are the same, no effect is 0. */
    IDENTITY {
        @Override
        public double toNatural(double analysis) {
            return analysis;
        }

        @Override
        public double toAnalysis(double natural) {
            return natural;
        }
    },
    /** Ratios: the analysis scale is the natural logarithm, no effect is a ratio of 1. */
    LOG {
        @Override
        public double toNatural(double analysis) {
            return StrictMath.exp(analysis);
        }

        @Override
        public double toAnalysis(double natural) {
            if (!(natural > 0)) {
                throw new IllegalArgumentException("a ratio must be > 0, but was " + natural);
            }
            return StrictMath.log(natural);
        }
    },
    /** Proportions: the analysis scale is the log odds {@code ln[p/(1 − p)]}. */
    LOGIT {
        @Override
        public double toNatural(double analysis) {
            return 1 / (1 + StrictMath.exp(-analysis));
        }

        @Override
        public double toAnalysis(double natural) {
            inside(natural, 0, 1);
            return StrictMath.log(natural) - StrictMath.log1p(-natural);
        }
    },
    /** Proportions: the analysis scale is the normal quantile {@code Φ⁻¹(p)}. */
    PROBIT {
        @Override
        public double toNatural(double analysis) {
            return Normal.below(analysis);
        }

        @Override
        public double toAnalysis(double natural) {
            return Normal.quantile(natural);
        }
    },
    /** Proportions: the analysis scale is {@code asin √p}, from 0 to π/2. */
    ARCSINE {
        @Override
        public double toNatural(double analysis) {
            double sine = StrictMath.sin(Math.min(Math.max(analysis, 0), Math.PI / 2));
            return sine * sine;
        }

        @Override
        public double toAnalysis(double natural) {
            from(natural, 0, 1);
            return StrictMath.asin(Math.sqrt(natural));
        }
    },
    /** Rates: the analysis scale is the square root. */
    SQUARE_ROOT {
        @Override
        public double toNatural(double analysis) {
            return analysis > 0 ? analysis * analysis : 0;
        }

        @Override
        public double toAnalysis(double natural) {
            from(natural, 0, Double.MAX_VALUE);
            return Math.sqrt(natural);
        }
    },
    /** Correlations: the analysis scale is Fisher's {@code z = atanh r}. */
    FISHER_Z {
        @Override
        public double toNatural(double analysis) {
            return StrictMath.tanh(analysis);
        }

        @Override
        public double toAnalysis(double natural) {
            inside(natural, -1, 1);
            return (StrictMath.log1p(natural) - StrictMath.log1p(-natural)) / 2;
        }
    },
    /** Reliabilities: the analysis scale is {@code 1 − (1 − α)^(1/3)}. */
    COMPLEMENT_CUBE_ROOT {
        @Override
        public double toNatural(double analysis) {
            double root = 1 - analysis;
            return 1 - root * root * root;
        }

        @Override
        public double toAnalysis(double natural) {
            return 1 - StrictMath.cbrt(1 - natural);
        }
    },
    /** Reliabilities: the analysis scale is {@code −ln(1 − α)}. */
    COMPLEMENT_LOG {
        @Override
        public double toNatural(double analysis) {
            return -StrictMath.expm1(-analysis);
        }

        @Override
        public double toAnalysis(double natural) {
            if (!(natural < 1)) {
                throw new IllegalArgumentException("a reliability must be < 1, but was " + natural);
            }
            return -StrictMath.log1p(-natural);
        }
    };

    /**
     * From the analysis scale to the natural scale.
     *
     * @param analysis a value on the analysis scale
     * @return the value as people read it
     */
    public abstract double toNatural(double analysis);

    /**
     * From the natural scale to the analysis scale.
     *
     * @param natural a value as people read it
     * @return the value on the analysis scale
     * @throws IllegalArgumentException if the natural scale has no such value
     */
    public abstract double toAnalysis(double natural);

    /**
     * The natural value of "no effect" of a comparison: 0 for differences, 1 for ratios.
     *
     * @return the null value on the natural scale
     */
    public double nullValue() {
        return toNatural(0);
    }

    private static void inside(double natural, double lower, double upper) {
        if (!(natural > lower && natural < upper)) {
            throw new IllegalArgumentException(
                    "this scale runs between " + lower + " and " + upper + ", but the value was " + natural);
        }
    }

    private static void from(double natural, double lower, double upper) {
        if (!(natural >= lower && natural <= upper)) {
            throw new IllegalArgumentException(
                    "this scale runs from " + lower + " to " + upper + ", but the value was " + natural);
        }
    }
}
