package org.meridian.evidence.trial;

/**
 * Something that trials measure.
 *
 * @param id key within its library
 * @param name name in words
 * @param kind counted or measured
 * @param event what counts as an event; empty for a measured outcome
 * @param better which values are good
 * @param definition what it is, and what it is not
 */
public record Outcome(String id, String name, Kind kind, String event, Direction better, String definition)
        implements OutcomeId {

    /** How an outcome is recorded. */
    public enum Kind {
        /** Each participant has the event or has not. */
        BINARY,
        /** Each participant has a value. */
        CONTINUOUS
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
