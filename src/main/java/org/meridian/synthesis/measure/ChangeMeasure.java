package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.PairedMeans;

/**
 * Effect measures of one group measured twice, in their default forms: means m₁, m₂, standard deviations s₁, s₂, n persons, r
 * between the two, {@code s² = s₁² + s₂² − 2 r s₁s₂} the variance of the change. Where there is a choice, a class of the
 * measure's own name offers it.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12, where they are the same.
 */
public enum ChangeMeasure implements StandardMeasure<PairedMeans> {
    /**
     * Mean change, in the unit of the outcome's scale.
     *
     * <pre>{@code y = m₁ − m₂,   v = (s₁² + s₂² − 2 r s₁s₂)/n}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989x.7.1.105">Morris &amp; DeShon 2002</a>
     */
    MC(
            "MC",
            "mean change",
            Scale.IDENTITY,
            new MeasureFormula(
                    "m₁ − m₂", "(s₁² + s₂² − 2 r s₁s₂)/n", "10.1037/1082-989x.7.1.105", "escalc(measure = \"MC\")"),
            it -> it.mean1() - it.mean2(),
            it -> it.changeVariance() / it.total()),
    /**
     * Mean change in units of the standard deviation s of the change.
     *
     * <pre>{@code y = J(n − 1) (m₁ − m₂)/s,   v = 1/n + y²/(2n)}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986018003271">Gibbons et al. 1993</a>
     */
    SMCC(
            "SMC",
            "standardised mean change (change scores)",
            Scale.IDENTITY,
            new MeasureFormula(
                    "J(n − 1) (m₁ − m₂)/s", "1/n + y²/(2n)", "10.3102/10769986018003271", "escalc(measure = \"SMCC\")"),
            ChangeMeasure::byChange,
            it -> (1 + byChange(it) * byChange(it) / 2) / it.total()),
    /**
     * Mean change in units of the first standard deviation; of the second by {@link StandardisedChange}.
     *
     * <pre>{@code y = J(n − 1) (m₁ − m₂)/s₁,   v = 2(1 − r)/n + y²/(2n)}</pre>
     *
     * @see <a href="https://doi.org/10.1111/j.2044-8317.1988.tb00901.x">Becker 1988</a>
     */
    SMCR(
            "SMC",
            "standardised mean change (raw scores)",
            Scale.IDENTITY,
            StandardisedChange.STANDARD.formula(),
            StandardisedChange.STANDARD::y,
            StandardisedChange.STANDARD::v),
    /**
     * The same for standard deviations that differ; see {@link HeteroscedasticChange}.
     *
     * <pre>{@code y = J(n − 1) (m₁ − m₂)/s₁,   v = s²/[s₁²(n − 1)] + y²/[2(n − 1)]}</pre>
     *
     * @see <a href="https://doi.org/10.1037/1082-989X.13.2.99">Bonett 2008</a>
     */
    SMCRH(
            "SMC",
            "standardised mean change (raw scores, heteroscedastic)",
            Scale.IDENTITY,
            HeteroscedasticChange.STANDARD.formula(),
            HeteroscedasticChange.STANDARD::y,
            HeteroscedasticChange.STANDARD::v),
    /**
     * Log ratio of the two means, freed from its bias of second order, for outcomes with a true zero; see {@link PairedRatioOfMeans}.
     *
     * <pre>{@code y = ln(m₁/m₂) + ½[s₁²/(n m₁²) − s₂²/(n m₂²)]
     * v = s₁²/(n m₁²) + s₂²/(n m₂²) − 2 r s₁s₂/(n m₁m₂)}</pre>
     *
     * @see <a href="https://doi.org/10.1890/11-0423.1">Lajeunesse 2011</a>
     */
    ROMC(
            "RoM",
            "ratio of means (paired)",
            Scale.LOG,
            PairedRatioOfMeans.STANDARD.formula(),
            PairedRatioOfMeans.STANDARD::y,
            PairedRatioOfMeans.STANDARD::v),
    /**
     * Log ratio of the two standard deviations.
     *
     * <pre>{@code y = ln(s₁/s₂),   v = (1 − r²)/(n − 1)}</pre>
     *
     * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
     */
    VRC(
            "VR",
            "variability ratio (paired)",
            Scale.LOG,
            new MeasureFormula("ln(s₁/s₂)", "(1 − r²)/(n − 1)", "10.1111/2041-210x.12309", "escalc(measure = \"VRC\")"),
            it -> StrictMath.log(it.sd1() / it.sd2()),
            PairedVariationRatio::spread),
    /**
     * Log ratio of the two coefficients of variation, freed from the bias of second order of the means; see {@link PairedVariationRatio}.
     *
     * <pre>{@code y = ln[(s₁/m₁)/(s₂/m₂)] + ½[s₂²/(n m₂²) − s₁²/(n m₁²)]
     * v = (1 − r²)/(n − 1) + s₁²/(n m₁²) + s₂²/(n m₂²) − 2 r s₁s₂/(n m₁m₂)}</pre>
     *
     * @see <a href="https://doi.org/10.1111/2041-210x.12309">Nakagawa et al. 2015</a>
     */
    CVRC(
            "CVR",
            "coefficient of variation ratio (paired)",
            Scale.LOG,
            PairedVariationRatio.STANDARD.formula(),
            PairedVariationRatio.STANDARD::y,
            PairedVariationRatio.STANDARD::v);

    private final MeasureFacts<PairedMeans> facts;
    private final ToDoubleFunction<PairedMeans> y;
    private final ToDoubleFunction<PairedMeans> v;

    ChangeMeasure(
            String symbol,
            String title,
            Scale scale,
            MeasureFormula formula,
            ToDoubleFunction<PairedMeans> y,
            ToDoubleFunction<PairedMeans> v) {
        this.facts = MeasureFacts.comparing(PairedMeans.class, symbol, title, scale, formula);
        this.y = y;
        this.v = v;
    }

    private static double byChange(PairedMeans data) {
        return HedgesCorrection.EXACT.factor(data.total() - 1)
                * ((data.mean1() - data.mean2()) / Math.sqrt(data.changeVariance()));
    }

    @Override
    public StudyEffect of(String study, PairedMeans data) {
        return StudyEffect.computed(study, this, y.applyAsDouble(data), v.applyAsDouble(data), data);
    }

    @Override
    public MeasureFacts<PairedMeans> facts() {
        return facts;
    }
}
