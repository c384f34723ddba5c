package org.meridian.evidence.comparison;

import java.util.Optional;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * A pooled effect, or why there is none.
 *
 * @param effect the effect by the default method and the usual measure, if there is one
 * @param why why there is none; empty if there is one
 */
public record PooledNumber(Optional<PooledEffect> effect, String why) {

    static PooledNumber of(OutcomeEvidence evidence) {
        if (!evidence.canPool()) {
            return absent("no trial has the numbers needed");
        }
        try {
            return new PooledNumber(Optional.of(evidence.pool(evidence.usualMeasure())), "");
        } catch (IllegalArgumentException | NotConvergedException e) {
            return absent(e.getMessage());
        }
    }

    static PooledNumber absent(String why) {
        return new PooledNumber(Optional.empty(), why);
    }

    /** Whether both say the same to the last digit. */
    boolean agreesWith(PooledNumber other) {
        return why.equals(other.why)
                && effect.map(PooledEffect::effects).equals(other.effect.map(PooledEffect::effects))
                && effect.map(PooledEffect::interval).equals(other.effect.map(PooledEffect::interval))
                && effect.map(PooledEffect::y).equals(other.effect.map(PooledEffect::y));
    }

    /** The effect with its interval and the number of trials, or why there is none. */
    @Override
    public String toString() {
        return effect.map(it -> it.measure().symbol() + " " + it.text() + ", k = " + it.k())
                .orElse("nothing pooled: " + why);
    }
}
