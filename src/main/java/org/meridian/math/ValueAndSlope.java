package org.meridian.math;

/**
 * What a smooth function is at one point: its value and its slope there.
 *
 * @param value the function
 * @param slope its derivative
 */
public record ValueAndSlope(double value, double slope) {}
