package org.meridian.synthesis.pool;

import org.meridian.stat.Interval;

/**
 * A prediction interval that knows its variant.
 *
 * @param method the variant
 * @param interval the interval on the analysis scale
 */
public record PredictionInterval(PredictionMethod method, Interval interval) {}
