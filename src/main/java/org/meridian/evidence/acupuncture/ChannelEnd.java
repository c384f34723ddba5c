package org.meridian.evidence.acupuncture;

import org.meridian.evidence.source.Standing;

/**
 * Where a channel starts or ends.
 *
 * @param point the first or the last point
 * @param region the region of the body in which it lies
 * @param standing how sure one can be about it
 */
public record ChannelEnd(PointCode point, String region, Standing standing) {

    /** The point with its region, for example {@code GB44 (fourth toe)}. */
    @Override
    public String toString() {
        return point + " (" + region + ")";
    }
}
