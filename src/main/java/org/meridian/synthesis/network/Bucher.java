package org.meridian.synthesis.network;

import org.meridian.stat.ConfidenceLevel;

/**
 * The adjusted indirect comparison: two treatments that were each compared with a third, but not with each other.
 *
 * <pre>{@code
 * y_AB = y_AC − y_BC,   v_AB = v_AC + v_BC
 * }</pre>
 *
 * <p>Each comparison keeps its own randomisation; single arms of different trials are never set against each other. The price is
 * the sum of the variances, and {@linkplain Assumption assumptions} that the numbers cannot check. <b>Scale:</b> the analysis
 * scale of the measure.
 *
 * @param level level of the interval, 0.95 by default
 * @see <a href="https://doi.org/10.1016/S0895-4356(97)00049-8">Bucher and others 1997</a>
 */
public record Bucher(double level) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Bucher {
        ConfidenceLevel.require(level);
    }

    /**
     * The method with a level of 0.95.
     *
     * @return the method
     */
    public static Bucher withDefaults() {
        return new Bucher(ConfidenceLevel.DEFAULT);
    }

    /**
     * The method with another level.
     *
     * @param other for example 0.99
     * @return the method
     */
    public Bucher withLevel(double other) {
        return new Bucher(other);
    }

    /**
     * Compares the treatments of two comparisons through the one they share, on whichever side it stands.
     *
     * @param first gives the treatment
     * @param second gives the control
     * @return the treatment of the first against that of the second
     * @throws IllegalArgumentException if the comparisons do not share exactly one treatment, or differ in their measure
     */
    public IndirectComparison fit(DirectComparison first, DirectComparison second) {
        return new IndirectComparison(first, second, this);
    }
}
