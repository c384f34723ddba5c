package org.meridian.synthesis.effect;

/**
 * The log ratio of two means with a choice of its variance and bias correction. {@link ContinuousMeasure#ROM} is its default
 * form.
 *
 * @param variances what is assumed of the variances within the arms
 * @param correction whether the bias of second order is removed
 * @see <a href="https://doi.org/10.1890/0012-9658(1999)080%5B1150:TMAORR%5D2.0.CO;2">Hedges et al. 1999</a>
 */
public record RatioOfMeans(VarianceAssumption variances, BiasCorrection correction)
        implements MeasureVariant<TwoMeans> {

    static final RatioOfMeans STANDARD = new RatioOfMeans(VarianceAssumption.SEPARATE, BiasCorrection.NONE);

    /**
     * The plain log ratio with a variance of its own in each arm.
     *
     * @return the measure
     */
    public static RatioOfMeans withDefaults() {
        return STANDARD;
    }

    /**
     * The same ratio under another assumption.
     *
     * @param newVariances what is assumed of the variances within the arms
     * @return the measure
     */
    public RatioOfMeans with(VarianceAssumption newVariances) {
        return new RatioOfMeans(newVariances, correction);
    }

    /**
     * The same ratio with another bias correction.
     *
     * @param newCorrection whether the bias of second order is removed
     * @return the measure
     */
    public RatioOfMeans with(BiasCorrection newCorrection) {
        return new RatioOfMeans(variances, newCorrection);
    }

    double y(TwoMeans means) {
        return Means.logRatio(means.treatmentMean(), means.controlMean())
                + correction.ofLogMean(means.treatmentMean(), means.treatmentSd(), means.treatmentTotal())
                - correction.ofLogMean(means.controlMean(), means.controlSd(), means.controlTotal());
    }

    double v(TwoMeans means) {
        TwoMeans assumed = variances.applyTo(means);
        return Means.logMeanVariance(assumed.treatmentMean(), assumed.treatmentSd(), assumed.treatmentTotal())
                + Means.logMeanVariance(assumed.controlMean(), assumed.controlSd(), assumed.controlTotal());
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public MeasureFormula formula() {
        String call = "escalc(measure = \"ROM\"" + (variances == VarianceAssumption.POOLED ? ", vtype = \"HO\"" : "");
        return new MeasureFormula(
                correction == BiasCorrection.NONE ? "ln(m₁/m₂)" : "ln(m₁/m₂) + ½[s₁²/(n₁m₁²) − s₂²/(n₂m₂²)]",
                variances == VarianceAssumption.SEPARATE ? "s₁²/(n₁m₁²) + s₂²/(n₂m₂²)" : "s²/(n₁m₁²) + s²/(n₂m₂²)",
                correction == BiasCorrection.NONE
                        ? "10.1890/0012-9658(1999)080[1150:TMAORR]2.0.CO;2"
                        : "10.1890/14-2402.1",
                call + "), metafor " + (correction == BiasCorrection.NONE ? "before 5.0" : "5.0 or later"));
    }

    @Override
    public ContinuousMeasure standard() {
        return ContinuousMeasure.ROM;
    }
}
