package org.meridian.synthesis.pool;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.method.SynthesisResult;

/**
 * Many analyses by one method, side by side on all cores.
 *
 * <p>Every analysis is computed by itself and put in its place, so the result is the same, to the bit, on any number of threads. One
 * that fails never loses the others.
 *
 * @param <R> the result of each analysis
 */
public final class Batch<R extends SynthesisResult> {

    private final Function<Effects, Attempt<R>> attempt;

    private Batch(Function<Effects, Attempt<R>> attempt) {
        this.attempt = attempt;
    }

    /**
     * Analyses by a method.
     *
     * @param <R> the result of each
     * @param method how each is made
     * @return the batch
     */
    public static <R extends SynthesisResult> Batch<R> by(SynthesisMethod<R> method) {
        return new Batch<>(effects -> Attempt.at(method, effects));
    }

    /**
     * Analyses that repeat another one.
     *
     * @param result the result of that one, which remembers its method
     * @return the batch
     */
    public static Batch<SummaryEffect> like(SummaryEffect result) {
        return new Batch<>(effects -> Attempt.again(result, effects));
    }

    /**
     * Analyses each of many sets of effects.
     *
     * @param analyses the effects of each analysis
     * @return for each, in the same order, its result or the reason why it has none
     */
    public List<Attempt<R>> pool(List<Effects> analyses) {
        List<Effects> each = List.copyOf(analyses);
        return IntStream.range(0, each.size())
                .parallel()
                .mapToObj(i -> attempt.apply(each.get(i)))
                .toList();
    }
}
