package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.math.Normal;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.ZeroCells;

/**
 * The proportion p = x/n of one group, on one of the scales on which proportions are pooled. No value means "no effect".
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum ProportionMeasure implements CountMeasure<OneProportion>, StandardMeasure<OneProportion> {
    /**
     * The proportion as it is.
     *
     * <pre>{@code y = p,   v = p(1 − p)/n}</pre>
     */
    PR(
            "proportion",
            "proportion",
            Scale.IDENTITY,
            ZeroCells.constant(0.5),
            new MeasureFormula("p", "p(1 − p)/n", "", "escalc(measure = \"PR\")"),
            OneProportion::proportion,
            it -> it.proportion() * (nonEvents(it) / it.total()) / it.total()),
    /**
     * The logarithm.
     *
     * <pre>{@code y = ln p,   v = 1/x − 1/n}</pre>
     */
    PLN(
            "proportion",
            "proportion (log)",
            Scale.LOG,
            ZeroCells.constant(0.5),
            new MeasureFormula("ln p", "1/x − 1/n", "", "escalc(measure = \"PLN\")"),
            it -> StrictMath.log(it.proportion()),
            it -> nonEvents(it) / (it.events() * it.total())),
    /**
     * The log odds.
     *
     * <pre>{@code y = ln[p/(1 − p)],   v = 1/x + 1/(n − x)}</pre>
     */
    PLO(
            "proportion",
            "proportion (logit)",
            Scale.LOGIT,
            ZeroCells.constant(0.5),
            new MeasureFormula("ln[p/(1 − p)]", "1/x + 1/(n − x)", "", "escalc(measure = \"PLO\")"),
            it -> StrictMath.log(it.events() / nonEvents(it)),
            it -> 1 / it.events() + 1 / nonEvents(it)),
    /**
     * The normal quantile.
     *
     * <pre>{@code y = Φ⁻¹(p),   v = p(1 − p)/[n φ(y)²]}</pre>
     */
    PRZ(
            "proportion",
            "proportion (probit)",
            Scale.PROBIT,
            ZeroCells.constant(0.5),
            new MeasureFormula("Φ⁻¹(p)", "p(1 − p)/[n φ(y)²]", "", ""),
            it -> LatentDifference.probit(it.events(), nonEvents(it)),
            it -> {
                double density = Normal.density(LatentDifference.probit(it.events(), nonEvents(it)));
                return it.proportion() * (nonEvents(it) / it.total()) / (it.total() * density * density);
            }),
    /**
     * The arcsine of the root, which exists without any event.
     *
     * <pre>{@code y = asin √p,   v = 1/(4n)}</pre>
     *
     * @see <a href="https://doi.org/10.1002/sim.3511">Rücker et al. 2009</a>
     */
    PAS(
            "proportion",
            "proportion (arcsine)",
            Scale.ARCSINE,
            ZeroCells.none(),
            new MeasureFormula("asin √p", "1/(4n)", "10.1002/sim.3511", "escalc(measure = \"PAS\")"),
            it -> StrictMath.asin(Math.sqrt(it.proportion())),
            it -> 1 / (4 * it.total())),
    /**
     * Freeman and Tukey's double arcsine. What its value means as a proportion depends on n, so that it is read on its own scale
     * until {@link DoubleArcsine} turns it back for a stated n.
     *
     * <pre>{@code y = ½[asin √(x/(n + 1)) + asin √((x + 1)/(n + 1))],   v = 1/(4n + 2)}</pre>
     *
     * @see <a href="https://doi.org/10.1214/aoms/1177729756">Freeman &amp; Tukey 1950</a>
     */
    PFT(
            "double arcsine",
            "proportion (double arcsine)",
            Scale.IDENTITY,
            ZeroCells.none(),
            new MeasureFormula(
                    "½[asin √(x/(n + 1)) + asin √((x + 1)/(n + 1))]",
                    "1/(4n + 2)",
                    "10.1214/aoms/1177729756",
                    "escalc(measure = \"PFT\")"),
            it -> DoubleArcsine.ofSize(it.total()).toAnalysis(it.proportion()),
            it -> 1 / (4 * it.total() + 2));

    private final MeasureFacts<OneProportion> facts;
    private final ZeroCells zeroCells;
    private final ToDoubleFunction<OneProportion> y;
    private final ToDoubleFunction<OneProportion> v;

    ProportionMeasure(
            String symbol,
            String title,
            Scale scale,
            ZeroCells zeroCells,
            MeasureFormula formula,
            ToDoubleFunction<OneProportion> y,
            ToDoubleFunction<OneProportion> v) {
        this.facts = MeasureFacts.ofOneGroup(OneProportion.class, symbol, title, scale, formula);
        this.zeroCells = zeroCells;
        this.y = y;
        this.v = v;
    }

    private static double nonEvents(OneProportion data) {
        return data.total() - data.events();
    }

    @Override
    public StudyEffect of(String study, OneProportion reported, OneProportion forEffect, OneProportion forVariance) {
        return StudyEffect.computed(study, this, y.applyAsDouble(forEffect), v.applyAsDouble(forVariance), reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return zeroCells;
    }

    @Override
    public MeasureFacts<OneProportion> facts() {
        return facts;
    }
}
