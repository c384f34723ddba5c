package org.meridian.synthesis.effect;

import org.meridian.stat.Scale;
import org.meridian.synthesis.study.SemiPartialCorrelation;

/** Effect measures of a predictor in a regression of which R² is known. */
public enum SemiPartialCorrelationMeasure implements StudyMeasure<SemiPartialCorrelation> {
    /**
     * The semi-partial correlation.
     *
     * <pre>{@code y = t √[(1 − R²)/(n − m − 1)],   v = (R⁴ − 2R² + R₀² + 1 − R₀⁴)/n,   R₀² = R² − y²}</pre>
     *
     * @see <a href="https://doi.org/10.3102/1076998610396901">Aloe &amp; Becker 2012</a>
     */
    SPCOR;

    private static final MeasureFormula FORMULA = new MeasureFormula(
            "t √[(1 − R²)/(n − m − 1)]",
            "(R⁴ − 2R² + R₀² + 1 − R₀⁴)/n, R₀² = R² − y²",
            "10.3102/1076998610396901",
            "escalc(measure = \"SPCOR\")");

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
    public MeasureFormula formula() {
        return FORMULA;
    }

    @Override
    public Class<SemiPartialCorrelation> dataType() {
        return SemiPartialCorrelation.class;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String symbol() {
        return "r";
    }

    @Override
    public String title() {
        return "semi-partial correlation";
    }

    @Override
    public Scale scale() {
        return Scale.IDENTITY;
    }
}
