package org.meridian.synthesis.effect;

import java.util.List;
import org.meridian.table.Cell;

/** With how many decimals numbers are printed. A spreadsheet drops zeros at the end, so that the most in a column count. */
final class PrintedDigits {

    /** More than this no paper prints; a number with an exponent is as exact as it can be. */
    private static final int EXACT = 15;

    private PrintedDigits() {}

    static int most(List<Cell> column) {
        return column.stream()
                .filter(cell -> cell.number().isPresent())
                .mapToInt(PrintedDigits::of)
                .max()
                .orElse(0);
    }

    private static int of(Cell cell) {
        String text = cell.text();
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            return EXACT;
        }
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        double number = cell.number().orElseThrow();
        boolean thousands = number == Math.rint(number) && Math.abs(number) >= 1000;
        return mark < 0 || thousands ? 0 : Math.min(EXACT, text.length() - mark - 1);
    }
}
