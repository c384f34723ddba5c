package org.meridian.synthesis.effect;

import java.util.List;
import org.meridian.synthesis.study.CountData;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.synthesis.study.ZeroCells;

/**
 * A measure of counts with another rule for zero cells. The rule belongs to the analysis and not to the measure, so that effects
 * carry the measure itself.
 *
 * @param <D> the data it needs
 * @param standard the measure
 * @param zeroCells the rule
 */
record OtherZeroCells<D extends CountData<D>>(CountMeasure<D> standard, ZeroCells zeroCells)
        implements CountMeasure<D>, MeasureVariant<D> {

    @Override
    public StudyEffect of(String study, D reported, D forEffect, D forVariance) {
        return standard.of(study, reported, forEffect, forVariance);
    }

    @Override
    public Effects of(List<String> studies, List<D> data, ZeroCells rule) {
        return standard.of(studies, data, rule);
    }

    @Override
    public Effects of(StudyTable table) {
        return TableEffects.of(this, standard, table);
    }

    @Override
    public List<D> forVariances(List<D> studies) {
        return standard.forVariances(studies);
    }

    @Override
    public CountMeasure<D> with(ZeroCells rule) {
        return standard.with(rule);
    }

    @Override
    public MeasureFormula formula() {
        return standard.formula();
    }
}
