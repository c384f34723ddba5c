package org.meridian.synthesis.pool;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;

/**
 * Many analyses by one method, side by side on all cores.
 *
 * <p>Every analysis is computed by itself and put in its place, so the result is the same, to the bit, on any number of threads. One
 * that fails never loses the others.
 *
 * @param method how each is pooled
 */
public record Batch(Pooling method) {

    /**
     * Analyses by a method.
     *
     * @param method how each is pooled
     * @return the batch
     */
    public static Batch by(Pooling method) {
        return new Batch(method);
    }

    /**
     * Pools each of many sets of effects.
     *
     * @param analyses the effects of each analysis
     * @return for each, in the same order, its summary effect or the reason why it has none
     */
    public List<Attempt> pool(List<Effects> analyses) {
        Effects[] each = analyses.toArray(Effects[]::new);
        Attempt[] attempts = new Attempt[each.length];
        IntStream.range(0, each.length).parallel().forEach(i -> attempts[i] = Attempt.at(method, each[i]));
        return List.copyOf(Arrays.asList(attempts));
    }
}
