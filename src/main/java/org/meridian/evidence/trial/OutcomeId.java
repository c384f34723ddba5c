package org.meridian.evidence.trial;

/** Names an outcome. A library has an enum of its own outcomes; an overlay may add others. */
public interface OutcomeId {

    /**
     * The key of the outcome in its library.
     *
     * @return for example {@code "total_effective_rate"}
     */
    String id();
}
