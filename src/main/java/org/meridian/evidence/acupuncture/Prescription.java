package org.meridian.evidence.acupuncture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The points that one source or one trial uses.
 *
 * @param user key of the trial or of the source
 * @param points its points, each once, along the channels
 */
public record Prescription(String user, List<PointCode> points) {

    /**
     * Puts the points in order, each once.
     *
     * @throws IllegalArgumentException if there is no point
     */
    public Prescription {
        points = List.copyOf(new TreeSet<>(points));
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a prescription needs points, but that of " + user + " has none");
        }
    }

    /**
     * The points on some channels.
     *
     * @param channels letters of the channels
     * @return the points that lie on one of them
     */
    public List<PointCode> on(String... channels) {
        Set<String> wanted = Set.of(channels);
        return points.stream()
                .filter(point -> point.channel().filter(wanted::contains).isPresent())
                .toList();
    }

    /**
     * How far two prescriptions share their points.
     *
     * @param other the other prescription
     * @return the overlap
     */
    public PointOverlap overlapWith(Prescription other) {
        return new PointOverlap(this, other);
    }

    /** The user with its points. */
    @Override
    public String toString() {
        return user + ": "
                + String.join(", ", points.stream().map(PointCode::value).toList());
    }
}
