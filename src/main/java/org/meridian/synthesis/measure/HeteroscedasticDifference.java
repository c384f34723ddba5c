package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * A standardised mean difference of arms whose variances differ, with a choice of Bonett's variance.
 * {@link ContinuousMeasure#SMDH} and {@link ContinuousMeasure#SMD1H} are its default forms.
 *
 * @param standardiser in which unit the difference is expressed
 * @param variance which form of the variance
 * @see <a href="https://doi.org/10.1037/1082-989X.13.2.99">Bonett 2008</a>
 */
public record HeteroscedasticDifference(Standardiser standardiser, BonettVariance variance)
        implements MeasureVariant<TwoMeans> {

    static final HeteroscedasticDifference BY_AVERAGE =
            new HeteroscedasticDifference(Standardiser.AVERAGE, BonettVariance.PUBLISHED);
    static final HeteroscedasticDifference BY_CONTROL =
            new HeteroscedasticDifference(Standardiser.CONTROL, BonettVariance.PUBLISHED);

    /** The unit of the difference. */
    public enum Standardiser {
        /** The root of the average variance, {@code s² = (s₁² + s₂²)/2}. */
        AVERAGE,
        /** The standard deviation of the control arm. */
        CONTROL
    }

    /**
     * In units of the root of the average variance (SMDH), with the published variance.
     *
     * @return the measure
     */
    public static HeteroscedasticDifference byAverage() {
        return BY_AVERAGE;
    }

    /**
     * In units of the control arm's standard deviation (SMD1H), with the published variance.
     *
     * @return the measure
     */
    public static HeteroscedasticDifference byControl() {
        return BY_CONTROL;
    }

    /**
     * The same difference with another variance.
     *
     * @param newVariance which form of the variance
     * @return the measure
     */
    public HeteroscedasticDifference with(BonettVariance newVariance) {
        return new HeteroscedasticDifference(standardiser, newVariance);
    }

    double y(TwoMeans means) {
        double difference = means.treatmentMean() - means.controlMean();
        return correction(means)
                * (standardiser == Standardiser.AVERAGE
                        ? difference / Math.sqrt(averageVariance(means))
                        : difference / means.controlSd());
    }

    double v(TwoMeans means) {
        return standardiser == Standardiser.AVERAGE ? byAverageVariance(means) : byControlVariance(means);
    }

    private double byAverageVariance(TwoMeans means) {
        double g = y(means);
        double average = averageVariance(means);
        // The arms' shares of the average variance; together 2.
        double share1 = means.treatmentSd() * means.treatmentSd() / average;
        double share2 = means.controlSd() * means.controlSd() / average;
        double df1 = means.treatmentTotal() - 1;
        double df2 = means.controlTotal() - 1;
        double published = g * g * (share1 * share1 / df1 + share2 * share2 / df2) / 8 + share1 / df1 + share2 / df2;
        double j = correction(means);
        return variance == BonettVariance.PUBLISHED ? published : j * j * published;
    }

    private double byControlVariance(TwoMeans means) {
        double g = y(means);
        double ratio = means.treatmentSd() / means.controlSd();
        double less = variance == BonettVariance.PUBLISHED ? 1 : 0;
        double size1 = means.treatmentTotal() - less;
        double size2 = means.controlTotal() - less;
        return ratio * ratio / size1 + 1 / size2 + g * g / (2 * size2);
    }

    private double correction(TwoMeans means) {
        return HedgesCorrection.EXACT.factor(
                standardiser == Standardiser.AVERAGE ? means.df() : means.controlTotal() - 1);
    }

    private static double averageVariance(TwoMeans means) {
        return (means.treatmentSd() * means.treatmentSd() + means.controlSd() * means.controlSd()) / 2;
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public MeasureFormula formula() {
        String before = "escalc(measure = \"" + (standardiser == Standardiser.AVERAGE ? "SMDH" : "SMD1H")
                + "\"), metafor " + (variance == BonettVariance.PUBLISHED ? "4.6 or later" : "before 4.6");
        String y = standardiser == Standardiser.AVERAGE ? "J(m) (m₁ − m₂)/s" : "J(n₂ − 1) (m₁ − m₂)/s₂";
        return new MeasureFormula(y, varianceText(), "10.1037/1082-989X.13.2.99", before);
    }

    private String varianceText() {
        if (standardiser == Standardiser.AVERAGE) {
            String published = "y²[s₁⁴/(n₁ − 1) + s₂⁴/(n₂ − 1)]/(8s⁴) + [s₁²/(n₁ − 1) + s₂²/(n₂ − 1)]/s²";
            return variance == BonettVariance.PUBLISHED ? published : "J² {" + published + "}";
        }
        return variance == BonettVariance.PUBLISHED
                ? "s₁²/[s₂²(n₁ − 1)] + 1/(n₂ − 1) + y²/[2(n₂ − 1)]"
                : "s₁²/(s₂²n₁) + 1/n₂ + y²/(2n₂)";
    }

    @Override
    public ContinuousMeasure standard() {
        return standardiser == Standardiser.AVERAGE ? ContinuousMeasure.SMDH : ContinuousMeasure.SMD1H;
    }
}
