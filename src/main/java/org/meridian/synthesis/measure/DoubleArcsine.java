package org.meridian.synthesis.measure;

import java.util.List;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.OneProportion;

/**
 * Freeman and Tukey's double arcsine for one number of persons, there and back. A single study returns exactly to its
 * proportion with its own n. A summary of studies of different size has no n of its own: what one puts in its place is a choice,
 * and where sizes differ greatly it can mislead.
 *
 * @param size n: persons, more than 0
 * @see <a href="https://doi.org/10.1080/00031305.1978.10479283">Miller 1978</a>
 * @see <a href="https://doi.org/10.1002/jrsm.1348">Schwarzer et al. 2019, on what goes wrong</a>
 */
public record DoubleArcsine(double size) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public DoubleArcsine {
        Conditions.positive("the number of persons", size);
    }

    /** Which mean of the studies' sizes stands for the size of their summary. */
    public enum Mean {
        /** {@code k / Σ(1/nᵢ)}, the usual choice. */
        HARMONIC {
            @Override
            double of(List<OneProportion> studies) {
                double sum = 0;
                for (OneProportion study : studies) {
                    sum += 1 / study.total();
                }
                return studies.size() / sum;
            }
        },
        /** {@code (Π nᵢ)^(1/k)}. */
        GEOMETRIC {
            @Override
            double of(List<OneProportion> studies) {
                double sum = 0;
                for (OneProportion study : studies) {
                    sum += StrictMath.log(study.total());
                }
                return StrictMath.exp(sum / studies.size());
            }
        },
        /** {@code Σ nᵢ / k}. */
        ARITHMETIC {
            @Override
            double of(List<OneProportion> studies) {
                double sum = 0;
                for (OneProportion study : studies) {
                    sum += study.total();
                }
                return sum / studies.size();
            }
        };

        abstract double of(List<OneProportion> studies);
    }

    /**
     * For a stated number of persons.
     *
     * @param size n
     * @return the transformation
     * @throws IllegalArgumentException if n is not positive
     */
    public static DoubleArcsine ofSize(double size) {
        return new DoubleArcsine(size);
    }

    /**
     * For a mean of the studies' sizes.
     *
     * @param mean which mean
     * @param effects double arcsines of studies
     * @return the transformation
     * @throws IllegalArgumentException if a study has no events and persons
     */
    public static DoubleArcsine ofMean(Mean mean, Effects effects) {
        return new DoubleArcsine(mean.of(effects.dataAs(OneProportion.class, "events of one group")));
    }

    /**
     * For the number of persons that would give this variance to one study: {@code n = 1/(4v) − ½}. With the variance of a
     * summary, the size of a single study that knows as much.
     *
     * @param v the sampling variance of a double arcsine, less than ½
     * @return the transformation
     * @throws IllegalArgumentException if no number of persons has such a variance
     */
    public static DoubleArcsine ofVariance(double v) {
        return new DoubleArcsine(1 / (4 * v) - 0.5);
    }

    /**
     * The double arcsine of a proportion.
     *
     * @param proportion from 0 to 1
     * @return {@code ½[asin √(np/(n + 1)) + asin √((np + 1)/(n + 1))]}
     * @throws IllegalArgumentException if the proportion is not from 0 to 1
     */
    public double toAnalysis(double proportion) {
        if (!(proportion >= 0 && proportion <= 1)) {
            throw new IllegalArgumentException("a proportion must be from 0 to 1, but was " + proportion);
        }
        double events = proportion * size;
        return (StrictMath.asin(Math.sqrt(events / (size + 1)))
                        + StrictMath.asin(Math.sqrt(Math.min(1, (events + 1) / (size + 1)))))
                / 2;
    }

    /**
     * The proportion of which this is the double arcsine.
     *
     * <pre>{@code p = ½{1 − sgn(cos 2y) √[1 − (sin 2y + (sin 2y − 1/sin 2y)/n)²]}}</pre>
     *
     * @param y a double arcsine; one beyond those of 0 and 1 is read as 0 or 1
     * @return the proportion, from 0 to 1
     */
    public double toNatural(double y) {
        if (y <= toAnalysis(0)) {
            return 0;
        }
        if (y >= toAnalysis(1)) {
            return 1;
        }
        double sine = StrictMath.sin(2 * y);
        double inner = sine + (sine - 1 / sine) / size;
        double root = Math.sqrt(Math.max(0, 1 - inner * inner));
        return StrictMath.cos(2 * y) < 0 ? (1 + root) / 2 : (1 - root) / 2;
    }
}
