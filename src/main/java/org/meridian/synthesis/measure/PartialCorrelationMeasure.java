package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PartialCorrelation;

/**
 * Effect measures of a predictor in a regression with m predictors in a group of n: {@code r = t/√(t² + n − m − 1)}.
 *
 * @see <a href="https://doi.org/10.5243/jsswr.2013.24">Aloe &amp; Thompson 2013</a>
 */
public enum PartialCorrelationMeasure implements StandardMeasure<PartialCorrelation> {
    /**
     * The partial correlation.
     *
     * <pre>{@code y = r,   v = (1 − r²)²/(n − m − 1)}</pre>
     */
    PCOR(
            "partial correlation",
            Scale.IDENTITY,
            new MeasureFormula("r", "(1 − r²)²/(n − m − 1)", "10.5243/jsswr.2013.24", "escalc(measure = \"PCOR\")"),
            PartialCorrelation::r,
            it -> {
                double unexplained = 1 - it.r() * it.r();
                return unexplained * unexplained / it.df();
            }),
    /**
     * Fisher's z of the partial correlation; see {@link PartialFisherZ}.
     *
     * <pre>{@code y = atanh r,   v = 1/(n − m − 2)}</pre>
     */
    ZPCOR(
            "partial correlation (Fisher's z)",
            Scale.FISHER_Z,
            PartialFisherZ.STANDARD.formula(),
            PartialFisherZ.STANDARD::y,
            PartialFisherZ.STANDARD::v);

    private final MeasureFacts<PartialCorrelation> facts;
    private final ToDoubleFunction<PartialCorrelation> y;
    private final ToDoubleFunction<PartialCorrelation> v;

    PartialCorrelationMeasure(
            String title,
            Scale scale,
            MeasureFormula formula,
            ToDoubleFunction<PartialCorrelation> y,
            ToDoubleFunction<PartialCorrelation> v) {
        this.facts = MeasureFacts.comparing(PartialCorrelation.class, "r", title, scale, formula);
        this.y = y;
        this.v = v;
    }

    @Override
    public StudyEffect of(String study, PartialCorrelation data) {
        return StudyEffect.computed(study, this, y.applyAsDouble(data), v.applyAsDouble(data), data);
    }

    @Override
    public MeasureFacts<PartialCorrelation> facts() {
        return facts;
    }
}
