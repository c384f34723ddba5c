package org.meridian.synthesis.measure;

import java.util.ArrayList;
import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The log ratio of two means with a choice of its variance and bias correction. {@link ContinuousMeasure#ROM} is its default
 * form.
 *
 * @param variance the sampling variance
 * @param correction whether the bias of second order is removed
 * @see <a href="https://doi.org/10.1890/0012-9658(1999)080%5B1150:TMAORR%5D2.0.CO;2">Hedges et al. 1999</a>
 */
public record RatioOfMeans(RatioVariance variance, BiasCorrection correction) implements MeasureVariant<TwoMeans> {

    static final RatioOfMeans STANDARD = new RatioOfMeans(RatioVariance.SEPARATE, BiasCorrection.SECOND_ORDER);

    /**
     * The log ratio freed from its bias of second order, with a variance of its own in each arm, as metafor has it since 5.0.
     *
     * @return the measure
     */
    public static RatioOfMeans withDefaults() {
        return STANDARD;
    }

    /**
     * The same ratio with another variance.
     *
     * @param newVariance the sampling variance
     * @return the measure
     */
    public RatioOfMeans with(RatioVariance newVariance) {
        return new RatioOfMeans(newVariance, correction);
    }

    /**
     * The same ratio with another bias correction.
     *
     * @param newCorrection whether the bias of second order is removed
     * @return the measure
     */
    public RatioOfMeans with(BiasCorrection newCorrection) {
        return new RatioOfMeans(variance, newCorrection);
    }

    double y(TwoMeans means) {
        return Means.logRatio(means.treatmentMean(), means.controlMean())
                + correction.ofLogMean(means.treatmentMean(), means.treatmentSd(), means.treatmentTotal())
                - correction.ofLogMean(means.controlMean(), means.controlSd(), means.controlTotal());
    }

    double v(TwoMeans means) {
        return variance.of(variance.assumed(List.of(means)).get(0));
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public Effects of(List<String> studies, List<TwoMeans> data) {
        Conditions.labelled(studies, data);
        List<TwoMeans> assumed = variance.assumed(data);
        List<StudyEffect> effects = new ArrayList<>(data.size());
        for (int i = 0; i < data.size(); i++) {
            TwoMeans means = data.get(i);
            effects.add(StudyEffect.computed(studies.get(i), this, y(means), variance.of(assumed.get(i)), means));
        }
        return Effects.of(this, effects);
    }

    @Override
    public MeasureFormula formula() {
        boolean plain = correction == BiasCorrection.NONE;
        return new MeasureFormula(
                plain ? "ln(m₁/m₂)" : "ln(m₁/m₂) + ½[s₁²/(n₁m₁²) − s₂²/(n₂m₂²)]",
                variance.formula(),
                plain && variance != RatioVariance.SECOND_ORDER
                        ? "10.1890/0012-9658(1999)080[1150:TMAORR]2.0.CO;2"
                        : "10.1890/14-2402.1",
                agreesWith(plain ? "before 5.0" : "5.0 or later"));
    }

    private String agreesWith(String version) {
        if (variance.type().isEmpty()) {
            return "";
        }
        String type = variance == RatioVariance.SEPARATE ? "" : ", vtype = \"" + variance.type() + "\"";
        return "escalc(measure = \"ROM\"" + type + "), metafor " + version;
    }

    @Override
    public ContinuousMeasure standard() {
        return ContinuousMeasure.ROM;
    }
}
