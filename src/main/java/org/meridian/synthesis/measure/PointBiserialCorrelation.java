package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The point-biserial correlation of two arms with a choice of its variance. {@link BiserialMeasure#RPB} is its default form.
 *
 * @param sampling how persons came into the arms
 * @see <a href="https://doi.org/10.1002/jrsm.1218">Jacobs &amp; Viechtbauer 2017</a>
 */
public record PointBiserialCorrelation(Sampling sampling) implements MeasureVariant<TwoMeans> {

    static final PointBiserialCorrelation STANDARD = new PointBiserialCorrelation(Sampling.STRATIFIED);

    /** How persons came into the arms. */
    public enum Sampling {
        /** The size of both arms was fixed. */
        STRATIFIED,
        /** One sample, of which either arm is a part of random size. */
        CROSS_SECTIONAL
    }

    /**
     * The correlation for arms of fixed size.
     *
     * @return the measure
     */
    public static PointBiserialCorrelation withDefaults() {
        return STANDARD;
    }

    /**
     * The same correlation with the variance of another sampling.
     *
     * @param newSampling how persons came into the arms
     * @return the measure
     */
    public PointBiserialCorrelation with(Sampling newSampling) {
        return new PointBiserialCorrelation(newSampling);
    }

    double y(TwoMeans means) {
        double d = StandardisedMeanDifference.COHEN.y(means);
        return d / Math.sqrt(d * d + h(means));
    }

    double v(TwoMeans means) {
        double n1 = means.treatmentTotal();
        double n2 = means.controlTotal();
        if (sampling == Sampling.STRATIFIED) {
            double d = StandardisedMeanDifference.COHEN.y(means);
            double h = h(means);
            double slope = h / ((h + d * d) * Math.sqrt(h + d * d));
            return slope * slope * StandardisedMeanDifference.COHEN.v(means);
        }
        double total = n1 + n2;
        double square = y(means) * y(means);
        double pq = n1 / total * (n2 / total);
        return (1 - square) * (1 - square) * (1 - 1.5 * square + square / (4 * pq)) / total;
    }

    private static double h(TwoMeans means) {
        return means.df() / means.treatmentTotal() + means.df() / means.controlTotal();
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public MeasureFormula formula() {
        return sampling == Sampling.STRATIFIED
                ? new MeasureFormula(
                        "d/√(d² + h)",
                        "h²/(h + d²)³ · [1/n₁ + 1/n₂ + d²/(2N)]",
                        "10.1002/jrsm.1218",
                        "escalc(measure = \"RPB\")")
                : new MeasureFormula(
                        "d/√(d² + h)",
                        "(1 − y²)² [1 − 3y²/2 + y²N²/(4n₁n₂)]/N",
                        "10.1214/aoms/1177728730",
                        "escalc(measure = \"RPB\", vtype = \"CS\")");
    }

    @Override
    public BiserialMeasure standard() {
        return BiserialMeasure.RPB;
    }
}
