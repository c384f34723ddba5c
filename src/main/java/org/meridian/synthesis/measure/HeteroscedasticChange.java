package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PairedMeans;

/**
 * The mean change in units of the first standard deviation where the two differ, with a choice of Bonett's variance.
 * {@link ChangeMeasure#SMCRH} is its default form.
 *
 * @param variance which form of the variance
 * @see <a href="https://doi.org/10.1037/1082-989X.13.2.99">Bonett 2008</a>
 */
public record HeteroscedasticChange(BonettVariance variance) implements MeasureVariant<PairedMeans> {

    static final HeteroscedasticChange STANDARD = new HeteroscedasticChange(BonettVariance.PUBLISHED);

    /**
     * The change with the published variance.
     *
     * @return the measure
     */
    public static HeteroscedasticChange withDefaults() {
        return STANDARD;
    }

    /**
     * The same change with another variance.
     *
     * @param newVariance which form of the variance
     * @return the measure
     */
    public HeteroscedasticChange with(BonettVariance newVariance) {
        return new HeteroscedasticChange(newVariance);
    }

    double y(PairedMeans data) {
        return StandardisedChange.STANDARD.y(data);
    }

    double v(PairedMeans data) {
        double y = y(data);
        double df = data.total() - 1;
        double published = data.changeVariance() / (data.sd1() * data.sd1() * df) + y * y / (2 * df);
        double j = HedgesCorrection.EXACT.factor(df);
        return variance == BonettVariance.PUBLISHED ? published : j * j * published;
    }

    @Override
    public StudyEffect of(String study, PairedMeans data) {
        return StudyEffect.computed(study, this, y(data), v(data), data);
    }

    @Override
    public MeasureFormula formula() {
        String published = "s²/[s₁²(n − 1)] + y²/[2(n − 1)]";
        return new MeasureFormula(
                "J(n − 1) (m₁ − m₂)/s₁",
                variance == BonettVariance.PUBLISHED ? published : "J² {" + published + "}",
                "10.1037/1082-989X.13.2.99",
                "escalc(measure = \"SMCRH\"), metafor "
                        + (variance == BonettVariance.PUBLISHED ? "4.6 or later" : "before 4.6"));
    }

    @Override
    public ChangeMeasure standard() {
        return ChangeMeasure.SMCRH;
    }
}
