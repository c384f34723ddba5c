package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.StudyData;

/**
 * A measure with the formula that computes it from the data of one study.
 *
 * @param <D> the data it needs
 */
public interface StudyMeasure<D extends StudyData> extends Measure {

    /**
     * The name by which analysis plans call it.
     *
     * @return for example {@code "SMD"}
     */
    String id();

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
}
