package org.meridian.synthesis.pool;

import java.util.Optional;
import java.util.function.Function;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.method.SynthesisResult;

/**
 * One analysis of many: a result, or the reason why there is none.
 *
 * @param <R> the result
 */
public sealed interface Attempt<R extends SynthesisResult> {

    /**
     * What was to be analysed.
     *
     * @return the effects
     */
    Effects effects();

    /**
     * The result.
     *
     * @return the result, if there is one
     */
    Optional<R> result();

    /**
     * Why there is no result.
     *
     * @return a sentence, if there is no result
     */
    Optional<String> reason();

    /**
     * Applies a method, and keeps the reason if the effects are at fault or the algorithm does not converge.
     *
     * @param <R> the result
     * @param method how to analyse
     * @param effects what to analyse
     * @return the attempt
     */
    static <R extends SynthesisResult> Attempt<R> at(SynthesisMethod<R> method, Effects effects) {
        return at(method::apply, effects);
    }

    /** As above, of any analysis. */
    private static <R extends SynthesisResult> Attempt<R> at(Function<Effects, R> analysis, Effects effects) {
        try {
            return new Succeeded<>(analysis.apply(effects));
        } catch (IllegalArgumentException | NotConvergedException e) {
            return new Failed<>(effects, e);
        }
    }

    /**
     * Analyses other effects as a result was obtained, and keeps the reason if they are at fault or the algorithm does not converge.
     *
     * @param result the result
     * @param effects what to analyse
     * @return the attempt
     */
    static Attempt<SummaryEffect> again(SummaryEffect result, Effects effects) {
        return at(result::again, effects);
    }

    /**
     * An analysis with a result.
     *
     * @param <R> the result
     * @param found the result
     */
    record Succeeded<R extends SynthesisResult>(R found) implements Attempt<R> {

        @Override
        public Effects effects() {
            return found.effects();
        }

        @Override
        public Optional<R> result() {
            return Optional.of(found);
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /**
     * An analysis without one.
     *
     * @param <R> the result
     * @param effects what was to be analysed
     * @param failure what the method said
     */
    record Failed<R extends SynthesisResult>(Effects effects, RuntimeException failure) implements Attempt<R> {

        @Override
        public Optional<R> result() {
            return Optional.empty();
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(failure.getMessage());
        }
    }
}
