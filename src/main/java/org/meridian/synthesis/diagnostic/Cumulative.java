package org.meridian.synthesis.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.Batch;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The same analysis as studies come in: of the first study, of the first two, and so on to all of them.
 *
 * <p><b>Agrees with:</b> {@code metafor::cumul}.
 *
 * @param pooled the result on all studies
 * @param steps the results in the order in which studies come in; the last is on all
 * @see <a href="https://doi.org/10.1016/0895-4356(94)00106-z">Lau et al. 1995</a>
 */
public record Cumulative(PooledEffect pooled, List<Step> steps) implements PooledSeries {

    /**
     * Checks that there is a step for each study.
     *
     * @throws IllegalArgumentException if there are more or fewer steps than studies, or a step is not on one study more than the step
     *     before
     */
    public Cumulative {
        steps = List.copyOf(steps);
        SeriesSteps.check(steps, pooled.effects().size(), i -> i + 1);
    }

    /**
     * Adds the studies in the order in which they are listed.
     *
     * @param pooled a result, which remembers its studies and its method
     * @return the results
     */
    public static Cumulative of(PooledEffect pooled) {
        return by(pooled, Doubles.at(pooled.k(), i -> i));
    }

    /**
     * Adds the studies in the order of a number, such as their year; ties in the order in which they are listed.
     *
     * @param pooled a result, which remembers its studies and its method
     * @param order a number for each study, in the order of the studies
     * @return the results
     * @throws IllegalArgumentException if there are more or fewer numbers than studies
     */
    public static Cumulative by(PooledEffect pooled, Doubles order) {
        if (order.size() != pooled.k()) {
            throw new IllegalArgumentException("an order needs a number for each study, but there were " + order.size()
                    + " for " + pooled.k() + " studies");
        }
        int[] places = IntStream.range(0, pooled.k())
                .boxed()
                .sorted(Comparator.comparingDouble(order::get))
                .mapToInt(Integer::intValue)
                .toArray();
        Effects sorted = pooled.effects().at(places);
        List<Attempt> attempts = Batch.by(pooled.method())
                .pool(IntStream.rangeClosed(1, pooled.k())
                        .mapToObj(count -> sorted.at(IntStream.range(0, count).toArray()))
                        .toList());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            steps.add(new Step((i == 0 ? "" : "+ ") + sorted.labels().get(i), attempts.get(i)));
        }
        return new Cumulative(pooled, steps);
    }

    @Override
    public String title() {
        return "cumulative";
    }

    /** The range of the estimates, for example {@code cumulative over 13 studies: RR from 0.27 to 0.49}. */
    @Override
    public String toString() {
        return "cumulative over " + pooled.k() + " studies: " + SeriesRange.of(this);
    }
}
