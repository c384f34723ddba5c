package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * Effect measures of two independent means, in their default forms: means m₁, m₂, standard deviations s₁, s₂, sizes n₁, n₂
 * (treatment, control), N = n₁ + n₂, m = N − 2, J(m) as in {@link HedgesCorrection}. Where the field knows several variances or
 * corrections, a class of the measure's own name offers them.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12, where they are the same.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6</a>
 */
public enum ContinuousMeasure implements StandardMeasure<TwoMeans> {
    /**
     * Mean difference, in the unit of the outcome's scale; see {@link MeanDifference}.
     *
     * <pre>{@code y = m₁ − m₂,   v = s₁²/n₁ + s₂²/n₂}</pre>
     */
    MD(
            "MD",
            "mean difference",
            Scale.IDENTITY,
            MeanDifference.STANDARD.formula(),
            MeanDifference.STANDARD::y,
            MeanDifference.STANDARD::v),
    /**
     * Standardised mean difference, Hedges' g, in units of the pooled standard deviation s; see
     * {@link StandardisedMeanDifference}.
     *
     * <pre>{@code y = J(m) (m₁ − m₂)/s,   v = 1/n₁ + 1/n₂ + y²/(2N)}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
     */
    SMD(
            "SMD",
            "standardised mean difference",
            Scale.IDENTITY,
            StandardisedMeanDifference.STANDARD.formula(),
            StandardisedMeanDifference.STANDARD::y,
            StandardisedMeanDifference.STANDARD::v),
    /**
     * Standardised mean difference in units of the root of the average variance, for arms of different variance; see
     * {@link HeteroscedasticDifference}.
     *
     * <pre>{@code y = J(m) (m₁ − m₂)/s,   s² = (s₁² + s₂²)/2
     * v = y²[s₁⁴/(n₁ − 1) + s₂⁴/(n₂ − 1)]/(8s⁴) + [s₁²/(n₁ − 1) + s₂²/(n₂ − 1)]/s²}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989X.13.2.99">Bonett 2008</a>
     */
    SMDH(
            "SMD",
            "standardised mean difference (heteroscedastic)",
            Scale.IDENTITY,
            HeteroscedasticDifference.BY_AVERAGE.formula(),
            HeteroscedasticDifference.BY_AVERAGE::y,
            HeteroscedasticDifference.BY_AVERAGE::v),
    /**
     * Glass's Δ: in units of the standard deviation of the control arm; see {@link GlassDelta}.
     *
     * <pre>{@code y = J(n₂ − 1) (m₁ − m₂)/s₂,   v = 1/n₁ + 1/n₂ + y²/(2n₂)}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
     */
    SMD1(
            "SMD",
            "standardised mean difference (Glass's Δ)",
            Scale.IDENTITY,
            GlassDelta.STANDARD.formula(),
            GlassDelta.STANDARD::y,
            GlassDelta.STANDARD::v),
    /**
     * Glass's Δ for arms of different variance; see {@link HeteroscedasticDifference}.
     *
     * <pre>{@code y = J(n₂ − 1) (m₁ − m₂)/s₂,   v = s₁²/[s₂²(n₁ − 1)] + 1/(n₂ − 1) + y²/[2(n₂ − 1)]}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989X.13.2.99">Bonett 2008</a>
     */
    SMD1H(
            "SMD",
            "standardised mean difference (Glass's Δ, heteroscedastic)",
            Scale.IDENTITY,
            HeteroscedasticDifference.BY_CONTROL.formula(),
            HeteroscedasticDifference.BY_CONTROL::y,
            HeteroscedasticDifference.BY_CONTROL::v),
    /**
     * Log ratio of means, freed from its bias of second order, for outcomes with a true zero; see {@link RatioOfMeans}.
     *
     * <pre>{@code y = ln(m₁/m₂) + ½[s₁²/(n₁m₁²) − s₂²/(n₂m₂²)],   v = s₁²/(n₁m₁²) + s₂²/(n₂m₂²)}</pre>
     *
     * @see <a href="https://doi.org/10.1890/14-2402.1">Lajeunesse 2015</a>
     */
    ROM(
            "RoM",
            "ratio of means",
            Scale.LOG,
            RatioOfMeans.STANDARD.formula(),
            RatioOfMeans.STANDARD::y,
            RatioOfMeans.STANDARD::v),
    /**
     * Log ratio of standard deviations.
     *
     * <pre>{@code y = ln(s₁/s₂) + 1/[2(n₁ − 1)] − 1/[2(n₂ − 1)],   v = 1/[2(n₁ − 1)] + 1/[2(n₂ − 1)]}</pre>
     *
     * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
     */
    VR(
            "VR",
            "variability ratio",
            Scale.LOG,
            new MeasureFormula(
                    "ln(s₁/s₂) + 1/[2(n₁ − 1)] − 1/[2(n₂ − 1)]",
                    "1/[2(n₁ − 1)] + 1/[2(n₂ − 1)]",
                    "10.1111/2041-210x.12309",
                    "escalc(measure = \"VR\")"),
            it -> StrictMath.log(it.treatmentSd() / it.controlSd())
                    + Means.logSdVariance(it.treatmentTotal())
                    - Means.logSdVariance(it.controlTotal()),
            it -> Means.logSdVariance(it.treatmentTotal()) + Means.logSdVariance(it.controlTotal())),
    /**
     * Log ratio of coefficients of variation, freed from the bias of second order of the means; see {@link VariationRatio}.
     *
     * <pre>{@code y = ln[(s₁/m₁)/(s₂/m₂)] + 1/[2(n₁ − 1)] − 1/[2(n₂ − 1)] + ½[s₂²/(n₂m₂²) − s₁²/(n₁m₁²)]
     * v = 1/[2(n₁ − 1)] + 1/[2(n₂ − 1)] + s₁²/(n₁m₁²) + s₂²/(n₂m₂²)}</pre>
     *
     * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
     */
    CVR(
            "CVR",
            "coefficient of variation ratio",
            Scale.LOG,
            VariationRatio.STANDARD.formula(),
            VariationRatio.STANDARD::y,
            VariationRatio.STANDARD::v),
    /**
     * Log odds ratio from Cohen's d, for logistic distributions: what the odds ratio would be if the outcome were cut in two.
     *
     * <pre>{@code y = π/√3 · d,   v = π²/3 · [1/n₁ + 1/n₂ + d²/(2N)]}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.117.1.167">Hasselblad &amp; Hedges 1995</a>
     */
    D2OR(
            "OR",
            "odds ratio from a standardised mean difference (logistic)",
            Scale.LOG,
            new MeasureFormula(
                    "π/√3 · d",
                    "π²/3 · [1/n₁ + 1/n₂ + d²/(2N)]",
                    "10.1037/0033-2909.117.1.167",
                    "escalc(measure = \"D2OR\")"),
            it -> StandardisedMeanDifference.COHEN.y(it) * (Math.PI / Math.sqrt(3)),
            it -> StandardisedMeanDifference.COHEN.v(it) * (Math.PI * Math.PI / 3)),
    /**
     * Log odds ratio from Cohen's d, for normal distributions.
     *
     * <pre>{@code y = 1.65 d,   v = 1.65² · [1/n₁ + 1/n₂ + d²/(2N)]}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989X.8.4.448">Sánchez-Meca et al. 2003</a>
     */
    D2ORN(
            "OR",
            "odds ratio from a standardised mean difference (normal)",
            Scale.LOG,
            new MeasureFormula(
                    "1.65 d",
                    "1.65² · [1/n₁ + 1/n₂ + d²/(2N)]",
                    "10.1037/1082-989X.8.4.448",
                    "escalc(measure = \"D2ORN\")"),
            it -> StandardisedMeanDifference.COHEN.y(it) * LatentDifference.NORMAL_SLOPE,
            it -> StandardisedMeanDifference.COHEN.v(it)
                    * (LatentDifference.NORMAL_SLOPE * LatentDifference.NORMAL_SLOPE));

    private final MeasureFacts<TwoMeans> facts;
    private final ToDoubleFunction<TwoMeans> y;
    private final ToDoubleFunction<TwoMeans> v;

    ContinuousMeasure(
            String symbol,
            String title,
            Scale scale,
            MeasureFormula formula,
            ToDoubleFunction<TwoMeans> y,
            ToDoubleFunction<TwoMeans> v) {
        this.facts = MeasureFacts.comparing(TwoMeans.class, symbol, title, scale, formula);
        this.y = y;
        this.v = v;
    }

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y.applyAsDouble(means), v.applyAsDouble(means), means);
    }

    @Override
    public MeasureFacts<TwoMeans> facts() {
        return facts;
    }
}
