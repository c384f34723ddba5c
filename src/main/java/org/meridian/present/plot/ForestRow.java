package org.meridian.present.plot;

import java.util.List;
import org.meridian.present.figure.TextStyle;
import org.meridian.stat.Interval;

/**
 * One row of a forest plot.
 *
 * @param kind study, summary or prediction
 * @param label its name
 * @param y estimate, analysis scale
 * @param interval its interval, analysis scale
 * @param weight share in the summary, a fraction
 * @param arms texts of the arms' numbers, empty if there are none
 * @param estimate text of the estimate; empty for a prediction
 * @param limits text of the interval
 * @param percent text of the weight; empty for a prediction
 */
record ForestRow(
        Kind kind,
        String label,
        double y,
        Interval interval,
        double weight,
        List<String> arms,
        String estimate,
        String limits,
        String percent) {

    /** What a row tells of. */
    enum Kind {
        /** One study. */
        STUDY(TextStyle.of(9)),
        /** All studies together. */
        SUMMARY(TextStyle.of(9).bold()),
        /** A further study. */
        PREDICTION(TextStyle.of(9));

        private final TextStyle style;

        Kind(TextStyle style) {
            this.style = style;
        }

        TextStyle style() {
            return style;
        }
    }

    /** The row as a sentence, for a pointer that rests on its mark. */
    String sentence(String symbol) {
        return switch (kind) {
            case STUDY -> label + ": " + symbol + " " + estimate + " " + limits + ", weight " + percent;
            case SUMMARY -> label + ": " + symbol + " " + estimate + " " + limits;
            case PREDICTION -> label + ": " + limits;
        };
    }
}
