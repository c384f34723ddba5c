package org.meridian.synthesis.multiverse;

import java.util.List;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;

/** A way to pool that may leave further decisions open. */
public sealed interface Model {

    /** What a method pools. */
    enum Reads {
        /** The studies' effects, so that the rule for zero cells has a bearing. */
        EFFECTS,
        /** The counts as reported, whatever the rule for zero cells. */
        COUNTS
    }

    /**
     * Random effects, by every estimator of τ² and with every interval.
     *
     * @return the model
     */
    static Model randomEffects() {
        return new Random(RandomEffects.withDefaults());
    }

    /**
     * Common effect by inverse variance.
     *
     * @return the model
     */
    static Model commonEffect() {
        return of(CommonEffect.withDefaults());
    }

    /**
     * Mantel–Haenszel, for the measures that it pools.
     *
     * @return the model
     */
    static Model mantelHaenszel() {
        return new Fixed(
                MantelHaenszel.withDefaults(),
                List.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.RD, RateMeasure.IRR, RateMeasure.IRD),
                Reads.COUNTS);
    }

    /**
     * Peto's method, for odds ratios.
     *
     * @return the model
     */
    static Model peto() {
        return new Fixed(Peto.withDefaults(), List.of(BinaryMeasure.OR, BinaryMeasure.PETO), Reads.COUNTS);
    }

    /**
     * Any method that pools effects of any measure.
     *
     * @param method the method
     * @return the model
     */
    static Model of(Pooling method) {
        return new Fixed(method, List.of(), Reads.EFFECTS);
    }

    /**
     * Whether the method is made for a measure.
     *
     * @param measure the measure
     * @return false if the combination makes no sense, so that it is no specification at all
     */
    boolean serves(Measure measure);

    /**
     * What the method pools.
     *
     * @return effects or counts
     */
    Reads reads();

    /**
     * Random effects, by every estimator of τ² and with every interval of the multiverse.
     *
     * @param base what the estimator and the interval are put into
     */
    record Random(RandomEffects base) implements Model {

        @Override
        public boolean serves(Measure measure) {
            return true;
        }

        @Override
        public Reads reads() {
            return Reads.EFFECTS;
        }
    }

    /**
     * A method that leaves nothing open.
     *
     * @param method the method
     * @param measures the measures it is made for; none for all
     * @param reads what it pools
     */
    record Fixed(Pooling method, List<Measure> measures, Reads reads) implements Model {

        /** Copies the measures. */
        public Fixed {
            measures = List.copyOf(measures);
        }

        @Override
        public boolean serves(Measure measure) {
            return measures.isEmpty() || measures.contains(measure);
        }
    }
}
