package org.meridian.present.plot.forest;

import java.util.List;

/**
 * Rows of a forest plot that belong together.
 *
 * @param before what divides them from the rows above
 * @param rows from top to bottom
 */
record ForestBlock(Before before, List<ForestRow> rows) {

    /** What divides a block from the one above. */
    enum Before {
        /** Nothing: it is the first. */
        NOTHING(0),
        /** Some room. */
        GAP(6),
        /** A thin rule. */
        RULE(5);

        private final double height;

        Before(double height) {
            this.height = height;
        }

        double height() {
            return height;
        }
    }

    ForestBlock {
        rows = List.copyOf(rows);
    }

    static ForestBlock first(List<ForestRow> rows) {
        return new ForestBlock(Before.NOTHING, rows);
    }

    static ForestBlock ruledOff(List<ForestRow> rows) {
        return new ForestBlock(Before.RULE, rows);
    }
}
