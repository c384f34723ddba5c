package org.meridian.synthesis.measure;

import org.meridian.synthesis.study.TwoMeans;

/** What is assumed of the variances within two arms. */
public enum VarianceAssumption {
    /** Each arm has its own: {@code s₁²} and {@code s₂²}. */
    SEPARATE {
        @Override
        TwoMeans applyTo(TwoMeans means) {
            return means;
        }
    },
    /** Both arms share one: {@code s² = [(n₁ − 1) s₁² + (n₂ − 1) s₂²]/(n₁ + n₂ − 2)} stands for both. */
    POOLED {
        @Override
        TwoMeans applyTo(TwoMeans means) {
            return new TwoMeans(
                    means.treatmentMean(),
                    means.pooledSd(),
                    means.treatmentTotal(),
                    means.controlMean(),
                    means.pooledSd(),
                    means.controlTotal());
        }
    };

    /** The arms with the standard deviations that enter a variance formula. */
    abstract TwoMeans applyTo(TwoMeans means);
}
