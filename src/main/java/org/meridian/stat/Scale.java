package org.meridian.stat;

/**
 * The relation between the analysis scale, on which effects are pooled, and the natural scale, on which people read them.
 *
 * <p>On every scale the analysis value of "no effect" is 0.
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
            return Math.exp(analysis);
        }

        @Override
        public double toAnalysis(double natural) {
            if (!(natural > 0)) {
                throw new IllegalArgumentException("a ratio must be > 0, but was " + natural);
            }
            return Math.log(natural);
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
     * The natural value of "no effect": 0 for differences, 1 for ratios.
     *
     * @return the null value on the natural scale
     */
    public double nullValue() {
        return toNatural(0);
    }
}
