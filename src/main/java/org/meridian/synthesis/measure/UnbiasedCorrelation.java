package org.meridian.synthesis.measure;

import org.meridian.math.Hypergeometric;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Correlation;

/**
 * The correlation freed from its bias, with a choice of its variance. {@link CorrelationMeasure#UCOR} is its default form.
 *
 * @param variance the sampling variance
 * @see <a href="https://doi.org/10.1214/aoms/1177706717">Olkin &amp; Pratt 1958</a>
 */
public record UnbiasedCorrelation(Variance variance) implements MeasureVariant<Correlation> {

    /** The sampling variance of the unbiased correlation. */
    public enum Variance {
        /** Large-sample variance, {@code (1 − r²)²/(n − 1)}. */
        LS {
            @Override
            double of(Correlation data) {
                return CorrelationMeasure.largeSample(data);
            }
        },
        /**
         * The unbiased estimate; that is what remains of y² after an unbiased estimate of ρ² has been taken away.
         *
         * <pre>{@code v = y² − 1 + (n − 3)/(n − 2) · (1 − r²) ₂F₁(1, 1; n/2; 1 − r²)}</pre>
         *
         * @see <a href="https://doi.org/10.1037/0021-9010.74.3.469">Hedges 1989</a>
         */
        UB {
            @Override
            double of(Correlation data) {
                double n = data.total();
                double unexplained = (1 - data.r()) * (1 + data.r());
                if (unexplained < SERIES) {
                    return nearOne(n, unexplained);
                }
                double y = CorrelationMeasure.unbiased(data);
                // At r = 0 exactly, ₂F₁(1, 1; n/2; 1) = (n − 2)/(n − 4), and there is none with 4 persons.
                double series = data.r() == 0
                        ? (n - 2) / (n - 4)
                        : Hypergeometric.belowOne(1, 1, n / 2, Math.max(data.r() * data.r(), Double.MIN_NORMAL));
                return y * y - 1 + (n - 3) / (n - 2) * unexplained * series;
            }
        };

        private static final double SERIES = 0.25;
        private static final int TERMS = 40;

        /**
         * The variance where r² is near 1. All of it cancels but terms in u² and above, u = 1 − r², so that the power series of
         * (1 − u) F² − 1 + (n − 3)/(n − 2) u G is summed from there, with F = ₂F₁(½, ½; (n − 2)/2; u) and G = ₂F₁(1, 1; n/2; u).
         */
        private static double nearOne(double n, double u) {
            double[] f = new double[TERMS];
            double[] squares = new double[TERMS];
            f[0] = 1;
            double g = 1;
            double sum = 0;
            double power = u;
            for (int j = 1; j < TERMS; j++) {
                f[j] = f[j - 1] * (j - 0.5) * (j - 0.5) / (((n - 2) / 2 + j - 1) * j);
            }
            for (int j = 0; j < TERMS; j++) {
                for (int i = 0; i <= j; i++) {
                    squares[j] += f[i] * f[j - i];
                }
            }
            for (int j = 2; j < TERMS; j++) {
                g *= (j - 1) / (n / 2 + j - 2);
                power *= u;
                sum += (squares[j] - squares[j - 1] + (n - 3) / (n - 2) * g) * power;
            }
            return sum;
        }

        abstract double of(Correlation data);
    }

    /**
     * The unbiased correlation with its large-sample variance.
     *
     * @return the measure
     */
    public static UnbiasedCorrelation withDefaults() {
        return new UnbiasedCorrelation(Variance.LS);
    }

    /**
     * The same correlation with another variance.
     *
     * @param newVariance the sampling variance
     * @return the measure
     */
    public UnbiasedCorrelation with(Variance newVariance) {
        return new UnbiasedCorrelation(newVariance);
    }

    @Override
    public StudyEffect of(String study, Correlation data) {
        return StudyEffect.computed(study, this, CorrelationMeasure.unbiased(data), variance.of(data), data);
    }

    @Override
    public MeasureFormula formula() {
        MeasureFormula standard = standard().formula();
        return variance == Variance.LS
                ? standard
                : new MeasureFormula(
                        standard.y(),
                        "y² − 1 + (n − 3)/(n − 2) · (1 − r²) ₂F₁(1, 1; n/2; 1 − r²)",
                        "10.1037/0021-9010.74.3.469",
                        "");
    }

    @Override
    public CorrelationMeasure standard() {
        return CorrelationMeasure.UCOR;
    }
}
