package org.meridian.synthesis.measure;

import org.meridian.math.Normal;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * Two means expressed as the correlation between the outcome and membership in an arm. d = (m₁ − m₂)/s with the pooled standard
 * deviation s, N = n₁ + n₂, m = N − 2, h = m/n₁ + m/n₂.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 */
public enum BiserialMeasure implements StandardMeasure<TwoMeans> {
    /**
     * The point-biserial correlation, with the variance for arms of fixed size; other choices by
     * {@link PointBiserialCorrelation}.
     *
     * <pre>{@code y = d/√(d² + h),   v = h²/(h + d²)³ · [1/n₁ + 1/n₂ + d²/(2N)]}</pre>
     *
     * @see <a href="https://doi.org/10.1002/jrsm.1218">Jacobs &amp; Viechtbauer 2017</a>
     */
    RPB("point-biserial correlation", PointBiserialCorrelation.STANDARD.formula()) {
        @Override
        double y(TwoMeans means) {
            return PointBiserialCorrelation.STANDARD.y(means);
        }

        @Override
        double v(TwoMeans means) {
            return PointBiserialCorrelation.STANDARD.v(means);
        }
    },
    /**
     * The biserial correlation: that of the outcome with a normal variable which was cut into the two arms. With p = n₁/N,
     * q = n₂/N, z = Φ⁻¹(p), f = φ(z), and the point-biserial r:
     *
     * <pre>{@code y = r √(pq)/f,   v = {pq/f² − [3/2 + (1 + pz/f)(1 − qz/f)]y² + y⁴}/(N − 1)}</pre>
     *
     * @see <a href="https://doi.org/10.1093/biomet/10.2-3.384">Soper 1914</a>
     */
    RBIS(
            "biserial correlation",
            new MeasureFormula(
                    "r √(pq)/f",
                    "{pq/f² − [3/2 + (1 + pz/f)(1 − qz/f)]y² + y⁴}/(N − 1)",
                    "10.1093/biomet/10.2-3.384",
                    "escalc(measure = \"RBIS\")")) {
        @Override
        double y(TwoMeans means) {
            double p = means.treatmentTotal() / (means.treatmentTotal() + means.controlTotal());
            double f = Normal.density(Normal.quantile(p));
            return PointBiserialCorrelation.STANDARD.y(means) * (Math.sqrt(p * (1 - p)) / f);
        }

        @Override
        double v(TwoMeans means) {
            double total = means.treatmentTotal() + means.controlTotal();
            double p = means.treatmentTotal() / total;
            double q = means.controlTotal() / total;
            double z = Normal.quantile(p);
            double f = Normal.density(z);
            double square = y(means) * y(means);
            double slope = 1.5 + (1 + p * z / f) * (1 - q * z / f);
            return (p * q / (f * f) - slope * square + square * square) / (total - 1);
        }
    };

    private final MeasureFacts<TwoMeans> facts;

    BiserialMeasure(String title, MeasureFormula formula) {
        this.facts = MeasureFacts.comparing(TwoMeans.class, "r", title, Scale.IDENTITY, formula);
    }

    abstract double y(TwoMeans means);

    abstract double v(TwoMeans means);

    @Override
    public StudyEffect of(String study, TwoMeans means) {
        return StudyEffect.computed(study, this, y(means), v(means), means);
    }

    @Override
    public MeasureFacts<TwoMeans> facts() {
        return facts;
    }
}
