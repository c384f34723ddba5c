package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The log ratio of two coefficients of variation with a choice of its bias correction. {@link ContinuousMeasure#CVR} is its
 * default form.
 *
 * @param correction whether the bias of second order of the means is removed
 * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
 */
public record VariationRatio(BiasCorrection correction) implements MeasureVariant<TwoMeans> {

    static final VariationRatio STANDARD = new VariationRatio(BiasCorrection.SECOND_ORDER);

    /**
     * The ratio with the means freed from their bias of second order, as metafor has it since 5.0.
     *
     * @return the measure
     */
    public static VariationRatio withDefaults() {
        return STANDARD;
    }

    /**
     * The same ratio with another bias correction.
     *
     * @param newCorrection whether the bias of second order of the means is removed
     * @return the measure
     */
    public VariationRatio with(BiasCorrection newCorrection) {
        return new VariationRatio(newCorrection);
    }

    double y(TwoMeans means) {
        return StrictMath.log(means.treatmentSd() / means.controlSd())
                - RatioOfMeans.STANDARD.with(correction).y(means)
                + Means.logSdVariance(means.treatmentTotal())
                - Means.logSdVariance(means.controlTotal());
    }

    double v(TwoMeans means) {
        return Means.logSdVariance(means.treatmentTotal())
                + Means.logSdVariance(means.controlTotal())
                + RatioOfMeans.STANDARD.v(means);
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public MeasureFormula formula() {
        String plain = "ln[(s₁/m₁)/(s₂/m₂)] + 1/[2(n₁ − 1)] − 1/[2(n₂ − 1)]";
        return new MeasureFormula(
                correction == BiasCorrection.NONE ? plain : plain + " + ½[s₂²/(n₂m₂²) − s₁²/(n₁m₁²)]",
                "1/[2(n₁ − 1)] + 1/[2(n₂ − 1)] + s₁²/(n₁m₁²) + s₂²/(n₂m₂²)",
                "10.1111/2041-210x.12309",
                "escalc(measure = \"CVR\"), metafor "
                        + (correction == BiasCorrection.NONE ? "before 5.0" : "5.0 or later"));
    }

    @Override
    public ContinuousMeasure standard() {
        return ContinuousMeasure.CVR;
    }
}
