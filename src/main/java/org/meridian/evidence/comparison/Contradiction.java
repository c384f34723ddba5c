package org.meridian.evidence.comparison;

import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;

/**
 * Two figures of one source that cannot both be right.
 *
 * @param id key within its library
 * @param trial key of the trial
 * @param outcome key of the outcome; empty if it is about the trial as a whole
 * @param says one figure
 * @param against the other figure
 * @param source the source that prints both
 * @param locator where
 * @param note what it means for the use of the figures
 */
public record Contradiction(
        String id,
        String trial,
        String outcome,
        String says,
        String against,
        Citation source,
        Locator locator,
        String note) {}
