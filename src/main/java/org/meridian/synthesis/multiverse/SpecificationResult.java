package org.meridian.synthesis.multiverse;

import org.meridian.synthesis.pool.PooledEffect;

/**
 * A specification with its result.
 *
 * @param specification the choices
 * @param pooled what they lead to
 */
public record SpecificationResult(Specification specification, PooledEffect pooled) {

    /**
     * On which side of no effect the interval lies.
     *
     * @return the side
     */
    public IntervalSide side() {
        return IntervalSide.of(pooled.interval());
    }

    /** The result with its choices, for example {@code RR 0.49 [0.33, 0.73]: all studies, RR, random effects, REML, HKSJ}. */
    @Override
    public String toString() {
        return pooled.measure().symbol() + " " + pooled.text() + ": " + specification;
    }
}
