package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The mean difference of two arms, {@code m₁ − m₂}, with a choice of its variance. {@link ContinuousMeasure#MD} is its default
 * form.
 *
 * @param variances what is assumed of the variances within the arms
 */
public record MeanDifference(VarianceAssumption variances) implements MeasureVariant<TwoMeans> {

    static final MeanDifference STANDARD = new MeanDifference(VarianceAssumption.SEPARATE);

    /**
     * The difference with a variance of its own in each arm.
     *
     * @return the measure
     */
    public static MeanDifference withDefaults() {
        return STANDARD;
    }

    /**
     * The same difference under another assumption.
     *
     * @param newVariances what is assumed of the variances within the arms
     * @return the measure
     */
    public MeanDifference with(VarianceAssumption newVariances) {
        return new MeanDifference(newVariances);
    }

    double y(TwoMeans means) {
        return means.treatmentMean() - means.controlMean();
    }

    double v(TwoMeans means) {
        TwoMeans assumed = variances.applyTo(means);
        return assumed.treatmentSd() * assumed.treatmentSd() / assumed.treatmentTotal()
                + assumed.controlSd() * assumed.controlSd() / assumed.controlTotal();
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public MeasureFormula formula() {
        return variances == VarianceAssumption.SEPARATE
                ? new MeasureFormula(
                        "m₁ − m₂", "s₁²/n₁ + s₂²/n₂", "10.1002/9781119536604.ch6", "escalc(measure = \"MD\")")
                : new MeasureFormula(
                        "m₁ − m₂",
                        "s²/n₁ + s²/n₂",
                        "10.1002/9781119536604.ch6",
                        "escalc(measure = \"MD\", vtype = \"HO\")");
    }

    @Override
    public ContinuousMeasure standard() {
        return ContinuousMeasure.MD;
    }
}
