package org.meridian.present.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.meridian.stat.Scale;

/**
 * Chooses the ticks of an axis.
 *
 * @param scale analysis scale to natural scale
 * @param from lowest value, analysis scale
 * @param to highest value, analysis scale
 * @param collide whether the labels of two ticks would touch
 */
record TickChoice(Scale scale, double from, double to, BiPredicate<Tick, Tick> collide) {

    /** From three to nine ticks, or as many as have room. */
    List<Tick> ticks() {
        List<List<Tick>> proposals = TickRule.of(scale)
                .proposals(from, to)
                .filter(ticks -> ticks.size() >= 3 && ticks.size() <= 9)
                .filter(ticks -> !holdsNull() || ticks.stream().anyMatch(tick -> tick.at() == 0))
                .toList();
        return proposals.stream()
                .filter(ticks -> thinned(ticks).size() == ticks.size())
                .min(Comparator.comparingDouble(this::awkwardness))
                .orElseGet(() -> proposals.stream()
                        .map(this::thinned)
                        .max(Comparator.comparingInt(List::size))
                        .orElse(List.of()));
    }

    private boolean holdsNull() {
        return from <= 0 && 0 <= to;
    }

    /** Few, even, short labels that reach to both ends are best. Found by looking at many axes. */
    private double awkwardness(List<Tick> ticks) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 1; i < ticks.size(); i++) {
            double gap = ticks.get(i).at() - ticks.get(i - 1).at();
            smallest = Math.min(smallest, gap);
            largest = Math.max(largest, gap);
        }
        double bare = Math.max(
                        ticks.get(0).at() - from,
                        to - ticks.get(ticks.size() - 1).at())
                / (to - from);
        double letters =
                ticks.stream().mapToInt(tick -> tick.label().length()).average().orElse(0);
        return Math.abs(ticks.size() - 5.5) + 0.6 * (largest / smallest - 1) + 4 * bare + 0.3 * letters;
    }

    /** The ticks whose labels have room: the null value first, then from left to right. */
    private List<Tick> thinned(List<Tick> ticks) {
        List<Tick> kept = new ArrayList<>();
        ticks.stream()
                .sorted(Comparator.comparing((Tick tick) -> tick.at() != 0).thenComparingDouble(Tick::at))
                .filter(tick -> kept.stream().noneMatch(other -> collide.test(tick, other)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingDouble(Tick::at));
        return List.copyOf(kept);
    }
}
