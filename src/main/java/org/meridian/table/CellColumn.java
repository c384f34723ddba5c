package org.meridian.table;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/**
 * The cells of a column, packed: a million cells take some 20 MB instead of 100. A cell is made when it is asked for.
 */
final class CellColumn extends FixedList<Cell> {

    private final byte[] texts;
    private final int[] ends;
    /** NaN stands for a cell that is no number; it never leaves this class. Empty if no cell is a number. */
    private final double[] numbers;

    /**
     * @param texts the texts of the cells behind each other, in UTF-8
     * @param ends where the text of each cell ends
     * @param numbers the number of each cell, NaN if it has none; empty if no cell has one
     */
    CellColumn(byte[] texts, int[] ends, double[] numbers) {
        this.texts = texts;
        this.ends = ends;
        this.numbers = numbers;
    }

    @Override
    public Cell get(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        int length = ends[index] - from;
        if (length == 0) {
            return Cell.missing();
        }
        boolean isNumber = numbers.length > 0 && !Double.isNaN(numbers[index]);
        return new Cell(
                new String(texts, from, length, StandardCharsets.UTF_8),
                isNumber ? OptionalDouble.of(numbers[index]) : OptionalDouble.empty());
    }

    @Override
    public int size() {
        return ends.length;
    }
}
