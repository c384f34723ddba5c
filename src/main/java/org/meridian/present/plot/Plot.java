package org.meridian.present.plot;

import org.meridian.present.figure.Figure;

/** What can be drawn: a plot knows its numbers and its look, and becomes a figure. */
public interface Plot {

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    Figure draw();
}
