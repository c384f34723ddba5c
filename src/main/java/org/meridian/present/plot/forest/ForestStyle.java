package org.meridian.present.plot.forest;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.meridian.present.figure.Ink;

/**
 * The layout of the forest plots of a journal or program: which columns are where, how an interval is written, which colours and
 * notes there are.
 *
 * <p>The styles named after houses follow what the R package meta documents of its layouts of the same names, in so far as the
 * documentation speaks of it; nobody at these houses has approved them. A style of one's own is a value like these.
 *
 * @param study heading of the names of studies
 * @param left columns between the names and the plot, in order
 * @param right columns after the plot, in order
 * @param limits how an interval is written
 * @param arms how events and totals of an arm stand
 * @param sides where it says what lies to either side of no effect
 * @param measure where it says what the axis shows
 * @param squares ink of single studies
 * @param diamonds ink of summaries
 * @param heterogeneity words before the heterogeneity
 * @param notes what the notes below the plot say
 * @see <a href="https://search.r-project.org/CRAN/refmans/meta/html/forest.meta.html">forest.meta</a>
 * @see <a href="https://search.r-project.org/CRAN/refmans/meta/html/settings.meta.html">settings.meta</a>
 */
public record ForestStyle(
        String study,
        List<ForestColumn> left,
        List<ForestColumn> right,
        Limits limits,
        Arms arms,
        Place sides,
        Place measure,
        Ink squares,
        Ink diamonds,
        String heterogeneity,
        Set<Note> notes) {

    /** How an interval is written. */
    public enum Limits {
        /** {@code [0.33, 0.73]}. */
        BRACKETS("[", ", ", "]"),
        /** {@code (0.33–0.73)}; with {@code to} between the limits if one is negative. */
        DASH("(", "–", ")"),
        /** {@code (0.33 to 0.73)}. */
        TO("(", " to ", ")");

        private final String open;
        private final String between;
        private final String close;

        Limits(String open, String between, String close) {
            this.open = open;
            this.between = between;
            this.close = close;
        }

        String text(String lower, String upper) {
            boolean unclear = this == DASH && (lower + upper).contains("−");
            return enclose(lower + (unclear ? TO.between : between) + upper);
        }

        String enclose(String words) {
            return open + words + close;
        }
    }

    /** How events and totals of an arm stand. */
    public enum Arms {
        /** In a column each. */
        APART,
        /** In one column, as {@code 4/123}. */
        TOGETHER
    }

    /** Above or below the plot. */
    public enum Place {
        /** Between the headings of the columns. */
        ABOVE,
        /** Below the axis. */
        BELOW
    }

    /** What the notes may say. */
    public enum Note {
        /** τ², if the method has one; it stands with the heterogeneity. */
        TAU2,
        /** I², Q and its test. */
        HETEROGENEITY,
        /** The test that the summary is no effect. */
        NO_EFFECT,
        /** The test that groups of studies do not differ. */
        SUBGROUPS
    }

    /** Data at the left, effects and weights at the right, all notes. */
    public static final ForestStyle MERIDIAN = new ForestStyle(
            "Study",
            List.of(ForestColumn.DATA),
            List.of(ForestColumn.EFFECT, ForestColumn.WEIGHT),
            Limits.BRACKETS,
            Arms.APART,
            Place.BELOW,
            Place.BELOW,
            Ink.STUDY,
            Ink.SUMMARY,
            "Heterogeneity",
            EnumSet.allOf(Note.class));

    /** As Review Manager 5: all columns before the plot, measure and method above it, black diamonds, all notes. */
    public static final ForestStyle REVMAN = new ForestStyle(
            "Study or Subgroup",
            List.of(ForestColumn.DATA, ForestColumn.WEIGHT, ForestColumn.EFFECT),
            List.of(),
            Limits.BRACKETS,
            Arms.APART,
            Place.BELOW,
            Place.ABOVE,
            Ink.STUDY,
            Ink.TEXT,
            "Heterogeneity",
            EnumSet.allOf(Note.class));

    /**
     * As the Journal of the American Medical Association: sources, limits in parentheses, both sides of no effect named above the plot,
     * dark squares, light diamonds, neither τ² nor the test of subgroup differences.
     */
    public static final ForestStyle JAMA = new ForestStyle(
            "Source",
            List.of(ForestColumn.DATA),
            List.of(ForestColumn.EFFECT, ForestColumn.WEIGHT),
            Limits.DASH,
            Arms.APART,
            Place.ABOVE,
            Place.BELOW,
            Ink.SUMMARY,
            Ink.SUMMARY_LIGHT,
            "Heterogeneity",
            EnumSet.of(Note.HETEROGENEITY, Note.NO_EFFECT));

    /**
     * As the BMJ: events and totals together, limits in parentheses with {@code to}, heterogeneity named a test, no test of subgroup
     * differences.
     */
    public static final ForestStyle BMJ = new ForestStyle(
            "Study",
            List.of(ForestColumn.DATA),
            List.of(ForestColumn.EFFECT, ForestColumn.WEIGHT),
            Limits.TO,
            Arms.TOGETHER,
            Place.BELOW,
            Place.BELOW,
            Ink.STUDY,
            Ink.SUMMARY,
            "Test for heterogeneity",
            EnumSet.of(Note.TAU2, Note.HETEROGENEITY, Note.NO_EFFECT));

    /**
     * Copies and checks the columns.
     *
     * @throws IllegalArgumentException if a column occurs twice, or words are missing
     */
    public ForestStyle {
        left = List.copyOf(left);
        right = List.copyOf(right);
        EnumSet<Note> ordered = EnumSet.noneOf(Note.class);
        ordered.addAll(notes);
        notes = Collections.unmodifiableSet(ordered);
        Set<ForestColumn> seen = EnumSet.noneOf(ForestColumn.class);
        left.forEach(column -> once(column, seen));
        right.forEach(column -> once(column, seen));
        if (study.isBlank() || heterogeneity.isBlank()) {
            throw new IllegalArgumentException("a style needs words for studies and heterogeneity, but had \"" + study
                    + "\" and \"" + heterogeneity + "\"");
        }
    }

    private static void once(ForestColumn column, Set<ForestColumn> seen) {
        if (!seen.add(column)) {
            throw new IllegalArgumentException("a column must be given once, but " + column + " occurs twice");
        }
    }
}
