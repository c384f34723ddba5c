package org.meridian.synthesis.measure;

import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The standardised mean difference in units of the pooled standard deviation, with a choice of its variance and of its
 * small-sample correction. {@link ContinuousMeasure#SMD} is its default form.
 *
 * <pre>{@code y = J d,   d = (m₁ − m₂)/s,   s² = [(n₁ − 1)s₁² + (n₂ − 1)s₂²]/(n₁ + n₂ − 2)}</pre>
 *
 * @param variance the sampling variance
 * @param correction the small-sample correction J; {@link HedgesCorrection#NONE} gives Cohen's d
 * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
 */
public record StandardisedMeanDifference(SmdVariance variance, HedgesCorrection correction)
        implements MeasureVariant<TwoMeans> {

    static final StandardisedMeanDifference STANDARD =
            new StandardisedMeanDifference(SmdVariance.LS, HedgesCorrection.EXACT);
    static final StandardisedMeanDifference COHEN = STANDARD.with(HedgesCorrection.NONE);

    /**
     * Hedges' g with the exact correction and the large-sample variance.
     *
     * @return the measure
     */
    public static StandardisedMeanDifference withDefaults() {
        return STANDARD;
    }

    /**
     * Cohen's d: no correction, large-sample variance.
     *
     * @return the measure
     */
    public static StandardisedMeanDifference cohen() {
        return COHEN;
    }

    /**
     * The same difference with another variance.
     *
     * @param newVariance the sampling variance
     * @return the measure
     */
    public StandardisedMeanDifference with(SmdVariance newVariance) {
        return new StandardisedMeanDifference(newVariance, correction);
    }

    /**
     * The same difference with another correction.
     *
     * @param newCorrection the small-sample correction
     * @return the measure
     */
    public StandardisedMeanDifference with(HedgesCorrection newCorrection) {
        return new StandardisedMeanDifference(variance, newCorrection);
    }

    double y(TwoMeans means) {
        return correction.factor(means.df()) * ((means.treatmentMean() - means.controlMean()) / means.pooledSd());
    }

    double v(TwoMeans means) {
        return v(means, y(means));
    }

    private double v(TwoMeans means, double g) {
        return variance.of(g, correction.factor(means.df()), SmdVariance.reciprocals(means), size(means), means.df());
    }

    private static double size(TwoMeans means) {
        return means.treatmentTotal() + means.controlTotal();
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public Effects of(List<String> studies, List<TwoMeans> data) {
        Conditions.labelled(studies, data);
        double average = SizeWeighted.mean(data, this::y, StandardisedMeanDifference::size);
        return Effects.of(this, SmdVariance.each(studies, data, (label, means) -> {
            double y = y(means);
            return StudyEffect.computed(label, this, y, v(means, variance.plugged(y, average)), means);
        }));
    }

    @Override
    public MeasureFormula formula() {
        return new MeasureFormula(
                correction == HedgesCorrection.NONE ? "(m₁ − m₂)/s" : "J(m) (m₁ − m₂)/s",
                this.equals(STANDARD) ? "1/n₁ + 1/n₂ + y²/(2N)" : variance.formula(),
                "10.3102/10769986006002107",
                correction == HedgesCorrection.EXACT ? variance.agreesWith("SMD") : "");
    }

    @Override
    public ContinuousMeasure standard() {
        return ContinuousMeasure.SMD;
    }
}
