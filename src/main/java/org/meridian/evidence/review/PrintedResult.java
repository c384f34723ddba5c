package org.meridian.evidence.review;

/**
 * A pooled result with the review that prints it. It has no way into a pool.
 *
 * @param review the review
 * @param result what it prints
 */
public record PrintedResult(Review review, PooledResult result) {

    /** The review with its result. */
    @Override
    public String toString() {
        return review + ": " + result;
    }
}
