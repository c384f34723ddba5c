package org.meridian.present.figure;

/**
 * A labelled place on an axis.
 *
 * @param at value on the analysis scale
 * @param label the same value on the natural scale, as people write it
 */
public record Tick(double at, String label) {}
