package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.SemiPartialCorrelation;

/** Effect measures of a predictor in a regression of which R² is known. */
public enum SemiPartialCorrelationMeasure implements StandardMeasure<SemiPartialCorrelation> {
    /**
     * The semi-partial correlation.
     *
     * <pre>{@code y = t √[(1 − R²)/(n − m − 1)],   v = (R⁴ − 2R² + R₀² + 1 − R₀⁴)/n,   R₀² = R² − y²}</pre>
     *
     * @see <a href="https://doi.org/10.3102/1076998610396901">Aloe &amp; Becker 2012</a>
     */
    SPCOR;

    private static final MeasureFacts<SemiPartialCorrelation> FACTS = MeasureFacts.comparing(
            SemiPartialCorrelation.class,
            "r",
            "semi-partial correlation",
            Scale.IDENTITY,
            new MeasureFormula(
                    "t √[(1 − R²)/(n − m − 1)]",
                    "(R⁴ − 2R² + R₀² + 1 − R₀⁴)/n, R₀² = R² − y²",
                    "10.3102/1076998610396901",
                    "escalc(measure = \"SPCOR\")"));

    @Override
    public StudyEffect of(String study, SemiPartialCorrelation data) {
        double y = data.r();
        double unexplained = 1 - data.r2();
        double without = data.r2() - y * y;
        double v = (unexplained * unexplained + without * (1 - without))
                / data.regression().total();
        return StudyEffect.computed(study, this, y, v, data);
    }

    @Override
    public MeasureFacts<SemiPartialCorrelation> facts() {
        return FACTS;
    }
}
