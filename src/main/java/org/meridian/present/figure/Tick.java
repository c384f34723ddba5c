package org.meridian.present.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.DoublePredicate;

/**
 * A labelled place on an axis.
 *
 * @param at value on the analysis scale
 * @param label the same value on the natural scale, as people write it
 */
public record Tick(double at, String label) {

    /** The ticks that lie on an axis and do not collide with one that comes before them. */
    static List<Tick> fitting(List<Tick> wanted, DoublePredicate holds, BiPredicate<Tick, Tick> collide) {
        List<Tick> kept = new ArrayList<>();
        wanted.stream()
                .filter(tick -> holds.test(tick.at()))
                .filter(tick -> kept.stream().noneMatch(other -> collide.test(tick, other)))
                .forEach(kept::add);
        return List.copyOf(kept);
    }
}
