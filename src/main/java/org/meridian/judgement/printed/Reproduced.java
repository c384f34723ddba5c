package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a printed statistic can be recomputed from study data.
 *
 * @param printed the printed statistic
 * @param method the grid
 * @param tried every recomputation, in the order of the grid
 * @param failed how many methods cannot work on these data
 */
public record Reproduced(PrintedStatistic printed, Reproduction method, List<Recomputed> tried, int failed) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no method could be tried
     */
    public Reproduced {
        tried = List.copyOf(tried);
        if (!(!tried.isEmpty())) {
            throw new IllegalArgumentException("no method of the grid can work on these data");
        }
    }

    /**
     * The answer.
     *
     * @return the best agreement that one method reaches on all figures together
     */
    public RecomputationAgreement agreement() {
        return tried.stream()
                .map(Recomputed::agreement)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The methods that reproduce the whole statistic.
     *
     * @return those with the best agreement, in the order of the grid; empty if none reproduces it
     */
    public List<Recomputed> by() {
        return agreement() == RecomputationAgreement.NOT_REPRODUCED
                ? List.of()
                : tried.stream().filter(it -> it.agreement() == agreement()).toList();
    }

    /**
     * The recomputation that comes nearest: most figures reproduced, then the least sum of distances in units of the last digit.
     *
     * @return the first of the nearest
     */
    public Recomputed nearest() {
        return tried.stream()
                .min(Comparator.comparingDouble(it -> it.distance(printed)))
                .orElseThrow();
    }

    /**
     * Each printed figure by itself.
     *
     * @return the figures in order
     */
    public List<FigureReproduction> figures() {
        List<FigureReproduction> figures = new ArrayList<>();
        for (PrintedFigure figure : PrintedFigure.values()) {
            figure(figure).ifPresent(figures::add);
        }
        return figures;
    }

    /**
     * One printed figure by itself.
     *
     * @param figure the figure
     * @return which methods reproduce it; empty if it is not printed or no method has it
     */
    public Optional<FigureReproduction> figure(PrintedFigure figure) {
        List<Recomputed> having =
                tried.stream().filter(it -> it.figures().containsKey(figure)).toList();
        if (having.isEmpty()) {
            return Optional.empty();
        }
        RecomputationAgreement best = having.stream()
                .map(it -> it.figures().get(figure))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Recomputed nearest = having.stream()
                .min(Comparator.comparingDouble(it -> figure.printed(printed)
                        .orElseThrow()
                        .unitsFrom(figure.computed(it.pooled()).orElseThrow())))
                .orElseThrow();
        return Optional.of(new FigureReproduction(
                figure,
                best,
                best == RecomputationAgreement.NOT_REPRODUCED
                        ? List.of()
                        : having.stream()
                                .filter(it -> it.figures().get(figure) == best)
                                .toList(),
                nearest,
                having.size(),
                nearest.compared(figure, printed)));
    }

    /**
     * The answer, the figures of the nearest recomputation, and each figure by itself.
     *
     * @return several lines of text
     */
    public String summary() {
        StringBuilder text =
                new StringBuilder(printed.toString()).append('\n').append(this).append('\n');
        Recomputed nearest = nearest();
        text.append("nearest method: ").append(nearest.method()).append('\n');
        for (PrintedFigure figure : PrintedFigure.values()) {
            if (nearest.figures().containsKey(figure)) {
                text.append("  ")
                        .append(figure.words())
                        .append(' ')
                        .append(nearest.compared(figure, printed))
                        .append(": ")
                        .append(nearest.figures().get(figure).words())
                        .append('\n');
            }
        }
        text.append("figure by figure:\n");
        figures().forEach(figure -> text.append("  ").append(figure).append('\n'));
        return text.toString();
    }

    /** The answer, for example {@code reproduced by RR, random effects, DL, Wald (and 2 others of 96 methods)}. */
    @Override
    public String toString() {
        if (agreement() == RecomputationAgreement.NOT_REPRODUCED) {
            return "not reproduced by any of " + tried.size() + " methods";
        }
        int others = by().size() - 1;
        return agreement().words() + " by " + by().get(0).method() + " ("
                + (others == 0 ? "alone" : "and " + others + " other" + (others == 1 ? "" : "s")) + " of "
                + tried.size() + " methods)";
    }
}
