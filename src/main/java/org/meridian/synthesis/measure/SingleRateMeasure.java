package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.ZeroCells;

/**
 * The rate x/t of one group, in events per unit of time, on one of the scales on which rates are pooled. No value means "no
 * effect".
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum SingleRateMeasure implements CountMeasure<OneRate>, StandardMeasure<OneRate> {
    /**
     * The rate as it is.
     *
     * <pre>{@code y = x/t,   v = x/t²}</pre>
     */
    IR(
            "rate",
            "incidence rate",
            Scale.IDENTITY,
            ZeroCells.constant(0.5),
            new MeasureFormula("x/t", "x/t²", "", "escalc(measure = \"IR\")"),
            OneRate::rate,
            it -> it.rate() / it.time()),
    /**
     * The logarithm.
     *
     * <pre>{@code y = ln(x/t),   v = 1/x}</pre>
     */
    IRLN(
            "rate",
            "incidence rate (log)",
            Scale.LOG,
            ZeroCells.constant(0.5),
            new MeasureFormula("ln(x/t)", "1/x", "", "escalc(measure = \"IRLN\")"),
            it -> StrictMath.log(it.rate()),
            it -> 1 / it.events()),
    /**
     * The square root, which exists without any event.
     *
     * <pre>{@code y = √(x/t),   v = 1/(4t)}</pre>
     */
    IRS(
            "rate",
            "incidence rate (square root)",
            Scale.SQUARE_ROOT,
            ZeroCells.none(),
            new MeasureFormula("√(x/t)", "1/(4t)", "", "escalc(measure = \"IRS\")"),
            it -> Math.sqrt(it.rate()),
            it -> 1 / (4 * it.time())),
    /**
     * Freeman and Tukey's double square root. What its value means as a rate depends on t, so that it is read on its own scale
     * until {@link DoubleSquareRoot} turns it back for a stated t.
     *
     * <pre>{@code y = ½[√(x/t) + √((x + 1)/t)],   v = 1/(4t)}</pre>
     *
     * @see <a href="https://doi.org/10.1214/aoms/1177729756">Freeman &amp; Tukey 1950</a>
     */
    IRFT(
            "double root",
            "incidence rate (double square root)",
            Scale.IDENTITY,
            ZeroCells.none(),
            new MeasureFormula(
                    "½[√(x/t) + √((x + 1)/t)]", "1/(4t)", "10.1214/aoms/1177729756", "escalc(measure = \"IRFT\")"),
            it -> DoubleSquareRoot.ofTime(it.time()).toAnalysis(it.rate()),
            it -> 1 / (4 * it.time()));

    private final MeasureFacts<OneRate> facts;
    private final ZeroCells zeroCells;
    private final ToDoubleFunction<OneRate> y;
    private final ToDoubleFunction<OneRate> v;

    SingleRateMeasure(
            String symbol,
            String title,
            Scale scale,
            ZeroCells zeroCells,
            MeasureFormula formula,
            ToDoubleFunction<OneRate> y,
            ToDoubleFunction<OneRate> v) {
        this.facts = MeasureFacts.ofOneGroup(OneRate.class, symbol, title, scale, formula);
        this.zeroCells = zeroCells;
        this.y = y;
        this.v = v;
    }

    @Override
    public StudyEffect of(String study, OneRate reported, OneRate forEffect, OneRate forVariance) {
        return StudyEffect.computed(study, this, y.applyAsDouble(forEffect), v.applyAsDouble(forVariance), reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return zeroCells;
    }

    @Override
    public MeasureFacts<OneRate> facts() {
        return facts;
    }
}
