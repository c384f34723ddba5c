package org.meridian.table;

import java.util.Objects;

/**
 * One fault of one file: its place and the reason.
 *
 * @param file the file, by its path inside the data package
 * @param line the physical line on which the faulty record begins, counted from 1 with the header; 0 for the file as
 *     a whole
 * @param column the column, or several joined by a comma and a blank; {@code ""} for the line as a whole
 * @param reason the rule and the offender, such as {@code must be <= 40, but was 41}
 */
public record Problem(String file, int line, String column, String reason) {

    /**
     * Checks that the problem says where and why.
     *
     * @throws IllegalArgumentException if file or reason is blank or the line is negative
     */
    public Problem {
        Objects.requireNonNull(column, "column");
        if (file.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a problem must name its file and its reason, but was \"" + file + "\", \"" + reason + "\"");
        }
        if (line < 0) {
            throw new IllegalArgumentException("a line must be >= 1, or 0 for the whole file, but was " + line);
        }
    }

    /**
     * A fault of a file as a whole.
     *
     * @param file the file, by its path inside the data package
     * @param reason the rule and the offender
     * @return the problem, on line 0 and without a column
     */
    public static Problem ofFile(String file, String reason) {
        return new Problem(file, 0, "", reason);
    }

    /** {@return for example {@code arm_results.csv, line 12, column events: must be <= 40, but was 41}} */
    @Override
    public String toString() {
        String atLine = line == 0 ? "" : ", line " + line;
        String inColumn = column.isEmpty() ? "" : ", column " + column;
        return file + atLine + inColumn + ": " + reason;
    }
}
