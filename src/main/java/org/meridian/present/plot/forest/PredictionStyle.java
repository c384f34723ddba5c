package org.meridian.present.plot.forest;

/** How a forest plot shows the prediction interval of a summary. */
public enum PredictionStyle {
    /** A bar in a row of its own, below the diamond. */
    BAR,
    /** A line through the diamond; its limits stand in the notes. */
    LINE,
    /** A line through the diamond and a band behind all studies; the limits stand in the notes. */
    SHADE
}
