package org.meridian.synthesis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.Batch;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The same analysis without each study in turn.
 *
 * <p><b>Agrees with:</b> {@code metafor::leave1out}.
 *
 * @param pooled the result on all studies
 * @param steps the result without the first study, without the second, and so on
 */
public record LeaveOneOut(SummaryEffect pooled, List<Step> steps) implements PooledSeries {

    /** Copies the steps. */
    public LeaveOneOut {
        steps = List.copyOf(steps);
    }

    /**
     * Leaves out each study in turn, on all cores.
     *
     * @param pooled a result, which remembers its studies and its method
     * @return the results without one study each
     * @throws IllegalArgumentException if there is only one study
     */
    public static LeaveOneOut of(SummaryEffect pooled) {
        Effects effects = pooled.effects();
        if (effects.size() < 2) {
            throw new IllegalArgumentException("leaving out needs at least 2 studies, but there was only "
                    + effects.labels().get(0));
        }
        List<Attempt<SummaryEffect>> attempts = Batch.like(pooled)
                .pool(IntStream.range(0, effects.size())
                        .mapToObj(effects::without)
                        .toList());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i++) {
            String study = effects.labels().get(i);
            steps.add(new Step(study, "without " + study, attempts.get(i)));
        }
        return new LeaveOneOut(pooled, steps);
    }

    @Override
    public Value data() {
        return Value.of(steps.stream().map(step -> step.data("without")).toList());
    }

    @Override
    public String title() {
        return "leave-one-out";
    }

    /** The range of the estimates, for example {@code leave-one-out of 13 studies: RR from 0.45 to 0.53}. */
    @Override
    public String toString() {
        return "leave-one-out of " + steps.size() + " studies: " + SeriesRange.of(this);
    }
}
