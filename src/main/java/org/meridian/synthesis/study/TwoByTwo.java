package org.meridian.synthesis.study;

import org.meridian.stat.Decimals;

/**
 * Events and non-events in two arms: the fourfold table.
 *
 * <p>The cells are numbers rather than counts, so that a table corrected for zero cells is a table too. In formulas they go
 * by a, b (treatment: events, non-events) and c, d (control).
 *
 * @param treatmentEvents a: events in the treatment arm, 0 or more
 * @param treatmentNonEvents b: participants of the treatment arm without the event, 0 or more
 * @param controlEvents c: events in the control arm, 0 or more
 * @param controlNonEvents d: participants of the control arm without the event, 0 or more
 */
public record TwoByTwo(double treatmentEvents, double treatmentNonEvents, double controlEvents, double controlNonEvents)
        implements Contrast, CountData<TwoByTwo> {

    /**
     * Checks the cells.
     *
     * @throws IllegalArgumentException if a cell is negative or not finite, or an arm has no participants
     */
    public TwoByTwo {
        checkCell("treatment events", treatmentEvents);
        checkCell("treatment non-events", treatmentNonEvents);
        checkCell("control events", controlEvents);
        checkCell("control non-events", controlNonEvents);
        checkArm("treatment", treatmentEvents + treatmentNonEvents);
        checkArm("control", controlEvents + controlNonEvents);
    }

    private static void checkCell(String name, double cell) {
        if (!(cell >= 0 && cell < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " must be 0 or more, but were " + cell);
        }
    }

    private static void checkArm(String name, double total) {
        if (!(total > 0)) {
            throw new IllegalArgumentException("the " + name + " arm must have participants, but had none");
        }
    }

    /**
     * The table of events and totals, as trials report it.
     *
     * @param treatmentEvents events in the treatment arm
     * @param treatmentTotal participants of the treatment arm
     * @param controlEvents events in the control arm
     * @param controlTotal participants of the control arm
     * @return the table
     * @throws IllegalArgumentException if there are more events than participants, or a number is out of range
     */
    public static TwoByTwo ofEvents(
            double treatmentEvents, double treatmentTotal, double controlEvents, double controlTotal) {
        checkEvents("treatment", treatmentEvents, treatmentTotal);
        checkEvents("control", controlEvents, controlTotal);
        return new TwoByTwo(
                treatmentEvents, treatmentTotal - treatmentEvents, controlEvents, controlTotal - controlEvents);
    }

    private static void checkEvents(String arm, double events, double total) {
        if (!(events <= total)) {
            throw new IllegalArgumentException("events cannot exceed participants, but in the " + arm
                    + " arm they were " + events + " of " + total);
        }
    }

    /**
     * Participants of the treatment arm.
     *
     * @return n₁ = a + b
     */
    public double treatmentTotal() {
        return treatmentEvents + treatmentNonEvents;
    }

    /**
     * Participants of the control arm.
     *
     * @return n₂ = c + d
     */
    public double controlTotal() {
        return controlEvents + controlNonEvents;
    }

    /**
     * Participants of both arms.
     *
     * @return N = a + b + c + d
     */
    public double total() {
        return treatmentTotal() + controlTotal();
    }

    /**
     * Share of the treatment arm that has the event.
     *
     * @return p₁ = a / n₁
     */
    public double treatmentRisk() {
        return treatmentEvents / treatmentTotal();
    }

    /**
     * Share of the control arm that has the event.
     *
     * @return p₂ = c / n₂
     */
    public double controlRisk() {
        return controlEvents / controlTotal();
    }

    @Override
    public boolean hasZeroCell() {
        return treatmentEvents == 0 || treatmentNonEvents == 0 || controlEvents == 0 || controlNonEvents == 0;
    }

    @Override
    public boolean hasNoEvent() {
        return treatmentEvents == 0 && controlEvents == 0;
    }

    /**
     * Whether neither arm, or every participant of both arms, had the event: such a table says nothing about a ratio.
     *
     * @return true if both event cells or both non-event cells are 0
     */
    @Override
    public boolean isDoubleZero() {
        return treatmentEvents == 0 && controlEvents == 0 || treatmentNonEvents == 0 && controlNonEvents == 0;
    }

    /**
     * The table with something added to every cell.
     *
     * @param amount what to add, 0 or more
     * @return the table, with 2 × amount more in each arm
     */
    public TwoByTwo plus(double amount) {
        return new TwoByTwo(
                treatmentEvents + amount,
                treatmentNonEvents + amount,
                controlEvents + amount,
                controlNonEvents + amount);
    }

    @Override
    public TwoByTwo plus(double amount, ZeroCells.Spread spread) {
        double share = treatmentTotal() / total();
        return new TwoByTwo(
                treatmentEvents + spread.events(amount, share),
                treatmentNonEvents + spread.nonEvents(amount, share),
                controlEvents + spread.events(amount, 1 - share),
                controlNonEvents + spread.nonEvents(amount, 1 - share));
    }

    /**
     * The same table told by its complement: events become non-events.
     *
     * @return the table of, say, "not effective" for a table of "effective"
     */
    public TwoByTwo complement() {
        return new TwoByTwo(treatmentNonEvents, treatmentEvents, controlNonEvents, controlEvents);
    }

    /**
     * A formula of the four cells.
     *
     * @param formula the formula
     * @return its value
     */
    public double in(CellFormula formula) {
        return formula.of(treatmentEvents, treatmentNonEvents, controlEvents, controlNonEvents);
    }

    /** A formula of the four cells. */
    @FunctionalInterface
    public interface CellFormula {

        /**
         * Its value.
         *
         * @param a events in the treatment group
         * @param b non-events in the treatment group
         * @param c events in the control group
         * @param d non-events in the control group
         * @return the value
         */
        double of(double a, double b, double c, double d);
    }

    @Override
    public TwoByTwo swapped() {
        return new TwoByTwo(controlEvents, controlNonEvents, treatmentEvents, treatmentNonEvents);
    }

    /** The table as trials print it, for example {@code 35/40 v 27/40}. */
    @Override
    public String toString() {
        return Decimals.upTo(treatmentEvents, 2)
                + "/" + Decimals.upTo(treatmentTotal(), 2)
                + " v " + Decimals.upTo(controlEvents, 2)
                + "/" + Decimals.upTo(controlTotal(), 2);
    }
}
