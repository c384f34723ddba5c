package org.meridian.exchange.plan;

import java.util.OptionalDouble;

/**
 * A cell of study data.
 *
 * @param text the cell as it is written
 * @param number the cell as a number, if it is one
 */
public record StudyCell(String text, OptionalDouble number) {

    /** Whether two cells say the same: the same number, however it is written, or the same text. */
    boolean says(StudyCell other) {
        return number.isPresent() && other.number.isPresent()
                ? number.getAsDouble() == other.number.getAsDouble()
                : text.equals(other.text);
    }

    /** {@return the cell as it is written} */
    @Override
    public String toString() {
        return text;
    }
}
