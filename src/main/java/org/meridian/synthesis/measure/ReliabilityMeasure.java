package org.meridian.synthesis.measure;

import java.util.function.ToDoubleFunction;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Reliability;

/**
 * Cronbach's α of a test with m items in a group of n, on one of the scales on which reliabilities are pooled. No value means
 * "no effect".
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum ReliabilityMeasure implements StandardMeasure<Reliability> {
    /**
     * α as it is.
     *
     * <pre>{@code y = α,   v = 2m(1 − α)²/[(m − 1)(n − 2)]}</pre>
     *
     * @see <a href="https://doi.org/10.1037/a0020142">Bonett 2010</a>
     */
    ARAW(
            "reliability (α)",
            Scale.IDENTITY,
            new MeasureFormula("α", "2m(1 − α)²/[(m − 1)(n − 2)]", "10.1037/a0020142", "escalc(measure = \"ARAW\")"),
            Reliability::alpha,
            it -> bonett(it) * (1 - it.alpha()) * (1 - it.alpha())),
    /**
     * The cube root of Hakstian and Whalen.
     *
     * <pre>{@code y = 1 − (1 − α)^(1/3),   v = 18m(n − 1)(1 − α)^(2/3)/[(m − 1)(9n − 11)²]}</pre>
     *
     * @see <a href="https://doi.org/10.1007/BF02291840">Hakstian &amp; Whalen 1976</a>
     */
    AHW(
            "reliability (α, cube root)",
            Scale.COMPLEMENT_CUBE_ROOT,
            new MeasureFormula(
                    "1 − (1 − α)^(1/3)",
                    "18m(n − 1)(1 − α)^(2/3)/[(m − 1)(9n − 11)²]",
                    "10.1007/BF02291840",
                    "escalc(measure = \"AHW\")"),
            it -> Scale.COMPLEMENT_CUBE_ROOT.toAnalysis(it.alpha()),
            it -> {
                double root = StrictMath.cbrt(1 - it.alpha());
                double size = 9 * it.total() - 11;
                return 18 * it.items() * (it.total() - 1) * root * root / ((it.items() - 1) * size * size);
            }),
    /**
     * Bonett's logarithm.
     *
     * <pre>{@code y = −ln(1 − α),   v = 2m/[(m − 1)(n − 2)]}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986027004335">Bonett 2002</a>
     */
    ABT(
            "reliability (α, log)",
            Scale.COMPLEMENT_LOG,
            new MeasureFormula(
                    "−ln(1 − α)", "2m/[(m − 1)(n − 2)]", "10.3102/10769986027004335", "escalc(measure = \"ABT\")"),
            it -> Scale.COMPLEMENT_LOG.toAnalysis(it.alpha()),
            ReliabilityMeasure::bonett);

    private final MeasureFacts<Reliability> facts;
    private final ToDoubleFunction<Reliability> y;
    private final ToDoubleFunction<Reliability> v;

    ReliabilityMeasure(
            String title,
            Scale scale,
            MeasureFormula formula,
            ToDoubleFunction<Reliability> y,
            ToDoubleFunction<Reliability> v) {
        this.facts = MeasureFacts.ofOneGroup(Reliability.class, "α", title, scale, formula);
        this.y = y;
        this.v = v;
    }

    private static double bonett(Reliability data) {
        return 2 * data.items() / ((data.items() - 1) * (data.total() - 2));
    }

    @Override
    public StudyEffect of(String study, Reliability data) {
        return StudyEffect.computed(study, this, y.applyAsDouble(data), v.applyAsDouble(data), data);
    }

    @Override
    public MeasureFacts<Reliability> facts() {
        return facts;
    }
}
