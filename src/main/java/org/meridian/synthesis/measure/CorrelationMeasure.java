package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.math.Hypergeometric;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Correlation;

/** Effect measures of a correlation r in a group of n. */
public enum CorrelationMeasure implements StandardMeasure<Correlation> {
    /**
     * The correlation as it is.
     *
     * <pre>{@code y = r,   v = (1 − r²)²/(n − 1)}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0021-9010.74.3.469">Hedges 1989</a>
     */
    COR(
            "correlation",
            Scale.IDENTITY,
            new MeasureFormula("r", "(1 − r²)²/(n − 1)", "10.1037/0021-9010.74.3.469", "escalc(measure = \"COR\")"),
            Correlation::r,
            CorrelationMeasure::largeSample),
    /**
     * The correlation freed from its bias, with the large-sample variance; the unbiased variance by {@link UnbiasedCorrelation}.
     *
     * <pre>{@code y = r ₂F₁(½, ½; (n − 2)/2; 1 − r²),   v = (1 − r²)²/(n − 1)}</pre>
     *
     * @see <a href="https://doi.org/10.1214/aoms/1177706717">Olkin &amp; Pratt 1958</a>
     */
    UCOR(
            "correlation (unbiased)",
            Scale.IDENTITY,
            new MeasureFormula("r ₂F₁(½, ½; (n − 2)/2; 1 − r²)", "(1 − r²)²/(n − 1)", "10.1214/aoms/1177706717", ""),
            CorrelationMeasure::unbiased,
            CorrelationMeasure::largeSample),
    /**
     * Fisher's z of the correlation.
     *
     * <pre>{@code y = atanh r,   v = 1/(n − 3)}</pre>
     *
     * @see <a href="http://hdl.handle.net/2440/15169">Fisher 1921</a>
     */
    ZCOR(
            "correlation (Fisher's z)",
            Scale.FISHER_Z,
            new MeasureFormula("atanh r", "1/(n − 3)", "hdl:2440/15169", "escalc(measure = \"ZCOR\")"),
            it -> Scale.FISHER_Z.toAnalysis(it.r()),
            it -> 1 / (it.total() - 3));

    private final MeasureFacts<Correlation> facts;
    private final ToDoubleFunction<Correlation> y;
    private final ToDoubleFunction<Correlation> v;

    CorrelationMeasure(
            String title,
            Scale scale,
            MeasureFormula formula,
            ToDoubleFunction<Correlation> y,
            ToDoubleFunction<Correlation> v) {
        this.facts = MeasureFacts.comparing(Correlation.class, "r", title, scale, formula);
        this.y = y;
        this.v = v;
    }

    static double largeSample(Correlation data) {
        double unexplained = 1 - data.r() * data.r();
        return unexplained * unexplained / (data.total() - 1);
    }

    static double unbiased(Correlation data) {
        double r = data.r();
        // The square of the smallest correlations is no number of the machine.
        double square = Math.max(r * r, Double.MIN_NORMAL);
        return r * Hypergeometric.belowOne(0.5, 0.5, (data.total() - 2) / 2, square);
    }

    @Override
    public StudyEffect of(String study, Correlation data) {
        return StudyEffect.computed(study, this, y.applyAsDouble(data), v.applyAsDouble(data), data);
    }

    @Override
    public MeasureFacts<Correlation> facts() {
        return facts;
    }
}
