package org.meridian.synthesis.conversion;

/**
 * A reason not to trust a derived value; the value is given all the same.
 *
 * @param code which kind of doubt
 * @param value the number that raised it
 * @param message what it means, as a sentence for people
 */
public record Caution(Code code, double value, String message) {

    /** Kinds of doubt. */
    public enum Code {
        /** The quantiles are more skewed than those of a normal sample of this size; the value is the test statistic. */
        SKEWED,
        /** The estimate lies off the middle of its interval on the analysis scale; the value is how far, in half widths. */
        INTERVAL_NOT_SYMMETRIC,
        /** Estimate and test statistic differ in sign; the value is the statistic. */
        SIGNS_DIFFER,
        /** The correlation is below ½, where final values are more precise than changes; the value is the correlation. */
        LOW_CORRELATION,
        /** Even logarithms are skewed to the right, a log-normal mean is too small; the value is the power that they need. */
        HEAVY_TAIL,
        /** The transformation to normality has no values for part of the normal; the value is the share that was cut. */
        CUT_TAILS,
        /** The conversion assumes something that no data support; the value is the factor that rests on it. */
        ASSUMPTION
    }
}
