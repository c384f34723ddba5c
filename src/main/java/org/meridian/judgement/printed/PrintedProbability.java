package org.meridian.judgement.printed;

import org.meridian.math.Range;
import org.meridian.stat.PrintedNumber;

/**
 * A p value in print.
 *
 * @param relation a number or a bound
 * @param number the number
 */
public record PrintedProbability(PValueRelation relation, PrintedNumber number) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public PrintedProbability {
        if (!(number.toDouble() >= 0 && number.toDouble() <= 1)) {
            throw new IllegalArgumentException("a p value must be from 0 to 1, but was " + number);
        }
    }

    /**
     * A p value below a bound.
     *
     * @param digits for example {@code "0.05"}
     * @return {@code p < 0.05}
     */
    public static PrintedProbability below(String digits) {
        return new PrintedProbability(PValueRelation.BELOW, PrintedNumber.of(digits));
    }

    /**
     * A p value by its digits.
     *
     * @param digits for example {@code "0.029"}
     * @return {@code p = 0.029}
     */
    public static PrintedProbability equal(String digits) {
        return new PrintedProbability(PValueRelation.EQUAL, PrintedNumber.of(digits));
    }

    /**
     * Whether some of these probabilities may have been printed so.
     *
     * @param p probabilities
     * @return true if one of them keeps the relation
     */
    public boolean allows(Range p) {
        double bound = number.toDouble();
        return switch (relation) {
            case EQUAL -> number.range().meets(p);
            case BELOW -> p.lower() < bound;
            case AT_MOST -> p.lower() <= bound;
            case ABOVE -> p.upper() > bound;
            case AT_LEAST -> p.upper() >= bound;
        };
    }

    /** Whether all that may have been printed so lies below a threshold. */
    boolean surelyBelow(double threshold) {
        return switch (relation) {
            case EQUAL -> number.range().upper() < threshold;
            case BELOW -> number.toDouble() <= threshold;
            case AT_MOST -> number.toDouble() < threshold;
            case ABOVE, AT_LEAST -> false;
        };
    }

    /** Whether all that may have been printed so lies above a threshold. */
    boolean surelyAbove(double threshold) {
        return switch (relation) {
            case EQUAL -> number.range().lower() > threshold;
            case ABOVE -> number.toDouble() >= threshold;
            case AT_LEAST -> number.toDouble() > threshold;
            case BELOW, AT_MOST -> false;
        };
    }

    /** The p value, for example {@code p < 0.001}. */
    @Override
    public String toString() {
        return "p " + relation.sign() + " " + number;
    }
}
