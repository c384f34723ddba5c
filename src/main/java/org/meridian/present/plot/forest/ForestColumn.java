package org.meridian.present.plot.forest;

/** The columns of numbers that a forest plot may show beside the names and the intervals. */
public enum ForestColumn {
    /** What the arms of each study report: events and totals, or means, standard deviations and totals. */
    DATA,
    /** Effect with its confidence interval. */
    EFFECT,
    /** Share of each study in the summary, in per cent. */
    WEIGHT
}
