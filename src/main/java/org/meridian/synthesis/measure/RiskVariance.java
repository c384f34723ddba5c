package org.meridian.synthesis.measure;

import java.util.List;
import org.meridian.synthesis.study.Conditions;
import org.meridian.synthesis.study.TwoByTwo;

/** The sampling variance of a difference of two risks p₁ = a/n₁ and p₂ = c/n₂. */
public enum RiskVariance {
    /**
     * Large-sample variance; metafor's default.
     *
     * <pre>{@code v = p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂}</pre>
     */
    LS("p₁(1 − p₁)/n₁ + p₂(1 − p₂)/n₂") {
        @Override
        double of(double a, double b, double c, double d) {
            return BinaryMeasure.RD.v(a, b, c, d);
        }
    },
    /**
     * The unbiased estimate.
     *
     * <pre>{@code v = p₁(1 − p₁)/(n₁ − 1) + p₂(1 − p₂)/(n₂ − 1)}</pre>
     */
    UB("p₁(1 − p₁)/(n₁ − 1) + p₂(1 − p₂)/(n₂ − 1)") {
        @Override
        double of(double a, double b, double c, double d) {
            return of(a, b) + of(c, d);
        }

        private static double of(double events, double nonEvents) {
            double total = events + nonEvents;
            Conditions.atLeast("the size of an arm", 2, total);
            return events / total * (nonEvents / total) / (total - 1);
        }
    },
    /**
     * {@link #LS} with the risks of all studies together, so that the variance of a study does not hang on its own effect.
     *
     * <pre>{@code v = p̅₁(1 − p̅₁)/n₁ + p̅₂(1 − p̅₂)/n₂,   p̅₁ = Σa/Σn₁,   p̅₂ = Σc/Σn₂}</pre>
     */
    AV("P₁(1 − P₁)/n₁ + P₂(1 − P₂)/n₂, P₁ = Σa/Σn₁, P₂ = Σc/Σn₂") {
        @Override
        List<TwoByTwo> assumed(List<TwoByTwo> studies) {
            double treatmentRisk = SizeWeighted.mean(studies, TwoByTwo::treatmentRisk, TwoByTwo::treatmentTotal);
            double controlRisk = SizeWeighted.mean(studies, TwoByTwo::controlRisk, TwoByTwo::controlTotal);
            return studies.stream()
                    .map(it -> TwoByTwo.ofEvents(
                            treatmentRisk * it.treatmentTotal(),
                            it.treatmentTotal(),
                            controlRisk * it.controlTotal(),
                            it.controlTotal()))
                    .toList();
        }

        @Override
        double of(double a, double b, double c, double d) {
            return BinaryMeasure.RD.v(a, b, c, d);
        }
    };

    private final String formula;

    RiskVariance(String formula) {
        this.formula = formula;
    }

    /** The studies with the risks that enter the variance. */
    List<TwoByTwo> assumed(List<TwoByTwo> studies) {
        return studies;
    }

    /** The variance of a study with these cells. */
    abstract double of(double a, double b, double c, double d);

    /** The formula as text. */
    String formula() {
        return formula;
    }
}
