package org.meridian.present.plot.forest;

import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Figure;
import org.meridian.stat.Scale;

/**
 * Rows with their words, ready for the page or the terminal.
 *
 * @param rows what the plot says
 * @param words its sentences
 * @param options how it shall look
 */
record ForestDrawing(ForestRows rows, ForestWords words, ForestOptions options) {

    /** The figure. */
    Figure draw() {
        return new ForestPage(new ForestLayout(this)).figure(words, options);
    }

    /** The plot as lines of text, at most as wide as asked for, if that is possible at all. */
    String toText(int width, TextAlphabet alphabet) {
        return new ForestText(this, alphabet).of(width);
    }

    ForestTable table() {
        return ForestTable.of(rows, options, words.effectHeading());
    }

    Axis axis(double left, double right) {
        Scale scale = words.pooled().measure().scale();
        ForestRange range = options.range()
                .map(ends -> new ForestRange(scale.toAnalysis(ends.from()), scale.toAnalysis(ends.to())))
                .orElseGet(() -> ForestRange.of(words.pooled(), rows));
        return new Axis(scale, range.from(), range.to(), left, right);
    }
}
