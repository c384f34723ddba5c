package org.meridian.evidence.source;

/**
 * A place in a source.
 *
 * @param place where in the source, for example {@code "abstract (Results)"}
 * @param seenAt address of the page on which it was read; empty if only a copy without an address of its own was read
 */
public record Locator(String place, String seenAt) {

    /** The place, for example {@code abstract (Results)}. */
    @Override
    public String toString() {
        return place;
    }
}
