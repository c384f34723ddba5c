package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.OneMean;

/**
 * The mean m, or the spread s, of one group of n. No value means "no effect".
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum SingleMeanMeasure implements StandardMeasure<OneMean> {
    /**
     * The mean, in the unit of the outcome's scale.
     *
     * <pre>{@code y = m,   v = s²/n}</pre>
     */
    MN(
            "mean",
            "mean",
            Scale.IDENTITY,
            new MeasureFormula("m", "s²/n", "", "escalc(measure = \"MN\")"),
            OneMean::mean,
            it -> it.sd() * it.sd() / it.total()),
    /**
     * The mean in units of the standard deviation.
     *
     * <pre>{@code y = J(n − 1) m/s,   v = 1/n + y²/(2n)}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981, for J</a>
     */
    SMN(
            "standardised mean",
            "standardised mean",
            Scale.IDENTITY,
            new MeasureFormula(
                    "J(n − 1) m/s", "1/n + y²/(2n)", "10.3102/10769986006002107", "escalc(measure = \"SMN\")"),
            SingleMeanMeasure::standardised,
            it -> {
                double y = standardised(it);
                return 1 / it.total() + y * y / (2 * it.total());
            }),
    /**
     * The logarithm of the mean, for outcomes with a true zero.
     *
     * <pre>{@code y = ln m,   v = s²/(n m²)}</pre>
     */
    MNLN(
            "mean",
            "mean (log)",
            Scale.LOG,
            new MeasureFormula("ln m", "s²/(n m²)", "", "escalc(measure = \"MNLN\")"),
            it -> StrictMath.log(positive(it.mean())),
            it -> Means.logMeanVariance(it.mean(), it.sd(), it.total())),
    /**
     * The logarithm of the standard deviation.
     *
     * <pre>{@code y = ln s + 1/[2(n − 1)],   v = 1/[2(n − 1)]}</pre>
     *
     * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
     */
    SDLN(
            "SD",
            "standard deviation (log)",
            Scale.LOG,
            new MeasureFormula(
                    "ln s + 1/[2(n − 1)]", "1/[2(n − 1)]", "10.1111/2041-210x.12309", "escalc(measure = \"SDLN\")"),
            it -> StrictMath.log(it.sd()) + Means.logSdVariance(it.total()),
            it -> Means.logSdVariance(it.total())),
    /**
     * The logarithm of the coefficient of variation.
     *
     * <pre>{@code y = ln(s/m) + 1/[2(n − 1)],   v = 1/[2(n − 1)] + s²/(n m²)}</pre>
     *
     * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
     */
    CVLN(
            "CV",
            "coefficient of variation (log)",
            Scale.LOG,
            new MeasureFormula(
                    "ln(s/m) + 1/[2(n − 1)]",
                    "1/[2(n − 1)] + s²/(n m²)",
                    "10.1111/2041-210x.12309",
                    "escalc(measure = \"CVLN\")"),
            it -> StrictMath.log(it.sd() / positive(it.mean())) + Means.logSdVariance(it.total()),
            it -> Means.logSdVariance(it.total()) + Means.logMeanVariance(it.mean(), it.sd(), it.total()));

    private final MeasureFacts<OneMean> facts;
    private final ToDoubleFunction<OneMean> y;
    private final ToDoubleFunction<OneMean> v;

    SingleMeanMeasure(
            String symbol,
            String title,
            Scale scale,
            MeasureFormula formula,
            ToDoubleFunction<OneMean> y,
            ToDoubleFunction<OneMean> v) {
        this.facts = MeasureFacts.ofOneGroup(OneMean.class, symbol, title, scale, formula);
        this.y = y;
        this.v = v;
    }

    private static double standardised(OneMean data) {
        return HedgesCorrection.EXACT.factor(data.total() - 1) * (data.mean() / data.sd());
    }

    private static double positive(double mean) {
        if (!(mean > 0)) {
            throw new IllegalArgumentException("the logarithm of a mean needs a mean > 0, but it was " + mean);
        }
        return mean;
    }

    @Override
    public StudyEffect of(String study, OneMean data) {
        return StudyEffect.computed(study, this, y.applyAsDouble(data), v.applyAsDouble(data), data);
    }

    @Override
    public MeasureFacts<OneMean> facts() {
        return facts;
    }
}
