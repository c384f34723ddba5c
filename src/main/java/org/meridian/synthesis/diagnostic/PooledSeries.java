package org.meridian.synthesis.diagnostic;

import java.util.List;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.SummaryEffect;

/** One method applied again and again to selections of the same studies. */
public sealed interface PooledSeries extends SupplementResult permits LeaveOneOut, Cumulative {

    /**
     * The result on all studies.
     *
     * @return the summary effect that remembers method and studies
     */
    SummaryEffect pooled();

    /**
     * The results on the selections.
     *
     * @return in order, one for each study
     */
    List<Step> steps();

    /**
     * What is done, in words.
     *
     * @return for example {@code "leave-one-out"}
     */
    String title();

    /**
     * One selection.
     *
     * @param study the study that was left out or added
     * @param label what was left out or added, for example {@code "without Aronson 1948"}
     * @param attempt its summary effect, or why there is none
     */
    record Step(String study, String label, Attempt<SummaryEffect> attempt) {

        /** What is read of a step, after the name of its study. */
        Value.Fields data(String key) {
            Value.Fields named = Value.fields().with(key, study);
            return attempt.result()
                    .map(it -> named.with(it.headlineData()))
                    .orElseGet(() -> named.with("estimate", Value.absent())
                            .with("heterogeneity", Value.absent())
                            .with("message", attempt.reason().orElseThrow()));
        }

        private String headline() {
            return attempt.result()
                    .map(SummaryEffect::toString)
                    .orElseGet(() -> attempt.reason().orElseThrow());
        }

        /** The label and the headline, or the reason why there is none. */
        @Override
        public String toString() {
            return label + ": " + headline();
        }
    }

    /**
     * All steps as text.
     *
     * @return several lines
     */
    @Override
    default String summary() {
        StringBuilder text = new StringBuilder(this.toString()).append('\n');
        int width =
                steps().stream().mapToInt(step -> step.label().length()).max().orElse(0);
        for (Step step : steps()) {
            text.append(step.label())
                    .append(" ".repeat(width - step.label().length() + 2))
                    .append(step.headline())
                    .append('\n');
        }
        return text.toString();
    }
}
