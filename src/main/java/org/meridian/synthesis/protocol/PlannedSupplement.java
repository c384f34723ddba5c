package org.meridian.synthesis.protocol;

import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.option.Value;

/**
 * Something asked for besides the result.
 *
 * @param id its name in the analysis; by default that of its kind
 * @param supplement what is asked for
 */
public record PlannedSupplement(String id, Supplement supplement) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public PlannedSupplement {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "what is asked for besides the result must have an id, but it was blank");
        }
    }

    /**
     * A supplement that goes by the name of its kind.
     *
     * @param supplement what is asked for
     * @return the planned supplement
     */
    public static PlannedSupplement of(Supplement supplement) {
        return new PlannedSupplement(supplement.description().id(), supplement);
    }

    /**
     * The kind of what is asked for.
     *
     * @return for example {@code TAU2_INTERVAL}
     */
    public String name() {
        return supplement.description().id();
    }

    /**
     * Whether it goes by the name of its kind.
     *
     * @return false if it has an id of its own
     */
    public boolean hasStandardId() {
        return id.equals(name());
    }

    /**
     * How a plan asks for it.
     *
     * @return its name, its id if it has one of its own, and every option
     */
    public Value.Fields settings() {
        Value.Fields settings = supplement.settings();
        return hasStandardId() ? settings : settings.with("id", id);
    }
}
