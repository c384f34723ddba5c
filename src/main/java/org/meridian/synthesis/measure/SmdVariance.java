package org.meridian.synthesis.measure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

/**
 * The sampling variance of a standardised mean difference: d before, g = J d after the small-sample correction;
 * a = 1/n₁ + 1/n₂; where the standard deviation is pooled, N = n₁ + n₂ and m = N − 2.
 */
public enum SmdVariance {
    /**
     * Large-sample variance with the corrected difference in it; metafor's default.
     *
     * <pre>{@code v = a + g²/(2N)}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.92.2.490">Hedges 1982</a>
     */
    LS("a + g²/(2N)", "LS") {
        @Override
        double of(double g, double correction, double a, double size, double df) {
            return a + g * g / (2 * size);
        }
    },
    /**
     * Large-sample variance of the uncorrected difference, shrunk as its square, as in Borenstein's textbook and in CMA.
     *
     * <pre>{@code v = J² [a + d²/(2N)]}</pre>
     */
    LS2("J² [a + d²/(2N)]", "LS2") {
        @Override
        double of(double g, double correction, double a, double size, double df) {
            return correction * correction * a + g * g / (2 * size);
        }
    },
    /**
     * The unbiased estimate; the default of {@code meta::metacont}.
     *
     * <pre>{@code v = a + [1 − (m − 2)/(m J²)] g²}</pre>
     *
     * @see <a href="https://doi.org/10.1037/0033-2909.93.2.388">Hedges 1983</a>
     */
    UB("a + [1 − (m − 2)/(m J²)] g²", "UB") {
        @Override
        double of(double g, double correction, double a, double size, double df) {
            return a + (1 - (df - 2) / (df * correction * correction)) * g * g;
        }
    },
    /**
     * {@link #LS} with the mean difference of all studies together, weighted by their numbers of participants, so that the variance
     * of a study does not hang on its own effect.
     *
     * <pre>{@code v = a + G²/(2N),   G = Σ(n₁ + n₂)g / Σ(n₁ + n₂)}</pre>
     */
    AV("a + G²/(2N), G = Σ(n₁ + n₂)g / Σ(n₁ + n₂)", "AV") {
        @Override
        double of(double g, double correction, double a, double size, double df) {
            return LS.of(g, correction, a, size, df);
        }

        @Override
        double plugged(double own, double average) {
            return average;
        }
    },
    /**
     * The variance that RevMan uses, together with {@link HedgesCorrection#APPROXIMATE}.
     *
     * <pre>{@code v = a + g²/[2(N − 3.94)]}</pre>
     */
    REVMAN("a + g²/[2(N − 3.94)]", "") {
        @Override
        double of(double g, double correction, double a, double size, double df) {
            if (!(size > REVMAN_SHIFT)) {
                throw new IllegalArgumentException(
                        "this variance needs more than 3.94 participants, but there were " + size);
            }
            return a + g * g / (2 * (size - REVMAN_SHIFT));
        }
    },
    /**
     * The exact variance where there is no effect.
     *
     * <pre>{@code v = J² a m/(m − 2)}</pre>
     *
     * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges 1981</a>
     */
    H0("J² a m/(m − 2)", "") {
        @Override
        double of(double g, double correction, double a, double size, double df) {
            if (!(df > 2)) {
                throw new IllegalArgumentException(
                        "this variance needs more than 2 degrees of freedom, but there were " + df);
            }
            return correction * correction * a * (df / (df - 2));
        }
    };

    private static final double REVMAN_SHIFT = 3.94;

    private final String formula;
    private final String type;

    SmdVariance(String formula, String type) {
        this.formula = formula;
        this.type = type;
    }

    /**
     * The variance of g, corrected by this factor: a as above, N, and the degrees of freedom m of the standard deviation that is the
     * unit.
     */
    abstract double of(double g, double correction, double a, double size, double df);

    /** The difference that enters the variance of a study: its own, or the mean one. */
    double plugged(double own, double average) {
        return own;
    }

    /** The formula as text. */
    String formula() {
        return formula;
    }

    /** The call with the same result where the correction is exact. */
    String agreesWith(String measure) {
        return type.isEmpty() ? "" : "escalc(measure = \"" + measure + "\", vtype = \"" + type + "\")";
    }

    static double reciprocals(TwoMeans means) {
        return 1 / means.treatmentTotal() + 1 / means.controlTotal();
    }

    static List<StudyEffect> each(
            List<String> labels, List<TwoMeans> data, BiFunction<String, TwoMeans, StudyEffect> effect) {
        return IntStream.range(0, data.size())
                .mapToObj(i -> effect.apply(labels.get(i), data.get(i)))
                .toList();
    }
}
