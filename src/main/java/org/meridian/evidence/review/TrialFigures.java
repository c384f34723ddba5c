package org.meridian.evidence.review;

import java.util.List;
import org.meridian.evidence.source.Provenance;

/**
 * Figures on the same arms and outcome of the same patients that different sources print differently.
 *
 * @param patients the group of patients
 * @param outcome key of the outcome
 * @param arms the arm, or both arms of a difference
 * @param figures the figures, each with its source and time
 */
public record TrialFigures(String patients, String outcome, String arms, List<Figure> figures) {

    /** Copies the list. */
    public TrialFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One figure.
     *
     * @param timepoint when, in the source's words
     * @param value the figure as printed
     * @param provenance who prints it
     */
    public record Figure(String timepoint, String value, Provenance provenance) {

        /** The figure with its time and source. */
        @Override
        public String toString() {
            return value + " at " + timepoint + " (" + provenance.source().id() + ")";
        }
    }

    /**
     * Whether two sources give different figures for one time. If not, the figures belong to different times, and only one of
     * them may be used.
     *
     * @return true if they contradict each other
     */
    public boolean isAtOneTime() {
        return figures.stream()
                .anyMatch(one -> figures.stream()
                        .anyMatch(other -> one.timepoint().equals(other.timepoint())
                                && !one.value().equals(other.value())));
    }

    /** The figures in a line. */
    @Override
    public String toString() {
        return patients + ", " + outcome + ", " + arms + ": "
                + String.join("; ", figures.stream().map(Figure::toString).toList())
                + (isAtOneTime() ? "" : "; different times, use one only");
    }
}
