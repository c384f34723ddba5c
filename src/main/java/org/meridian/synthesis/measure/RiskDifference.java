package org.meridian.synthesis.measure;

import java.util.List;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/**
 * The risk difference of a 2×2 table with a choice of its variance. {@link BinaryMeasure#RD} is its default form.
 *
 * @param variance the sampling variance
 */
public record RiskDifference(RiskVariance variance) implements CountMeasure<TwoByTwo>, MeasureVariant<TwoByTwo> {

    /**
     * The risk difference with its large-sample variance.
     *
     * @return the measure
     */
    public static RiskDifference withDefaults() {
        return new RiskDifference(RiskVariance.LS);
    }

    /**
     * The same difference with another variance.
     *
     * @param newVariance the sampling variance
     * @return the measure
     */
    public RiskDifference with(RiskVariance newVariance) {
        return new RiskDifference(newVariance);
    }

    @Override
    public List<TwoByTwo> forVariances(List<TwoByTwo> studies) {
        return variance.assumed(studies);
    }

    @Override
    public StudyEffect of(String study, TwoByTwo reported, TwoByTwo forEffect, TwoByTwo forVariance) {
        return StudyEffect.computed(
                study, this, forEffect.in(BinaryMeasure.RD::y), forVariance.in(variance::of), reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return BinaryMeasure.RD.zeroCells();
    }

    @Override
    public MeasureFormula formula() {
        MeasureFormula standard = BinaryMeasure.RD.formula();
        return variance == RiskVariance.LS
                ? standard
                : new MeasureFormula(
                        standard.y(),
                        variance.formula(),
                        standard.reference(),
                        "escalc(measure = \"RD\", vtype = \"" + variance + "\")");
    }

    @Override
    public BinaryMeasure standard() {
        return BinaryMeasure.RD;
    }
}
