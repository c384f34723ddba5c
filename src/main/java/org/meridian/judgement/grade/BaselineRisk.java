package org.meridian.judgement.grade;

import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * The risk of the event without the treatment, and who says so.
 *
 * @param risk the risk, between 0 and 1
 * @param source where it comes from, in words
 */
public record BaselineRisk(double risk, String source) {

    /**
     * Checks the risk.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1, or has no source
     */
    public BaselineRisk {
        if (!(risk > 0 && risk < 1)) {
            throw new IllegalArgumentException("a baseline risk must lie between 0 and 1, but was " + risk);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("a baseline risk needs a source, but " + risk + " had none");
        }
    }

    /**
     * The share of all controls of an analysis that had the event.
     *
     * @param pooled an effect pooled from 2×2 tables
     * @return {@code Σc / Σn₂}
     * @throws IllegalArgumentException if a study has no table, or no or every control had the event
     */
    public static BaselineRisk ofControls(PooledEffect pooled) {
        List<TwoByTwo> tables = pooled.effects().tables();
        double events = tables.stream().mapToDouble(TwoByTwo::controlEvents).sum();
        double total = tables.stream().mapToDouble(TwoByTwo::controlTotal).sum();
        return new BaselineRisk(
                events / total,
                "controls of the " + (tables.size() == 1 ? "study" : tables.size() + " studies") + ", "
                        + Decimals.upTo(events, 2) + " of " + Decimals.upTo(total, 2));
    }

    /** The risk per 1,000 with its source, for example {@code 792 per 1000 (controls of the 4 studies, 145 of 183)}. */
    @Override
    public String toString() {
        return Decimals.fixed(1000 * risk, 0) + " per 1000 (" + source + ")";
    }
}
