package org.meridian.table;

/** The places of the rows of a file: {@code trials.csv, line 5}. */
final class LinePlaces extends FixedList<String> {

    private final String file;
    private final int[] lines;

    /**
     * @param file what to call the file
     * @param lines the line on which each row begins, not changed any more
     */
    LinePlaces(String file, int[] lines) {
        this.file = file;
        this.lines = lines;
    }

    @Override
    public String get(int index) {
        return of(file, lines[index]);
    }

    @Override
    public int size() {
        return lines.length;
    }

    /** A line of a file in words. */
    static String of(String file, int line) {
        return file + ", line " + line;
    }
}
