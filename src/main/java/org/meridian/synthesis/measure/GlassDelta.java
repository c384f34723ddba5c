package org.meridian.synthesis.measure;

import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.TwoMeans;

/**
 * Glass's Δ, the difference in units of the control arm's standard deviation, with a choice of its variance.
 * {@link ContinuousMeasure#SMD1} is its default form.
 *
 * <pre>{@code y = J(n₂ − 1) (m₁ − m₂)/s₂}</pre>
 *
 * <p>In the formulas of {@link SmdVariance}, the n₂ − 1 degrees of freedom of s₂ stand for m, and n₂ for N.
 *
 * @param variance the sampling variance
 * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
 */
public record GlassDelta(SmdVariance variance) implements MeasureVariant<TwoMeans> {

    static final GlassDelta STANDARD = new GlassDelta(SmdVariance.LS);

    /**
     * Checks the variance.
     *
     * @throws IllegalArgumentException if it is that of RevMan, which knows no such difference
     */
    public GlassDelta {
        if (variance == SmdVariance.REVMAN) {
            throw new IllegalArgumentException("RevMan has no variance of Glass's Δ");
        }
    }

    /**
     * The difference with its large-sample variance.
     *
     * @return the measure
     */
    public static GlassDelta withDefaults() {
        return STANDARD;
    }

    /**
     * The same difference with another variance.
     *
     * @param newVariance the sampling variance
     * @return the measure
     * @throws IllegalArgumentException if it is that of RevMan, which knows no such difference
     */
    public GlassDelta with(SmdVariance newVariance) {
        return new GlassDelta(newVariance);
    }

    double y(TwoMeans means) {
        return correction(means) * ((means.treatmentMean() - means.controlMean()) / means.controlSd());
    }

    double v(TwoMeans means) {
        return v(means, y(means));
    }

    private double v(TwoMeans means, double g) {
        double df = means.controlTotal() - 1;
        return variance.of(g, correction(means), SmdVariance.reciprocals(means), means.controlTotal(), df);
    }

    private static double correction(TwoMeans means) {
        return HedgesCorrection.EXACT.factor(means.controlTotal() - 1);
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public Effects of(List<String> studies, List<TwoMeans> data) {
        Conditions.labelled(studies, data);
        double average = SizeWeighted.mean(data, this::y, it -> it.treatmentTotal() + it.controlTotal());
        return Effects.of(this, SmdVariance.each(studies, data, (label, means) -> {
            double y = y(means);
            return StudyEffect.computed(label, this, y, v(means, variance.plugged(y, average)), means);
        }));
    }

    @Override
    public MeasureFormula formula() {
        return new MeasureFormula(
                "J(n₂ − 1) (m₁ − m₂)/s₂",
                variance == SmdVariance.LS ? "1/n₁ + 1/n₂ + y²/(2n₂)" : variance.formula() + ", m = n₂ − 1, N = n₂",
                "10.3102/10769986006002107",
                variance == SmdVariance.LS ? "escalc(measure = \"SMD1\")" : variance.agreesWith("SMD1"));
    }

    @Override
    public ContinuousMeasure standard() {
        return ContinuousMeasure.SMD1;
    }
}
