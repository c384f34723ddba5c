package org.meridian.judgement.printed;

import java.util.List;

/**
 * Which methods reproduce one printed figure, whatever they make of the others.
 *
 * @param figure the figure
 * @param agreement the best agreement of any method
 * @param by the methods that reach it, in the order of the grid; empty if none reproduces the figure
 * @param nearest the recomputation whose figure comes nearest to the printed one
 * @param tried how many methods have such a figure
 * @param arithmetic the nearest recomputed figure beside the printed one
 */
public record FigureReproduction(
        PrintedFigure figure,
        RecomputationAgreement agreement,
        List<Recomputed> by,
        Recomputed nearest,
        int tried,
        String arithmetic) {

    /** Copies the list. */
    public FigureReproduction {
        by = List.copyOf(by);
    }

    /** The figure with its answer, for example {@code Q: not reproduced by any of 90 methods; nearest 51.5454, printed 55.54}. */
    @Override
    public String toString() {
        String answer = agreement == RecomputationAgreement.NOT_REPRODUCED
                ? "not reproduced by any of " + tried + " methods; nearest "
                : agreement.words() + " by " + by.size() + " of " + tried + " methods; nearest ";
        return figure.words() + ": " + answer + arithmetic + " (" + nearest.method() + ")";
    }
}
