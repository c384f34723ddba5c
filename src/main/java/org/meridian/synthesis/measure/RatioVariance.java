package org.meridian.synthesis.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.synthesis.study.TwoMeans;

/** The sampling variance of a log ratio of two means; {@code cv = s/|m|} is the coefficient of variation of an arm. */
public enum RatioVariance {
    /**
     * Each arm of each study has its own variance.
     *
     * <pre>{@code v = cv₁²/n₁ + cv₂²/n₂}</pre>
     *
     * @see <a href="https://doi.org/10.1890/0012-9658(1999)080%5B1150:TMAORR%5D2.0.CO;2">Hedges et al. 1999</a>
     */
    SEPARATE("s₁²/(n₁m₁²) + s₂²/(n₂m₂²)", "LS"),
    /**
     * Both arms of a study share one variance within; s is pooled over them.
     *
     * <pre>{@code v = s²/(n₁m₁²) + s²/(n₂m₂²)}</pre>
     *
     * @see <a href="https://doi.org/10.1890/0012-9658(1999)080%5B1150:TMAORR%5D2.0.CO;2">Hedges et al. 1999</a>
     */
    POOLED("s²/(n₁m₁²) + s²/(n₂m₂²)", "HO") {
        @Override
        List<TwoMeans> assumed(List<TwoMeans> studies) {
            return studies.stream().map(VarianceAssumption.POOLED::applyTo).toList();
        }
    },
    /**
     * {@link #SEPARATE} with the next term of the expansion of the logarithm, which matters where a mean lies within a few of its
     * standard errors
     * from 0.
     *
     * <pre>{@code v = cv₁²/n₁ + cv₂²/n₂ + ½(cv₁⁴/n₁² + cv₂⁴/n₂²)}</pre>
     *
     * @see <a href="https://doi.org/10.1890/14-2402.1">Lajeunesse 2015</a>
     */
    SECOND_ORDER("s₁²/(n₁m₁²) + s₂²/(n₂m₂²) + ½[s₁⁴/(n₁²m₁⁴) + s₂⁴/(n₂²m₂⁴)]", "") {
        @Override
        double of(TwoMeans assumed) {
            double treatment = treatment(assumed);
            double control = control(assumed);
            return treatment + control + (treatment * treatment + control * control) / 2;
        }
    },
    /**
     * All treatment arms vary alike, and so do all control arms: the coefficients of variation are averaged over studies, weighted by
     * the sizes of the arms.
     *
     * <pre>{@code v = c̅v̅₁²/n₁ + c̅v̅₂²/n₂,   c̅v̅ = Σ n cv / Σ n}</pre>
     */
    AVERAGED("c₁²/n₁ + c₂²/n₂, c = Σ n(s/m) / Σ n over studies", "AV") {
        @Override
        List<TwoMeans> assumed(List<TwoMeans> studies) {
            return alike(
                    studies,
                    SizeWeighted.mean(studies, RatioVariance::treatmentCv, TwoMeans::treatmentTotal),
                    SizeWeighted.mean(studies, RatioVariance::controlCv, TwoMeans::controlTotal));
        }
    },
    /**
     * All arms vary alike: one coefficient of variation is averaged over studies and arms.
     *
     * <pre>{@code v = c̅v̅² (1/n₁ + 1/n₂)}</pre>
     */
    AVERAGED_OVER_ARMS("c²(1/n₁ + 1/n₂), c = Σ n(s/m) / Σ n over studies and arms", "AVHO") {
        @Override
        List<TwoMeans> assumed(List<TwoMeans> studies) {
            ToDoubleFunction<TwoMeans> size = it -> it.treatmentTotal() + it.controlTotal();
            ToDoubleFunction<TwoMeans> ofStudy =
                    it -> (it.treatmentTotal() * treatmentCv(it) + it.controlTotal() * controlCv(it))
                            / size.applyAsDouble(it);
            double cv = SizeWeighted.mean(studies, ofStudy, size);
            return alike(studies, cv, cv);
        }
    };

    private final String formula;
    private final String type;

    RatioVariance(String formula, String type) {
        this.formula = formula;
        this.type = type;
    }

    /** The studies with the standard deviations that enter the variance. */
    List<TwoMeans> assumed(List<TwoMeans> studies) {
        return studies;
    }

    /** The variance of a study with these standard deviations. */
    double of(TwoMeans assumed) {
        return treatment(assumed) + control(assumed);
    }

    /** The formula as text. */
    String formula() {
        return formula;
    }

    /** The name that escalc of metafor 3.8 has for it, empty if it has none. */
    String type() {
        return type;
    }

    private static double treatment(TwoMeans means) {
        return Means.logMeanVariance(means.treatmentMean(), means.treatmentSd(), means.treatmentTotal());
    }

    private static double control(TwoMeans means) {
        return Means.logMeanVariance(means.controlMean(), means.controlSd(), means.controlTotal());
    }

    private static double treatmentCv(TwoMeans means) {
        return means.treatmentSd() / Math.abs(means.treatmentMean());
    }

    private static double controlCv(TwoMeans means) {
        return means.controlSd() / Math.abs(means.controlMean());
    }

    private static List<TwoMeans> alike(List<TwoMeans> studies, double treatmentCv, double controlCv) {
        return studies.stream()
                .map(it -> new TwoMeans(
                        it.treatmentMean(),
                        treatmentCv * Math.abs(it.treatmentMean()),
                        it.treatmentTotal(),
                        it.controlMean(),
                        controlCv * Math.abs(it.controlMean()),
                        it.controlTotal()))
                .toList();
    }
}
