package org.meridian.synthesis.diagnostic;

import java.util.List;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.PooledEffect;

/** One method applied again and again to selections of the same studies. */
public sealed interface PooledSeries permits LeaveOneOut, Cumulative {

    /**
     * The result on all studies.
     *
     * @return the pooled effect that remembers method and studies
     */
    PooledEffect pooled();

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
     * @param label what was left out or added, for example {@code "without Aronson 1948"}
     * @param attempt its pooled effect, or why there is none
     */
    record Step(String label, Attempt attempt) {

        /**
         * Checks the label.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Step {
            if (label.isBlank()) {
                throw new IllegalArgumentException("a step says what was left out or added, but its label was blank");
            }
        }

        /** The label and the headline, or the reason why there is none. */
        @Override
        public String toString() {
            return label + ": "
                    + attempt.result()
                            .map(PooledEffect::toString)
                            .orElseGet(() -> attempt.reason().orElseThrow());
        }
    }

    /**
     * All steps as text.
     *
     * @return several lines
     */
    default String summary() {
        StringBuilder text = new StringBuilder(this.toString()).append('\n');
        int width =
                steps().stream().mapToInt(step -> step.label().length()).max().orElse(0);
        for (Step step : steps()) {
            text.append(step.label())
                    .append(" ".repeat(width - step.label().length() + 2))
                    .append(step.attempt()
                            .result()
                            .map(PooledEffect::toString)
                            .orElseGet(() -> step.attempt().reason().orElseThrow()))
                    .append('\n');
        }
        return text.toString();
    }
}
