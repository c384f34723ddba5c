package org.meridian.synthesis.conversion;

import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/**
 * A control arm shared by several comparisons of one trial, split so that no participant counts twice.
 *
 * <p>Size and events are divided, mean and standard deviation stay. The comparisons still share what they had in common by
 * chance: combining the treatment arms, or a model of dependent effects, is better where it can be had.
 *
 * @param parts into how many comparisons the control arm goes, at least 1
 * @see <a href="https://doi.org/10.1002/9781119536604.ch23">Cochrane Handbook, chapter 23</a>
 */
public record SharedControl(int parts) {

    private static final Formula SPLIT = new Formula(
            "Handbook 23, shared control", "n₂ → n₂/m, events → events/m; mean and SD kept", Formula.HANDBOOK_23);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is not at least one part
     */
    public SharedControl {
        if (!(parts >= 1)) {
            throw new IllegalArgumentException("a control arm is split into at least 1 part, but was into " + parts);
        }
    }

    /**
     * One comparison with its part of the control arm.
     *
     * @param comparison a treatment arm against the whole control arm
     * @return the same treatment arm against one part
     */
    public Derived<TwoByTwo> split(TwoByTwo comparison) {
        return Derived.of(
                new TwoByTwo(
                        comparison.treatmentEvents(),
                        comparison.treatmentNonEvents(),
                        comparison.controlEvents() / parts,
                        comparison.controlNonEvents() / parts),
                SPLIT);
    }

    /**
     * One comparison with its part of the control arm.
     *
     * @param comparison a treatment arm against the whole control arm
     * @return the same treatment arm against one part
     * @throws IllegalArgumentException if a part has fewer than 2 participants
     */
    public Derived<TwoMeans> split(TwoMeans comparison) {
        return Derived.of(
                new TwoMeans(
                        comparison.treatmentMean(),
                        comparison.treatmentSd(),
                        comparison.treatmentTotal(),
                        comparison.controlMean(),
                        comparison.controlSd(),
                        comparison.controlTotal() / parts),
                SPLIT);
    }
}
