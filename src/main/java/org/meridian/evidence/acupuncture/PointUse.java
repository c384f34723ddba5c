package org.meridian.evidence.acupuncture;

import java.util.Optional;
import org.meridian.evidence.source.Provenance;

/**
 * A source or a trial uses a point.
 *
 * @param point the point
 * @param trial key of the trial that used it; empty if the source itself recommends it
 * @param variant under which name, at which level or for which pattern; empty if nothing particular
 * @param provenance where this is written
 */
public record PointUse(PointCode point, Optional<String> trial, String variant, Provenance provenance) {

    /**
     * Who uses the point: the trial, or else the source.
     *
     * @return key of the trial or of the source
     */
    public String user() {
        return trial.orElse(provenance.source().id());
    }

    /** The point and its user, for example {@code GB30 in Zeng2012}. */
    @Override
    public String toString() {
        return point + " in " + user() + (variant.isEmpty() ? "" : " (" + variant + ")");
    }
}
