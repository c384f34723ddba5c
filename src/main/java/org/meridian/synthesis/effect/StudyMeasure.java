package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.StudyFormula;
import org.meridian.synthesis.study.StudyTable;

/**
 * A measure with the formula that computes it from the data of one study.
 *
 * @param <D> the data it needs
 */
public interface StudyMeasure<D extends StudyData> extends Measure, StudyFormula<Effects> {

    /**
     * The name by which analysis plans call it.
     *
     * @return for example {@code "SMD"}
     */
    String id();

    /**
     * The data it needs of a study.
     *
     * @return their class
     */
    Class<D> dataType();

    /**
     * Its formula as text, with where it comes from.
     *
     * @return the formula
     */
    MeasureFormula formula();

    /**
     * The effect of one study.
     *
     * @param study its label, empty if it has none
     * @param data its data
     * @return the effect
     * @throws IllegalArgumentException if the data have no such effect, or none with a positive and finite variance
     */
    StudyEffect of(String study, D data);

    /**
     * The effect of one study without a name.
     *
     * @param data its data
     * @return the effect
     * @throws IllegalArgumentException if the data have no such effect, or none with a positive and finite variance
     */
    default StudyEffect of(D data) {
        return of("", data);
    }

    /**
     * The effects of several studies.
     *
     * @param studies labels, one per study
     * @param data the data of each study
     * @return the effects, in the same order
     * @throws IllegalArgumentException if there are not as many labels as studies, or an effect cannot be computed
     */
    default Effects of(List<String> studies, List<D> data) {
        Conditions.labelled(studies, data);
        List<StudyEffect> effects = new ArrayList<>(data.size());
        for (int i = 0; i < data.size(); i++) {
            effects.add(of(studies.get(i), data.get(i)));
        }
        return Effects.of(this, effects);
    }

    /**
     * The effects of the rows of a table: computed from the studies' own data where the table has them, or else taken as reported.
     * Rows that take no part are listed with their reasons, see {@link Effects#rows()}.
     *
     * @param table the table
     * @return the effects, in the order of the rows
     * @throws IllegalArgumentException if a column that is needed is missing or not clear, a number is wrong, no row is left, or the
     *     measure cannot be estimated from these data
     */
    @Override
    default Effects of(StudyTable table) {
        return TableEffects.of(this, this, table);
    }

    /**
     * Why a study takes no part in effects of this measure, whatever the measure could be computed from its data.
     *
     * @param data its data
     * @return the reason in words; empty if it takes part
     */
    default Optional<String> exclusion(D data) {
        return Optional.empty();
    }

    /**
     * Whether data say anything about the measure at all, before anything is added to counts of 0.
     *
     * @param data the data of all studies
     * @return false if in none of them the measure has a value
     */
    default boolean isEstimable(List<D> data) {
        return true;
    }
}
