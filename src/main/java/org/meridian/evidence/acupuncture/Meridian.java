package org.meridian.evidence.acupuncture;

import java.util.OptionalInt;
import org.meridian.evidence.source.Provenance;

/**
 * A channel on which acupoints lie, in the order of their numbers.
 *
 * @param code letters of the channel
 * @param name English name
 * @param points number of its points in the standard, if seen
 * @param start where it starts
 * @param end where it ends
 * @param provenance where this is written
 */
public record Meridian(
        String code, String name, OptionalInt points, ChannelEnd start, ChannelEnd end, Provenance provenance) {

    /**
     * Checks that both ends lie on the channel.
     *
     * @throws IllegalArgumentException if one does not, or if the last point is not the one with the highest number
     */
    public Meridian {
        check(code, points, start.point());
        check(code, points, end.point());
        if (!points.isEmpty() && !points.equals(end.point().number())) {
            throw new IllegalArgumentException("a channel ends at its last point, but " + code + " has "
                    + points.getAsInt() + " points and ends at " + end.point());
        }
    }

    /**
     * Whether the channel has a point of this code.
     *
     * @param point the code
     * @return true if the letters are those of the channel and the number is not beyond its last point
     */
    public boolean has(PointCode point) {
        return has(code, points, point);
    }

    private static boolean has(String code, OptionalInt points, PointCode point) {
        return point.channel().filter(code::equals).isPresent()
                && point.number().orElseThrow() <= points.orElse(Integer.MAX_VALUE);
    }

    private static void check(String code, OptionalInt points, PointCode point) {
        if (!has(code, points, point)) {
            throw new IllegalArgumentException("the channel " + code + " has no point " + point);
        }
    }

    /** The channel with its ends, for example {@code Gallbladder (GB), GB1 (head) to GB44 (fourth toe)}. */
    @Override
    public String toString() {
        return name + " (" + code + "), " + start + " to " + end;
    }
}
