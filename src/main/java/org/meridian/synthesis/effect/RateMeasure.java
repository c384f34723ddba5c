package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Scale;

/** Effect measures of events and person-time in two arms: x₁ events in t₁ (treatment), x₂ in t₂ (control). */
public enum RateMeasure implements Measure {
    /**
     * Log rate ratio.
     *
     * <pre>{@code y = ln(x₁/t₁) − ln(x₂/t₂),   v = 1/x₁ + 1/x₂}</pre>
     */
    IRR("rate ratio", Scale.LOG) {
        @Override
        double y(TwoRates s) {
            return StrictMath.log(s.treatmentEvents() / s.treatmentTime())
                    - StrictMath.log(s.controlEvents() / s.controlTime());
        }

        @Override
        double v(TwoRates s) {
            return 1 / s.treatmentEvents() + 1 / s.controlEvents();
        }
    },
    /**
     * Rate difference.
     *
     * <pre>{@code y = x₁/t₁ − x₂/t₂,   v = x₁/t₁² + x₂/t₂²}</pre>
     */
    IRD("rate difference", Scale.IDENTITY) {
        @Override
        double y(TwoRates s) {
            return s.treatmentEvents() / s.treatmentTime() - s.controlEvents() / s.controlTime();
        }

        @Override
        double v(TwoRates s) {
            return s.treatmentEvents() / s.treatmentTime() / s.treatmentTime()
                    + s.controlEvents() / s.controlTime() / s.controlTime();
        }
    },
    /**
     * Difference of square-root rates.
     *
     * <pre>{@code y = √(x₁/t₁) − √(x₂/t₂),   v = 1/(4t₁) + 1/(4t₂)}</pre>
     */
    IRSD("difference of square-root rates", Scale.IDENTITY) {
        @Override
        double y(TwoRates s) {
            return Math.sqrt(s.treatmentEvents() / s.treatmentTime()) - Math.sqrt(s.controlEvents() / s.controlTime());
        }

        @Override
        double v(TwoRates s) {
            return 1 / (4 * s.treatmentTime()) + 1 / (4 * s.controlTime());
        }
    };

    private final String title;
    private final Scale scale;

    RateMeasure(String title, Scale scale) {
        this.title = title;
        this.scale = scale;
    }

    abstract double y(TwoRates study);

    abstract double v(TwoRates study);

    /**
     * The effects of several studies.
     *
     * @param studies labels, one per study
     * @param rates events and person-time of each study
     * @return the effects, in the same order
     * @throws IllegalArgumentException if there are not as many labels as studies, or an effect does not exist
     */
    public Effects of(List<String> studies, List<TwoRates> rates) {
        if (studies.size() != rates.size()) {
            throw new IllegalArgumentException("every study needs a label, but there were " + studies.size()
                    + " labels and " + rates.size() + " studies");
        }
        List<StudyEffect> effects = new ArrayList<>(rates.size());
        for (int i = 0; i < rates.size(); i++) {
            TwoRates study = rates.get(i);
            effects.add(new StudyEffect(studies.get(i), this, y(study), v(study), study));
        }
        return Effects.of(this, effects);
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
        return scale;
    }
}
