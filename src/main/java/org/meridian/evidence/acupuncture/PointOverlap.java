package org.meridian.evidence.acupuncture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.stat.Decimals;

/**
 * Two prescriptions side by side.
 *
 * @param first one prescription
 * @param second the other
 */
public record PointOverlap(Prescription first, Prescription second) {

    /**
     * The points of both.
     *
     * @return the points along the channels
     */
    public List<PointCode> shared() {
        return first.points().stream().filter(second.points()::contains).toList();
    }

    /**
     * The points of either.
     *
     * @return the points along the channels
     */
    public List<PointCode> either() {
        Set<PointCode> union = new TreeSet<>(first.points());
        union.addAll(second.points());
        return List.copyOf(union);
    }

    /**
     * Jaccard's index.
     *
     * <pre>{@code J = |A ∩ B| / |A ∪ B|}</pre>
     *
     * @return 0 if no point is shared, 1 if all are
     */
    public double jaccard() {
        return (double) shared().size() / either().size();
    }

    /** The index with its counts, for example {@code A08 and A24 share 6 of 12 points (Jaccard 0.50)}. */
    @Override
    public String toString() {
        return first.user() + " and " + second.user() + " share " + shared().size() + " of " + either().size()
                + " points (Jaccard " + Decimals.fixed(jaccard(), 2) + ")";
    }
}
