package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PairedMeans;

/**
 * The log ratio of two coefficients of variation of one group with a choice of its bias correction. {@link ChangeMeasure#CVRC}
 * is its default form.
 *
 * @param correction whether the bias of second order of the means is removed
 * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
 */
public record PairedVariationRatio(BiasCorrection correction) implements MeasureVariant<PairedMeans> {

    static final PairedVariationRatio STANDARD = new PairedVariationRatio(BiasCorrection.SECOND_ORDER);

    /**
     * The ratio with the means freed from their bias of second order, as metafor has it since 5.0.
     *
     * @return the measure
     */
    public static PairedVariationRatio withDefaults() {
        return STANDARD;
    }

    /**
     * The same ratio with another bias correction.
     *
     * @param newCorrection whether the bias of second order of the means is removed
     * @return the measure
     */
    public PairedVariationRatio with(BiasCorrection newCorrection) {
        return new PairedVariationRatio(newCorrection);
    }

    double y(PairedMeans data) {
        return StrictMath.log(data.sd1() / data.sd2())
                - PairedRatioOfMeans.STANDARD.with(correction).y(data);
    }

    double v(PairedMeans data) {
        return spread(data) + PairedRatioOfMeans.STANDARD.v(data);
    }

    /** Variance of the logarithm of the ratio of two correlated standard deviations. */
    static double spread(PairedMeans data) {
        return (1 - data.correlation()) * (1 + data.correlation()) / (data.total() - 1);
    }

    @Override
    public StudyEffect of(String study, PairedMeans data) {
        return StudyEffect.computed(study, this, y(data), v(data), data);
    }

    @Override
    public MeasureFormula formula() {
        String plain = "ln[(s₁/m₁)/(s₂/m₂)]";
        return new MeasureFormula(
                correction == BiasCorrection.NONE ? plain : plain + " + ½[s₂²/(n m₂²) − s₁²/(n m₁²)]",
                "(1 − r²)/(n − 1) + s₁²/(n m₁²) + s₂²/(n m₂²) − 2 r s₁s₂/(n m₁m₂)",
                "10.1111/2041-210x.12309",
                "escalc(measure = \"CVRC\"), metafor "
                        + (correction == BiasCorrection.NONE ? "before 5.0" : "5.0 or later"));
    }

    @Override
    public ChangeMeasure standard() {
        return ChangeMeasure.CVRC;
    }
}
