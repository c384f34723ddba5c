package org.meridian.synthesis.measure;

/**
 * Whether the logarithm of a ratio of means is freed from its bias of second order.
 *
 * <p>metafor corrects since version 5.0; before, it did not.
 *
 * @see <a href="https://doi.org/10.1890/14-2402.1">Lajeunesse 2015</a>
 */
public enum BiasCorrection {
    /** Nothing is corrected: the plain logarithm of the ratio of the means. */
    NONE {
        @Override
        double ofLogMean(double mean, double sd, double total) {
            return 0;
        }
    },
    /** Half the squared coefficient of variation of each mean is added to its logarithm: {@code + s²/(2 n m²)}. */
    SECOND_ORDER {
        @Override
        double ofLogMean(double mean, double sd, double total) {
            return Means.logMeanVariance(mean, sd, total) / 2;
        }
    };

    /** What is added to the logarithm of one mean. */
    abstract double ofLogMean(double mean, double sd, double total);
}
