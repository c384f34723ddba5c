package org.meridian.evidence.review;

import java.util.List;

/**
 * A trial, and which reviews include it.
 *
 * @param trial the trial, or the group of patients that several reports share
 * @param cells one cell per review
 */
public record OverlapRow(String trial, List<Membership> cells) {

    /** Copies the cells. */
    public OverlapRow {
        cells = List.copyOf(cells);
    }

    int count(Membership membership) {
        return (int) cells.stream().filter(it -> it == membership).count();
    }
}
