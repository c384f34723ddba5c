package org.meridian.synthesis.conversion;

import org.meridian.synthesis.study.Given;

/**
 * An effect size carried to another measure, so that studies that measured the same thing differently can be pooled.
 *
 * @see <a href="https://doi.org/10.1002/9780470743386">Borenstein et al. 2009, chapter 7</a>
 */
public enum EffectConversion {
    /**
     * From a standardised mean difference to a log odds ratio.
     *
     * <pre>{@code y → y π/√3,   v → v π²/3}</pre>
     */
    D_TO_LOG_OR("d to log OR", "y → y π/√3, v → v π²/3") {
        @Override
        Given convert(double y, double v) {
            return new Given(y * LOGISTIC_SD, v * LOGISTIC_SD * LOGISTIC_SD);
        }

        @Override
        Caution assumption() {
            return logistic();
        }
    },
    /**
     * From a log odds ratio to a standardised mean difference.
     *
     * <pre>{@code y → y √3/π,   v → 3v/π²}</pre>
     */
    LOG_OR_TO_D("log OR to d", "y → y √3/π, v → 3v/π²") {
        @Override
        Given convert(double y, double v) {
            return new Given(y / LOGISTIC_SD, v / (LOGISTIC_SD * LOGISTIC_SD));
        }

        @Override
        Caution assumption() {
            return logistic();
        }
    },
    /**
     * From a standardised mean difference to a correlation.
     *
     * <pre>{@code r = d/√(d² + 4),   v → 16v/(d² + 4)³}</pre>
     */
    D_TO_R("d to r", "r = d/√(d² + 4), v → 16v/(d² + 4)³") {
        @Override
        Given convert(double y, double v) {
            double square = y * y + EQUAL_ARMS;
            return new Given(y / Math.sqrt(square), EQUAL_ARMS * EQUAL_ARMS * v / (square * square * square));
        }

        @Override
        Caution assumption() {
            return equalArms();
        }
    },
    /**
     * From a correlation, more than −1 and less than 1, to a standardised mean difference.
     *
     * <pre>{@code d = 2r/√(1 − r²),   v → 4v/(1 − r²)³}</pre>
     */
    R_TO_D("r to d", "d = 2r/√(1 − r²), v → 4v/(1 − r²)³") {
        @Override
        Given convert(double y, double v) {
            if (!(y > -1 && y < 1)) {
                throw new IllegalArgumentException("a correlation must lie between −1 and 1, but was " + y);
            }
            double rest = (1 - y) * (1 + y);
            return new Given(2 * y / Math.sqrt(rest), EQUAL_ARMS * v / (rest * rest * rest));
        }

        @Override
        Caution assumption() {
            return equalArms();
        }
    };

    /** Standard deviation of the standard logistic distribution. */
    private static final double LOGISTIC_SD = Math.PI / Math.sqrt(3);

    /** (n₁ + n₂)² / (n₁n₂) of two arms of the same size. */
    private static final double EQUAL_ARMS = 4;

    private final Formula formula;

    EffectConversion(String name, String expression) {
        this.formula = new Formula(name, expression, "10.1002/9780470743386");
    }

    abstract Given convert(double y, double v);

    abstract Caution assumption();

    /**
     * Carries an effect over.
     *
     * @param effect the effect size and its variance in the measure converted from
     * @return both in the measure converted to, with a caution that names the assumption
     * @throws IllegalArgumentException if the effect is not finite, its variance not positive, or a correlation out of range
     */
    public Derived<Given> derive(Given effect) {
        if (!(Double.isFinite(effect.y()) && effect.v() > 0 && effect.v() < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an effect needs a finite size and a variance > 0, but they were "
                    + effect.y() + " and " + effect.v());
        }
        return Derived.of(convert(effect.y(), effect.v()), formula, assumption());
    }

    private static Caution logistic() {
        return new Caution(
                Caution.Code.ASSUMPTION,
                LOGISTIC_SD,
                "the outcome behind the dichotomy is taken to be logistic, equally spread in both arms");
    }

    private static Caution equalArms() {
        return new Caution(Caution.Code.ASSUMPTION, EQUAL_ARMS, "both arms are taken to be of the same size");
    }
}
