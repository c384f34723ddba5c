package org.meridian.present.plot;

import java.util.List;

/**
 * One box of a flow diagram, before it has a place on the page.
 *
 * @param column from 0 at the left; even columns go on to the next row, odd ones leave the review
 * @param row from 0 at the top
 * @param kind whether what is counted goes on or leaves
 * @param heading what is counted
 * @param lines the counts
 */
record PrismaBox(int column, int row, Kind kind, String heading, List<String> lines) {

    /** Whether what is counted goes on or leaves. */
    enum Kind {
        /** It goes on downwards. */
        MAIN,
        /** It leaves to the right. */
        SIDE
    }

    static PrismaBox main(int column, int row, String heading, String... lines) {
        return main(column, row, heading, List.of(lines));
    }

    static PrismaBox main(int column, int row, String heading, List<String> lines) {
        return new PrismaBox(column, row, Kind.MAIN, heading, lines);
    }

    static PrismaBox side(int column, int row, String heading, List<String> lines) {
        return new PrismaBox(column, row, Kind.SIDE, heading, lines);
    }

    /** The box as a sentence. */
    String words() {
        return heading + ": " + String.join("; ", lines);
    }
}
