package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PairedMeans;

/**
 * The log ratio of two means of one group with a choice of its bias correction. {@link ChangeMeasure#ROMC} is its default form.
 *
 * @param correction whether the bias of second order is removed
 * @see <a href="https://doi.org/10.1890/11-0423.1">Lajeunesse 2011</a>
 */
public record PairedRatioOfMeans(BiasCorrection correction) implements MeasureVariant<PairedMeans> {

    static final PairedRatioOfMeans STANDARD = new PairedRatioOfMeans(BiasCorrection.SECOND_ORDER);

    /**
     * The log ratio freed from its bias of second order, as metafor has it since 5.0.
     *
     * @return the measure
     */
    public static PairedRatioOfMeans withDefaults() {
        return STANDARD;
    }

    /**
     * The same ratio with another bias correction.
     *
     * @param newCorrection whether the bias of second order is removed
     * @return the measure
     */
    public PairedRatioOfMeans with(BiasCorrection newCorrection) {
        return new PairedRatioOfMeans(newCorrection);
    }

    double y(PairedMeans data) {
        return Means.logRatio(data.mean1(), data.mean2())
                + correction.ofLogMean(data.mean1(), data.sd1(), data.total())
                - correction.ofLogMean(data.mean2(), data.sd2(), data.total());
    }

    double v(PairedMeans data) {
        // As a sum of two positive terms, like the variance of a change.
        double cv1 = data.sd1() / Math.abs(data.mean1());
        double cv2 = data.sd2() / Math.abs(data.mean2());
        return ((cv1 - cv2) * (cv1 - cv2) + 2 * (1 - data.correlation()) * cv1 * cv2) / data.total();
    }

    @Override
    public StudyEffect of(String study, PairedMeans data) {
        return StudyEffect.computed(study, this, y(data), v(data), data);
    }

    @Override
    public MeasureFormula formula() {
        return new MeasureFormula(
                correction == BiasCorrection.NONE ? "ln(m₁/m₂)" : "ln(m₁/m₂) + ½[s₁²/(n m₁²) − s₂²/(n m₂²)]",
                "s₁²/(n m₁²) + s₂²/(n m₂²) − 2 r s₁s₂/(n m₁m₂)",
                "10.1890/11-0423.1",
                "escalc(measure = \"ROMC\"), metafor "
                        + (correction == BiasCorrection.NONE ? "before 5.0" : "5.0 or later"));
    }

    @Override
    public ChangeMeasure standard() {
        return ChangeMeasure.ROMC;
    }
}
