package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Genotypes;

/** Effect measures of genotype counts. */
public enum GenotypeMeasure implements StandardMeasure<Genotypes> {
    /**
     * Log relative excess heterozygosity; 0 in Hardy–Weinberg equilibrium.
     *
     * <pre>{@code y = ln[b/(2√(ac))],   v = 1/b + 1/(4a) + 1/(4c)}</pre>
     *
     * @see <a href="https://doi.org/10.1007/s10549-010-1295-z">Ziegler et al. 2011</a>
     */
    REH;

    private static final MeasureFacts<Genotypes> FACTS = MeasureFacts.comparing(
            Genotypes.class,
            "REH",
            "relative excess heterozygosity",
            Scale.LOG,
            new MeasureFormula(
                    "ln[b/(2√(ac))]",
                    "1/b + 1/(4a) + 1/(4c)",
                    "10.1007/s10549-010-1295-z",
                    "escalc(measure = \"REH\")"));

    @Override
    public StudyEffect of(String study, Genotypes data) {
        double a = data.homozygousFirst();
        double b = data.heterozygous();
        double c = data.homozygousSecond();
        double y = StrictMath.log(b / (2 * Math.sqrt(a) * Math.sqrt(c)));
        return StudyEffect.computed(study, this, y, 1 / b + 1 / (4 * a) + 1 / (4 * c), data);
    }

    @Override
    public MeasureFacts<Genotypes> facts() {
        return FACTS;
    }
}
