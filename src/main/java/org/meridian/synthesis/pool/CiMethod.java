package org.meridian.synthesis.pool;

import org.meridian.math.Tails;
import org.meridian.stat.TestResult;

/**
 * How a confidence interval of the summary effect is made from its standard error.
 *
 * <p>q is the Hartung–Knapp factor {@code Σ wᵢ (yᵢ − μ̂)² / (k − 1)}, the weights with τ².
 */
public enum CiMethod {
    /** Normal quantile, model standard error {@code 1/√Σw}. */
    WALD("Wald") {
        @Override
        double seFactor(double q) {
            return 1;
        }

        @Override
        double critical(double level, double df) {
            return Tails.normalCritical(level);
        }

        @Override
        TestResult test(double statistic, double df) {
            return TestResult.z(statistic);
        }
    },
    /** Quantile of t with k − 1 degrees of freedom, model standard error. */
    T("t"),
    /**
     * Hartung–Knapp–Sidik–Jonkman: t with k − 1 degrees of freedom, the variance multiplied by q, which may be below 1.
     *
     * @see <a href="https://doi.org/10.1002/sim.1009">Hartung &amp; Knapp 2001</a>
     * @see <a href="https://doi.org/10.1002/sim.1262">Sidik &amp; Jonkman 2002</a>
     */
    HKSJ("HKSJ") {
        @Override
        double seFactor(double q) {
            return Math.sqrt(q);
        }
    },
    /**
     * As {@link #HKSJ}, but the factor q is never below 1.
     *
     * @see <a href="https://doi.org/10.1186/s12874-015-0091-1">Röver, Knapp &amp; Friede 2015</a>
     */
    HKSJ_MAX1("HKSJ, factor ≥ 1") {
        @Override
        double seFactor(double q) {
            return Math.max(1, Math.sqrt(q));
        }
    };

    private final String title;

    CiMethod(String title) {
        this.title = title;
    }

    /** What the model standard error is multiplied by. */
    double seFactor(double q) {
        return 1;
    }

    double critical(double level, double df) {
        return Tails.tCritical(level, df);
    }

    TestResult test(double statistic, double df) {
        return TestResult.t(statistic, df);
    }

    /**
     * The name by which papers call it.
     *
     * @return for example {@code "HKSJ"}
     */
    public String title() {
        return title;
    }
}
