package org.meridian.evidence.comparison;

import org.meridian.evidence.source.Standing;

/** How sure one must be about a figure before it is pooled. */
public enum MinimumStanding {
    /** Only figures read on the page and read again. */
    VERIFIED_ONLY("verified figures only") {
        @Override
        boolean admits(Standing standing) {
            return standing == Standing.VERIFIED;
        }
    },
    /** Every printed figure, also one seen in part or contradicted within its source; the result says which are. */
    ALL_PRINTED("every printed figure") {
        @Override
        boolean admits(Standing standing) {
            return standing != Standing.NOT_SEEN && standing != Standing.PLANNED;
        }
    };

    private final String words;

    MinimumStanding(String words) {
        this.words = words;
    }

    abstract boolean admits(Standing standing);

    /**
     * The choice in words.
     *
     * @return for example {@code "verified figures only"}
     */
    public String words() {
        return words;
    }
}
