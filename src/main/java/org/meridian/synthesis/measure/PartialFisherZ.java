package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PartialCorrelation;

/**
 * Fisher's z of a partial correlation with a choice of its variance. {@link PartialCorrelationMeasure#ZPCOR} is its default form.
 *
 * @param variance the sampling variance
 * @see <a href="https://doi.org/10.5243/jsswr.2013.24">Aloe &amp; Thompson 2013</a>
 */
public record PartialFisherZ(Variance variance) implements MeasureVariant<PartialCorrelation> {

    static final PartialFisherZ STANDARD = new PartialFisherZ(Variance.FISHER);

    /** The sampling variance of Fisher's z; metafor changed from one to the other in version 4.4. */
    public enum Variance {
        /** Three less than the persons, and one less for each predictor held constant: {@code 1/(n − m − 2)}. */
        FISHER,
        /** By the degrees of freedom of the regression, as metafor before version 4.4: {@code 1/(n − m − 1)}. */
        METAFOR_BEFORE_4_4
    }

    /**
     * Fisher's z with Fisher's variance.
     *
     * @return the measure
     */
    public static PartialFisherZ withDefaults() {
        return STANDARD;
    }

    /**
     * The same with another variance.
     *
     * @param newVariance the sampling variance
     * @return the measure
     */
    public PartialFisherZ with(Variance newVariance) {
        return new PartialFisherZ(newVariance);
    }

    double y(PartialCorrelation data) {
        return Scale.FISHER_Z.toAnalysis(data.r());
    }

    double v(PartialCorrelation data) {
        return 1 / (variance == Variance.FISHER ? data.df() - 1 : data.df());
    }

    @Override
    public StudyEffect of(String study, PartialCorrelation data) {
        return StudyEffect.computed(study, this, y(data), v(data), data);
    }

    @Override
    public MeasureFormula formula() {
        return variance == Variance.FISHER
                ? new MeasureFormula(
                        "atanh r",
                        "1/(n − m − 2)",
                        "10.5243/jsswr.2013.24",
                        "escalc(measure = \"ZPCOR\"), metafor 4.4 or later")
                : new MeasureFormula(
                        "atanh r",
                        "1/(n − m − 1)",
                        "10.5243/jsswr.2013.24",
                        "escalc(measure = \"ZPCOR\"), metafor before 4.4");
    }

    @Override
    public PartialCorrelationMeasure standard() {
        return PartialCorrelationMeasure.ZPCOR;
    }
}
