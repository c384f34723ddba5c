package org.meridian.synthesis.measure;

import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/**
 * The phi coefficient of a 2×2 table with a choice of its variance. {@link AssociationMeasure#PHI} is its default form.
 *
 * @param variance how the table was sampled
 * @see <a href="https://doi.org/10.2307/2340126">Yule 1912</a>
 */
public record PhiCoefficient(PhiVariance variance) implements CountMeasure<TwoByTwo>, MeasureVariant<TwoByTwo> {

    static final MeasureFormula FORMULA = new MeasureFormula(
            "(ad − bc)/√[(a + b)(c + d)(a + c)(b + d)]",
            "{1 − φ² + φ(1 + φ²/2) P Q − ¾φ²(P² + Q²)}/N",
            "10.2307/2340126",
            "escalc(measure = \"PHI\")");

    /**
     * The coefficient of a cross-sectional sample.
     *
     * @return the measure
     */
    public static PhiCoefficient withDefaults() {
        return new PhiCoefficient(PhiVariance.CROSS_SECTIONAL);
    }

    /**
     * The same coefficient with another variance.
     *
     * @param newVariance how the table was sampled
     * @return the measure
     */
    public PhiCoefficient with(PhiVariance newVariance) {
        return new PhiCoefficient(newVariance);
    }

    static double phi(double a, double b, double c, double d) {
        return (a * d - b * c) / (Math.sqrt((a + b) * (c + d)) * Math.sqrt((a + c) * (b + d)));
    }

    @Override
    public StudyEffect of(String study, TwoByTwo reported, TwoByTwo forEffect, TwoByTwo forVariance) {
        return StudyEffect.computed(
                study, this, forEffect.in(PhiCoefficient::phi), forVariance.in(variance::of), reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return AssociationMeasure.PHI.zeroCells();
    }

    @Override
    public MeasureFormula formula() {
        return variance == PhiVariance.CROSS_SECTIONAL
                ? FORMULA
                : new MeasureFormula(
                        FORMULA.y(),
                        "(n₁n₂/m₁m₂) Σ hᵢ² pᵢ(1 − pᵢ)/nᵢ",
                        FORMULA.reference(),
                        "escalc(measure = \"PHI\", vtype = \"ST\")");
    }

    @Override
    public AssociationMeasure standard() {
        return AssociationMeasure.PHI;
    }
}
