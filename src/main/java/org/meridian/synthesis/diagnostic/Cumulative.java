package org.meridian.synthesis.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.Batch;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.table.Cell;

/**
 * The same analysis as studies come in: of the first study, of the first two, and so on to all of them.
 *
 * <p><b>Agrees with:</b> {@code metafor::cumul}.
 *
 * @param pooled the result on all studies
 * @param steps the results in the order in which studies come in; the last is on all
 * @see <a href="https://doi.org/10.1016/0895-4356(94)00106-z">Lau et al. 1995</a>
 */
public record Cumulative(SummaryEffect pooled, List<Step> steps) implements PooledSeries {

    /** Copies the steps. */
    public Cumulative {
        steps = List.copyOf(steps);
    }

    /**
     * Adds the studies in the order in which they are listed.
     *
     * @param pooled a result, which remembers its studies and its method
     * @return the results
     */
    public static Cumulative of(SummaryEffect pooled) {
        return by(pooled, Doubles.at(pooled.effects().size(), i -> i));
    }

    /**
     * Adds the studies in the order of the numbers in a column, such as their year; ties in the order in which they are listed.
     *
     * @param pooled a result, which remembers its studies and its method
     * @param column the name of a column beside the effects
     * @return the results
     * @throws IllegalArgumentException if there is no such column, or a study has no number in it; the message names every such
     *     study
     */
    public static Cumulative by(SummaryEffect pooled, String column) {
        Effects effects = pooled.effects();
        List<Cell> cells = effects.rows().cells(column);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).number().isEmpty()) {
                faults.add(effects.labels().get(i) + " (" + effects.rows().place(i) + ") "
                        + (cells.get(i).isMissing() ? "has none" : "has \"" + cells.get(i) + "\""));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "the order by " + column + " needs a number for each study, but " + String.join(", ", faults));
        }
        return by(pooled, Doubles.at(cells.size(), i -> cells.get(i).number().orElseThrow()));
    }

    /**
     * Adds the studies in the order of a number, such as their year; ties in the order in which they are listed.
     *
     * @param pooled a result, which remembers its studies and its method
     * @param order a number for each study, in the order of the studies
     * @return the results
     * @throws IllegalArgumentException if there are more or fewer numbers than studies
     */
    public static Cumulative by(SummaryEffect pooled, Doubles order) {
        int k = pooled.effects().size();
        if (order.size() != k) {
            throw new IllegalArgumentException("an order needs a number for each study, but there were " + order.size()
                    + " for " + k + " studies");
        }
        int[] places = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble(order::get))
                .mapToInt(Integer::intValue)
                .toArray();
        Effects sorted = pooled.effects().at(places);
        List<Attempt<SummaryEffect>> attempts = Batch.like(pooled)
                .pool(IntStream.rangeClosed(1, k)
                        .mapToObj(count -> sorted.at(IntStream.range(0, count).toArray()))
                        .toList());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            String study = sorted.labels().get(i);
            steps.add(new Step(study, (i == 0 ? "" : "+ ") + study, attempts.get(i)));
        }
        return new Cumulative(pooled, steps);
    }

    @Override
    public Value data() {
        return Value.of(steps.stream().map(step -> step.data("with")).toList());
    }

    @Override
    public String title() {
        return "cumulative";
    }

    /** The range of the estimates, for example {@code cumulative over 13 studies: RR from 0.27 to 0.49}. */
    @Override
    public String toString() {
        return "cumulative over " + steps.size() + " studies: " + SeriesRange.of(this);
    }
}
