package org.meridian.evidence.dataset;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of a table without a descriptor.
 *
 * @param line the physical line on which it begins, counted from 1 with the header
 * @param texts column to text, not trimmed; an empty cell has none
 */
public record PlainRow(int line, Map<String, String> texts) {

    /**
     * A cell as it is written.
     *
     * @param column the name of a column
     * @return the text; nothing if the cell is empty or there is no such column
     */
    public Optional<String> text(String column) {
        return Optional.ofNullable(texts.get(column));
    }

    /**
     * A cell as a number.
     *
     * @param column the name of a column
     * @return the number; nothing if the cell holds anything else than a finite decimal number, see {@link FieldType#NUMBER}
     */
    public OptionalDouble number(String column) {
        Optional<Object> number = text(column).flatMap(FieldType.NUMBER::parse);
        return number.isPresent() ? OptionalDouble.of((Double) number.get()) : OptionalDouble.empty();
    }
}
