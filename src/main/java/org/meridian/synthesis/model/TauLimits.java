package org.meridian.synthesis.model;

/**
 * Two limits of τ², or none.
 *
 * @param lower the lower limit
 * @param upper the upper limit; less than {@code lower} if no value of τ² agrees with the data
 */
record TauLimits(double lower, double upper) {

    static final TauLimits NONE = new TauLimits(0, -1);
}
