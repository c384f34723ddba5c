package org.meridian.synthesis.effect;

import org.meridian.stat.Scale;

/** Effect sizes that were computed elsewhere. */
public enum GenericMeasure implements Measure {
    /** Any effect size whose null value is 0, pooled as it is. */
    GEN;

    @Override
    public String symbol() {
        return "effect";
    }

    @Override
    public String title() {
        return "effect size";
    }

    @Override
    public Scale scale() {
        return Scale.IDENTITY;
    }
}
