package org.meridian.evidence.acupuncture;

import java.util.Optional;
import org.meridian.evidence.source.Provenance;

/**
 * What someone holds about needling in pregnancy. Positions contradict each other; the atlas keeps both sides and decides nothing.
 *
 * @param id key within its library
 * @param point the point it is about; empty if it is about points in general
 * @param side the side it takes
 * @param scope to what it extends
 * @param says what is held, paraphrased in a sentence
 * @param provenance who holds it, and where
 */
public record PregnancyPosition(
        String id, Optional<PointCode> point, PregnancySide side, String scope, String says, Provenance provenance) {

    /** The side, its scope and its source. */
    @Override
    public String toString() {
        return side.words() + " (" + scope + "), " + provenance.source().shortForm();
    }
}
