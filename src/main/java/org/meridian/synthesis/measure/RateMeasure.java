package org.meridian.synthesis.measure;

import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.MeasureFacts;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.effect.StandardMeasure;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoRates;
import org.meridian.synthesis.study.ZeroCells;

/**
 * Effect measures of events in person-time: x₁ events in the time t₁ of the treatment arm, x₂ in t₂ of the control arm.
 *
 * <p>Formulas agree with {@code metafor::escalc} to 1e-12.
 *
 * @see <a href="https://doi.org/10.2202/1557-4679.1168">Bagos &amp; Nikolopoulos 2009</a>
 */
public enum RateMeasure implements CountMeasure<TwoRates>, StandardMeasure<TwoRates> {
    /**
     * Log incidence rate ratio.
     *
     * <pre>{@code y = ln(x₁/t₁) − ln(x₂/t₂),   v = 1/x₁ + 1/x₂}</pre>
     */
    IRR(
            "IRR",
            "incidence rate ratio",
            Scale.LOG,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "ln(x₁/t₁) − ln(x₂/t₂)", "1/x₁ + 1/x₂", "10.2202/1557-4679.1168", "escalc(measure = \"IRR\")")) {
        @Override
        double y(TwoRates rates) {
            return StrictMath.log(rates.treatmentRate()) - StrictMath.log(rates.controlRate());
        }

        @Override
        double v(TwoRates rates) {
            return 1 / rates.treatmentEvents() + 1 / rates.controlEvents();
        }
    },
    /**
     * Incidence rate difference, in events per unit of time.
     *
     * <pre>{@code y = x₁/t₁ − x₂/t₂,   v = x₁/t₁² + x₂/t₂²}</pre>
     */
    IRD(
            "IRD",
            "incidence rate difference",
            Scale.IDENTITY,
            ZeroCells.constant(0.5),
            new MeasureFormula(
                    "x₁/t₁ − x₂/t₂", "x₁/t₁² + x₂/t₂²", "10.2202/1557-4679.1168", "escalc(measure = \"IRD\")")) {
        @Override
        double y(TwoRates rates) {
            return rates.treatmentRate() - rates.controlRate();
        }

        @Override
        double v(TwoRates rates) {
            return rates.treatmentRate() / rates.treatmentTime() + rates.controlRate() / rates.controlTime();
        }
    },
    /**
     * Difference of the square roots of the rates, which exists without any event.
     *
     * <pre>{@code y = √(x₁/t₁) − √(x₂/t₂),   v = 1/(4t₁) + 1/(4t₂)}</pre>
     */
    IRSD(
            "IRSD",
            "difference of square-root incidence rates",
            Scale.IDENTITY,
            ZeroCells.none(),
            new MeasureFormula(
                    "√(x₁/t₁) − √(x₂/t₂)",
                    "1/(4t₁) + 1/(4t₂)",
                    "10.2202/1557-4679.1168",
                    "escalc(measure = \"IRSD\")")) {
        @Override
        double y(TwoRates rates) {
            return Math.sqrt(rates.treatmentRate()) - Math.sqrt(rates.controlRate());
        }

        @Override
        double v(TwoRates rates) {
            return 1 / (4 * rates.treatmentTime()) + 1 / (4 * rates.controlTime());
        }
    };

    private final MeasureFacts<TwoRates> facts;
    private final ZeroCells zeroCells;

    RateMeasure(String symbol, String title, Scale scale, ZeroCells zeroCells, MeasureFormula formula) {
        this.facts = MeasureFacts.comparing(TwoRates.class, symbol, title, scale, formula);
        this.zeroCells = zeroCells;
    }

    abstract double y(TwoRates rates);

    abstract double v(TwoRates rates);

    @Override
    public StudyEffect of(String study, TwoRates reported, TwoRates forEffect, TwoRates forVariance) {
        return StudyEffect.computed(study, this, y(forEffect), v(forVariance), reported);
    }

    @Override
    public ZeroCells zeroCells() {
        return zeroCells;
    }

    @Override
    public MeasureFacts<TwoRates> facts() {
        return facts;
    }
}
