package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import org.meridian.math.Gammas;
import org.meridian.stat.Scale;

/**
 * Effect measures of two independent means.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 *
 * @see <a href="https://doi.org/10.1002/9781119536604.ch6">Cochrane Handbook, chapter 6</a>
 */
public enum ContinuousMeasure implements Measure {
    /**
     * Mean difference, in the unit of the outcome's scale.
     *
     * <pre>{@code y = m₁ − m₂,   v = s₁²/n₁ + s₂²/n₂}</pre>
     */
    MD("mean difference") {
        @Override
        double y(TwoMeans means) {
            return means.treatmentMean() - means.controlMean();
        }

        @Override
        double v(TwoMeans means) {
            return means.treatmentSd() * means.treatmentSd() / means.treatmentTotal()
                    + means.controlSd() * means.controlSd() / means.controlTotal();
        }
    },
    /**
     * Standardised mean difference, Hedges' g, in units of the pooled standard deviation, with the exact correction J.
     *
     * <pre>{@code y = J d,   d = (m₁ − m₂)/s,   J = Γ(m/2) / [√(m/2) Γ((m − 1)/2)],   m = n₁ + n₂ − 2
     * v = 1/n₁ + 1/n₂ + y²/(2(n₁ + n₂))}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
     */
    SMD("standardised mean difference") {
        @Override
        double y(TwoMeans means) {
            return hedgesJ(means.df()) * ((means.treatmentMean() - means.controlMean()) / means.pooledSd());
        }

        @Override
        double v(TwoMeans means) {
            double g = y(means);
            return 1 / means.treatmentTotal()
                    + 1 / means.controlTotal()
                    + g * g / (2 * (means.treatmentTotal() + means.controlTotal()));
        }
    };

    private final String title;

    ContinuousMeasure(String title) {
        this.title = title;
    }

    abstract double y(TwoMeans means);

    abstract double v(TwoMeans means);

    /** Exact at any size: a ratio of gamma functions, not a difference of their logarithms. */
    private static double hedgesJ(double m) {
        return 1 / (Math.sqrt(m / 2) * Gammas.ratio((m - 1) / 2, 0.5));
    }

    /**
     * The effect of one study.
     *
     * @param means the two arms
     * @return the effect of an unnamed study
     */
    public StudyEffect of(TwoMeans means) {
        return of("", means);
    }

    /**
     * The effects of several studies.
     *
     * @param studies labels, one per study
     * @param means the arms of each study
     * @return the effects, in the same order
     * @throws IllegalArgumentException if there are not as many labels as studies
     */
    public Effects of(List<String> studies, List<TwoMeans> means) {
        if (studies.size() != means.size()) {
            throw new IllegalArgumentException("every study needs a label, but there were " + studies.size()
                    + " labels and " + means.size() + " studies");
        }
        List<StudyEffect> effects = new ArrayList<>(means.size());
        for (int i = 0; i < means.size(); i++) {
            effects.add(of(studies.get(i), means.get(i)));
        }
        return Effects.of(this, effects);
    }

    private StudyEffect of(String study, TwoMeans means) {
        return new StudyEffect(study, this, y(means), v(means), means);
    }

    @Override
    public String symbol() {
        return name();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Scale scale() {
        return Scale.IDENTITY;
    }
}
