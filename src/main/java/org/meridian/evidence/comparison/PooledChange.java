package org.meridian.evidence.comparison;

import org.meridian.evidence.trial.Outcome;

/**
 * What one pooled number was and what it is.
 *
 * @param comparison the question, asked of the later library
 * @param outcome the outcome
 * @param before the number before
 * @param after the number after
 */
public record PooledChange(Comparison comparison, Outcome outcome, PooledNumber before, PooledNumber after) {

    /**
     * Whether the two differ in the trials pooled, in the estimate, or in whether anything is pooled at all.
     *
     * @return false if both say the same to the last digit
     */
    public boolean isChanged() {
        return !before.agreesWith(after);
    }

    /** The number before and after. */
    @Override
    public String toString() {
        return outcome.name() + ", " + comparison + ": "
                + (isChanged() ? before + " → " + after : before + ", unchanged");
    }
}
