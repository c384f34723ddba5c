package org.meridian.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Collects the cells of a column, and reads those as numbers that are numbers once the notation of the file is known. */
final class CellColumnBuilder {

    private static final double[] NONE = {};

    private final Set<String> missing;
    private final NumberScanner scanner;
    private final int[] counts = new int[NumberShape.values().length];
    private byte[] texts = new byte[64];
    private int[] ends = new int[16];
    private byte[] shapes = new byte[16];
    private double[] values = NONE;
    private int size;
    private int length;

    /**
     * @param missing the texts that mean a missing value
     * @param scanner reads numbers; the builders of one thread may share it
     */
    CellColumnBuilder(Set<String> missing, NumberScanner scanner) {
        this.missing = missing;
        this.scanner = scanner;
    }

    /** Adds a cell. Blanks around it are taken off. */
    void add(String cell) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, larger(size));
            shapes = Arrays.copyOf(shapes, ends.length);
            values = values.length == 0 ? NONE : Arrays.copyOf(values, ends.length);
        }
        String text = Whitespace.strip(cell);
        NumberShape shape = text.isEmpty() || missing.contains(text) ? NumberShape.MISSING : scanner.scan(text);
        if (shape != NumberShape.MISSING) {
            append(text);
        }
        if (shape.mayBeNumber()) {
            if (values.length == 0) {
                values = new double[ends.length];
            }
            values[size] = scanner.value();
        }
        counts[shape.ordinal()]++;
        shapes[size] = (byte) shape.ordinal();
        ends[size] = length;
        size++;
    }

    private void append(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                reserve(bytes.length);
                System.arraycopy(bytes, 0, texts, length, bytes.length);
                length += bytes.length;
                return;
            }
            texts[length + i] = (byte) c;
        }
        length += text.length();
    }

    private void reserve(int more) {
        if (texts.length - length < more) {
            texts = Arrays.copyOf(texts, Math.max(length + more, larger(length)));
        }
    }

    private static int larger(int size) {
        return size + (size >> 1) + 16;
    }

    /** How many cells there are. */
    int size() {
        return size;
    }

    /** How many cells have this shape. */
    int count(NumberShape shape) {
        return counts[shape.ordinal()];
    }

    /** How many cells are not missing. */
    int present() {
        return size - count(NumberShape.MISSING);
    }

    /** Whether at least half of the cells that are not missing may be numbers. */
    boolean isNumeric() {
        return present() > 0 && 2 * (present() - count(NumberShape.TEXT)) >= present();
    }

    /** The shape of a cell. */
    NumberShape shape(int row) {
        return NumberShape.of(shapes[row]);
    }

    /** The text of a cell. */
    String text(int row) {
        int from = row == 0 ? 0 : ends[row - 1];
        return new String(texts, from, ends[row] - from, StandardCharsets.UTF_8);
    }

    /** Whether the cells are the numbers of the rows, counted from 0 or from 1, as programs write them in front of a table. */
    boolean countsRows() {
        for (int i = 0; i < size; i++) {
            if (shape(i) != NumberShape.WHOLE || values[i] != values[0] + i) {
                return false;
            }
        }
        return size > 0 && (values[0] == 0 || values[0] == 1);
    }

    /** The column, its numbers read in a notation. */
    CellColumn build(NumberNotation notation) {
        double[] numbers = NONE;
        for (int i = 0; i < size; i++) {
            if (notation.isNumber(shape(i))) {
                if (numbers.length == 0) {
                    numbers = new double[size];
                    Arrays.fill(numbers, Double.NaN);
                }
                numbers[i] = notation.number(shape(i), values[i]);
            }
        }
        return new CellColumn(Arrays.copyOf(texts, length), Arrays.copyOf(ends, size), numbers);
    }
}
