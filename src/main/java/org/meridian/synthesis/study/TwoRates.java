package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Events and person-time in two arms; an arm may have more than one event per person. In formulas x₁, t₁ (treatment) and
 * x₂, t₂ (control).
 *
 * @param treatmentEvents x₁: events in the treatment arm, 0 or more
 * @param treatmentTime t₁: time observed in the treatment arm, more than 0, in person-years or any unit shared by all studies
 * @param controlEvents x₂: events in the control arm, 0 or more
 * @param controlTime t₂: time observed in the control arm, more than 0
 */
public record TwoRates(double treatmentEvents, double treatmentTime, double controlEvents, double controlTime)
        implements Contrast, CountData<TwoRates> {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a count is negative, a time not positive, or one of them not finite
     */
    public TwoRates {
        Conditions.count("treatment events", treatmentEvents);
        Conditions.count("control events", controlEvents);
        Conditions.positive("the time of the treatment arm", treatmentTime);
        Conditions.positive("the time of the control arm", controlTime);
    }

    /**
     * Events per unit of time in the treatment arm.
     *
     * @return x₁ / t₁
     */
    public double treatmentRate() {
        return treatmentEvents / treatmentTime;
    }

    /**
     * Events per unit of time in the control arm.
     *
     * @return x₂ / t₂
     */
    public double controlRate() {
        return controlEvents / controlTime;
    }

    @Override
    public boolean hasZeroCell() {
        return treatmentEvents == 0 || controlEvents == 0;
    }

    @Override
    public boolean hasNoEvent() {
        return treatmentEvents == 0 && controlEvents == 0;
    }

    @Override
    public boolean isDoubleZero() {
        return treatmentEvents == 0 && controlEvents == 0;
    }

    @Override
    public TwoRates plus(double amount, ZeroCells.Spread spread) {
        double share = treatmentTime / (treatmentTime + controlTime);
        return new TwoRates(
                treatmentEvents + spread.events(amount, share),
                treatmentTime,
                controlEvents + spread.events(amount, 1 - share),
                controlTime);
    }

    @Override
    public TwoRates swapped() {
        return new TwoRates(controlEvents, controlTime, treatmentEvents, treatmentTime);
    }

    /** The arms as trials print them, for example {@code 15 in 1044 v 41 in 1131}. */
    @Override
    public String toString() {
        return Decimals.upTo(treatmentEvents, 2) + " in " + Decimals.upTo(treatmentTime, 2) + " v "
                + Decimals.upTo(controlEvents, 2) + " in " + Decimals.upTo(controlTime, 2);
    }
}
