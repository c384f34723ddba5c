package org.meridian.evidence.source;

import java.util.Objects;

/**
 * A value that knows where it comes from.
 *
 * @param <T> what the value is
 * @param value the value
 * @param provenance where it comes from
 */
public record Sourced<T>(T value, Provenance provenance) {

    /** Checks that both are there. */
    public Sourced {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** The value with its provenance. */
    @Override
    public String toString() {
        return value + ", from " + provenance;
    }
}
