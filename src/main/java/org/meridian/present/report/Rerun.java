package org.meridian.present.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.math.NotConvergedException;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The same question answered otherwise: by another method, or on another selection of the studies.
 *
 * @param name the other method, or the selection
 * @param summary the result, if there is one
 * @param reason why there is none; empty if there is one
 */
record Rerun(String name, Optional<SummaryEffect> summary, String reason) {

    /** The steps of a series, named one by one. */
    static List<Rerun> of(PooledSeries series, List<String> names) {
        return IntStream.range(0, series.steps().size())
                .mapToObj(i -> {
                    PooledSeries.Step step = series.steps().get(i);
                    return new Rerun(
                            names.get(i),
                            step.attempt().result().map(it -> it),
                            step.attempt().reason().orElse(""));
                })
                .toList();
    }

    /** Another method on the same studies. */
    static Rerun of(Pooling method, Effects effects) {
        try {
            return new Rerun(method.title(), Optional.of(method.pool(effects)), "");
        } catch (IllegalArgumentException | NotConvergedException impossible) {
            return new Rerun(method.title(), Optional.empty(), impossible.getMessage());
        }
    }
}
