package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PairedMeans;

/**
 * The mean change in units of the standard deviation at one of the two times. {@link ChangeMeasure#SMCR} is its default form.
 *
 * @param standardiser which standard deviation is the unit
 * @see <a href="https://doi.org/10.1111/j.2044-8317.1988.tb00901.x">Becker 1988</a>
 */
public record StandardisedChange(Standardiser standardiser) implements MeasureVariant<PairedMeans> {

    static final StandardisedChange STANDARD = new StandardisedChange(Standardiser.FIRST);

    /** The unit of the change. */
    public enum Standardiser {
        /** The standard deviation of the first measurement, as the other programs of the field take it. */
        FIRST,
        /** The standard deviation of the second measurement: the baseline, if the change is "after minus before". */
        SECOND
    }

    /**
     * In units of the first standard deviation.
     *
     * @return the measure
     */
    public static StandardisedChange withDefaults() {
        return STANDARD;
    }

    /**
     * The same change in another unit.
     *
     * @param newStandardiser which standard deviation is the unit
     * @return the measure
     */
    public StandardisedChange with(Standardiser newStandardiser) {
        return new StandardisedChange(newStandardiser);
    }

    double y(PairedMeans data) {
        double unit = standardiser == Standardiser.FIRST ? data.sd1() : data.sd2();
        return HedgesCorrection.EXACT.factor(data.total() - 1) * ((data.mean1() - data.mean2()) / unit);
    }

    double v(PairedMeans data) {
        double y = y(data);
        return (2 * (1 - data.correlation()) + y * y / 2) / data.total();
    }

    @Override
    public StudyEffect of(String study, PairedMeans data) {
        return StudyEffect.computed(study, this, y(data), v(data), data);
    }

    @Override
    public MeasureFormula formula() {
        return new MeasureFormula(
                standardiser == Standardiser.FIRST ? "J(n − 1) (m₁ − m₂)/s₁" : "J(n − 1) (m₁ − m₂)/s₂",
                "2(1 − r)/n + y²/(2n)",
                "10.1111/j.2044-8317.1988.tb00901.x",
                standardiser == Standardiser.FIRST ? "escalc(measure = \"SMCR\")" : "");
    }

    @Override
    public ChangeMeasure standard() {
        return ChangeMeasure.SMCR;
    }
}
