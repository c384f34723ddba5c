package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.CountData;
import org.meridian.synthesis.study.ZeroCells;

/**
 * A measure computed from counts, of which some may be 0.
 *
 * @param <D> the data it needs
 */
public interface CountMeasure<D extends CountData<D>> extends StudyMeasure<D> {

    /**
     * The rule for zero cells where no other is asked for: ½ in every cell of the studies with a zero cell, or nothing for
     * measures that need no correction. As in {@code metafor::escalc}.
     *
     * @return the rule
     */
    ZeroCells zeroCells();

    /**
     * The effect of one study whose zero cells have been dealt with.
     *
     * @param study its label, empty if it has none
     * @param reported its counts as reported, which the effect remembers
     * @param forEffect the counts from which the effect size is computed
     * @param forVariance the counts from which the sampling variance is computed
     * @return the effect
     * @throws IllegalArgumentException if the effect size is not finite, or the variance not positive and finite
     */
    StudyEffect of(String study, D reported, D forEffect, D forVariance);

    /**
     * The counts from which the variances of studies are computed. They are the studies' own, unless a variance borrows from all
     * studies together.
     *
     * @param studies the counts of each study, zero cells dealt with
     * @return as many
     */
    default List<D> forVariances(List<D> studies) {
        return studies;
    }

    @Override
    default StudyEffect of(String study, D data) {
        return of(study, data, zeroCells());
    }

    /**
     * The effect of one study without a name.
     *
     * @param data its counts
     * @param zeroCells what happens to zero cells
     * @return the effect; it remembers the counts as reported
     * @throws IllegalArgumentException if the effect is not finite, its variance is 0, or the rule drops the study
     */
    default StudyEffect of(D data, ZeroCells zeroCells) {
        return of("", data, zeroCells);
    }

    /**
     * The effect of one study.
     *
     * @param study its label, empty if it has none
     * @param data its counts
     * @param zeroCells what happens to zero cells
     * @return the effect; it remembers the counts as reported
     * @throws IllegalArgumentException if the effect is not finite, its variance is 0, or the rule drops the study
     */
    default StudyEffect of(String study, D data, ZeroCells zeroCells) {
        return of(List.of(study), List.of(data), zeroCells).study(0);
    }

    /**
     * The effects of several studies by the measure's own rule for zero cells.
     *
     * @param studies labels, one per study
     * @param data the counts of each study
     * @return the effects, in the same order
     * @throws IllegalArgumentException if there are not as many labels as studies, or an effect cannot be computed
     */
    @Override
    default Effects of(List<String> studies, List<D> data) {
        return of(studies, data, zeroCells());
    }

    /**
     * The effects of several studies.
     *
     * @param studies labels, one per study
     * @param data the counts of each study
     * @param zeroCells what happens to zero cells
     * @return the effects of the studies that the rule keeps, in the same order; they remember the counts as reported
     * @throws IllegalArgumentException if there are not as many labels as studies, the rule keeps none, or an effect cannot be
     *     computed
     */
    default Effects of(List<String> studies, List<D> data, ZeroCells zeroCells) {
        Conditions.labelled(studies, data);
        List<String> labels = new ArrayList<>(data.size());
        List<D> reported = new ArrayList<>(data.size());
        for (int i = 0; i < data.size(); i++) {
            if (zeroCells.keeps(data.get(i))) {
                labels.add(studies.get(i));
                reported.add(data.get(i));
            }
        }
        if (reported.isEmpty() && !data.isEmpty()) {
            throw new IllegalArgumentException(
                    "at least one study must have an event in some and not in all, but all studies were double zeros");
        }
        List<D> corrected = zeroCells.applyTo(reported);
        List<D> forEffect = zeroCells.reach() == ZeroCells.Reach.VARIANCE_ONLY ? reported : corrected;
        List<D> forVariance = forVariances(zeroCells.reach() == ZeroCells.Reach.EFFECT_ONLY ? reported : corrected);
        List<StudyEffect> effects = new ArrayList<>(reported.size());
        for (int i = 0; i < reported.size(); i++) {
            effects.add(of(labels.get(i), reported.get(i), forEffect.get(i), forVariance.get(i)));
        }
        return Effects.of(this, effects);
    }

    /**
     * The same measure with another rule for zero cells. Its effects carry this measure.
     *
     * @param rule what happens to zero cells
     * @return the measure with this rule
     */
    default CountMeasure<D> with(ZeroCells rule) {
        return new OtherZeroCells<>(this, rule);
    }

    @Override
    default Optional<String> exclusion(D data) {
        if (zeroCells().keeps(data)) {
            return Optional.empty();
        }
        return Optional.of(
                data.hasNoEvent() ? "no event in either arm" : "all participants of both arms had the event");
    }

    @Override
    default boolean isEstimable(List<D> data) {
        return data.stream().anyMatch(it -> !it.isDoubleZero() || exists(it));
    }

    /** Whether the effect size exists without a correction; the variance may need one. */
    private boolean exists(D data) {
        try {
            of("", data, data, data.plus(0.5, ZeroCells.Spread.EVERY_CELL));
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
