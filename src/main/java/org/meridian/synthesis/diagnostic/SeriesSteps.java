package org.meridian.synthesis.diagnostic;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** That a series has the steps it should have. */
final class SeriesSteps {

    private SeriesSteps() {}

    /** Refuses a series that has not a step for each study, or a step on more or fewer studies than belong to its place. */
    static void check(List<PooledSeries.Step> steps, int studies, IntUnaryOperator sizeAt) {
        if (steps.size() != studies) {
            throw new IllegalArgumentException("a series has a step for each study, but there were " + steps.size()
                    + " for " + studies + " studies");
        }
        for (int i = 0; i < studies; i++) {
            PooledSeries.Step step = steps.get(i);
            int size = step.attempt().effects().size();
            if (size != sizeAt.applyAsInt(i)) {
                throw new IllegalArgumentException("the step \"" + step.label() + "\" must be on "
                        + sizeAt.applyAsInt(i) + " studies, but was on " + size);
            }
        }
    }
}
