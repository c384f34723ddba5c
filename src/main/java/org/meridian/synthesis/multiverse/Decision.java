package org.meridian.synthesis.multiverse;

import java.util.EnumSet;
import java.util.Set;

/** What has to be decided before an analysis can be made, in the order in which it is decided. */
public enum Decision {
    /** Which studies are included. */
    STUDIES("studies included"),
    /** What is measured. Different measures are different quantities; their estimates never stand on one curve. */
    MEASURE("measure"),
    /** What is done with zero cells. */
    ZERO_CELLS("zero cells"),
    /** How the studies are pooled. */
    POOLING("pooling"),
    /** How τ² is estimated. */
    TAU2("estimator of τ²"),
    /** How the confidence interval is made. */
    INTERVAL("interval");

    private final String title;

    Decision(String title) {
        this.title = title;
    }

    /**
     * The decision in words.
     *
     * @return for example {@code "studies included"}
     */
    public String title() {
        return title;
    }

    /** The decisions that may have a bearing after one choice and none after another. */
    Set<Decision> dependents() {
        return switch (this) {
            case STUDIES -> EnumSet.of(ZERO_CELLS);
            case POOLING -> EnumSet.of(ZERO_CELLS, TAU2, INTERVAL);
            default -> EnumSet.noneOf(Decision.class);
        };
    }
}
