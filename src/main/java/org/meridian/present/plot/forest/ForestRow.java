package org.meridian.present.plot.forest;

import java.util.Optional;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.TextStyle;
import org.meridian.stat.Interval;

/**
 * One row of a forest plot.
 *
 * @param kind what it tells of
 * @param label its name
 * @param value what is drawn; empty in rows of words
 * @param beside what is drawn with it: the prediction interval of a summary, the shrunken effect of a study
 * @param cells its texts
 */
record ForestRow(Kind kind, String label, Optional<Value> value, Optional<Value> beside, ForestCells cells) {

    /**
     * What is drawn.
     *
     * @param y estimate, analysis scale
     * @param interval its interval, analysis scale
     * @param size what the area of its square is proportional to: the share in the summary, or the precision of the effect
     */
    record Value(double y, Interval interval, double size) {}

    /** What a row tells of. */
    enum Kind {
        /** The name of a group of studies. */
        HEADING(TextStyle.of(9).bold()),
        /** One study. */
        STUDY(TextStyle.of(9)),
        /** One study of so many that its name has no room. */
        THIN(TextStyle.of(9)),
        /** A summary of a selection of studies, one of a series. */
        STEP(TextStyle.of(9)),
        /** A group of studies together. */
        SUBTOTAL(TextStyle.of(9).bold()),
        /** All studies together. */
        SUMMARY(TextStyle.of(9).bold()),
        /** A further study. */
        PREDICTION(TextStyle.of(9)),
        /** Words. */
        NOTE(TextStyle.of(8).with(Ink.QUIET));

        private final TextStyle style;

        Kind(TextStyle style) {
            this.style = style;
        }

        TextStyle style() {
            return style;
        }

        /** Whether many such rows are compared with each other. */
        boolean isOneOfMany() {
            return this == STUDY || this == THIN || this == STEP;
        }
    }

    static ForestRow words(Kind kind, String label) {
        return new ForestRow(kind, label, Optional.empty(), Optional.empty(), ForestCells.NONE);
    }

    static ForestRow of(Kind kind, String label, Value value, ForestCells cells) {
        return new ForestRow(kind, label, Optional.of(value), Optional.empty(), cells);
    }

    ForestRow withBeside(Value other) {
        return new ForestRow(kind, label, value, Optional.of(other), cells);
    }

    /** Whether its name may run on below columns in which it says nothing; an empty cell of a study is an answer. */
    boolean mayRunOn() {
        return !kind.isOneOfMany();
    }

    /** The row as a sentence, for a pointer that rests on its mark. */
    String sentence(String symbol) {
        String limits = cells.limits();
        String effect = label + ": " + symbol + " " + cells.estimate() + " " + limits;
        return switch (kind) {
            case HEADING, NOTE -> label;
            case STUDY, THIN -> effect + (cells.percent().isEmpty() ? "" : ", weight " + cells.percent()) + concern();
            case STEP, SUBTOTAL, SUMMARY -> effect;
            case PREDICTION -> label + ": " + limits;
        };
    }

    /** The last judgement is that about the study as a whole. */
    private String concern() {
        int count = cells.concerns().size();
        return count == 0
                ? ""
                : ", overall risk of bias: " + cells.concerns().get(count - 1).words();
    }
}
