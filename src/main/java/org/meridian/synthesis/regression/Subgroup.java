package org.meridian.synthesis.regression;

import java.util.List;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The studies that have something in common, pooled by themselves.
 *
 * @param name what they have in common, for example {@code "random allocation"}
 * @param places where they stand among all studies, from 0, in rising order
 * @param pooled their summary effect, with a τ² of their own if the method has one
 */
public record Subgroup(String name, List<Integer> places, PooledEffect pooled) {

    /**
     * Checks that the studies are those of the result.
     *
     * @throws IllegalArgumentException if the name is blank, the result is on more or fewer studies than there are places, or the
     * places are
     *     out of order
     */
    public Subgroup {
        places = List.copyOf(places);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a group needs a name, but it was blank");
        }
        if (places.size() != pooled.effects().size()) {
            throw new IllegalArgumentException(
                    "the group " + name + " has a place for each of its studies, but there were " + places.size()
                            + " for " + pooled.effects().size() + " studies");
        }
        int last = -1;
        for (int place : places) {
            if (place <= last) {
                throw new IllegalArgumentException(
                        "the places of the group " + name + " must rise from 0, but were " + places);
            }
            last = place;
        }
    }

    /**
     * The group as data, in the form in which results of a plan are written.
     *
     * @return its name, number of studies, estimate, heterogeneity, prediction interval and the labels of its studies
     */
    public Value.Fields data() {
        Value.Fields result = pooled.data();
        return Value.fields()
                .with("name", name)
                .with("k", result.get("k"))
                .with("estimate", result.get("estimate"))
                .with("heterogeneity", result.get("heterogeneity"))
                .with("prediction", result.get("prediction"))
                .with("studies", Value.texts(pooled.effects().labels().stream()));
    }

    /** The name and the headline. */
    @Override
    public String toString() {
        return name + ": " + pooled;
    }
}
