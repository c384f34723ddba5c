package org.meridian.synthesis.regression;

import java.util.List;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The studies that have something in common, pooled by themselves.
 *
 * @param name what they have in common, for example {@code "random allocation"}
 * @param places where they stand among all studies, from 0, in rising order
 * @param pooled their summary effect, with a τ² of their own if the method has one
 */
public record Subgroup(String name, List<Integer> places, PooledEffect pooled) {

    /** Copies the places. */
    public Subgroup {
        places = List.copyOf(places);
    }

    /** The name and the headline. */
    @Override
    public String toString() {
        return name + ": " + pooled;
    }
}
