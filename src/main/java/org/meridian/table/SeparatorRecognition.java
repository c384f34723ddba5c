package org.meridian.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which sign stands between the cells of a text: the one under which the first rows have as many cells as the header, and no cell
 * holds another such sign, except a comma in a number.
 *
 * @param best the sign that fits best
 * @param asGood another one that may be meant as well, if there is one
 * @param columns how many cells the header has by the best one
 */
record SeparatorRecognition(CellSeparator best, Optional<CellSeparator> asGood, int columns) {

    private static final int ROWS = 1000;

    /**
     * Recognises the separator.
     *
     * @param text the text
     * @param from the line on which it begins
     */
    static SeparatorRecognition of(String text, int from) {
        List<Fit> fits = new ArrayList<>();
        for (CellSeparator separator : CellSeparator.values()) {
            fits.add(Fit.of(text, from, separator));
        }
        boolean oneColumn = fits.stream().allMatch(fit -> fit.header <= 1);
        // A header of several cells is the better witness: a name rarely holds such a sign.
        List<Fit> candidates = new ArrayList<>(
                oneColumn ? fits : fits.stream().filter(fit -> fit.header > 1).toList());
        candidates.sort(Comparator.comparingDouble(Fit::meanMisfit)
                .thenComparing(Comparator.comparingInt((Fit fit) -> fit.header).reversed()));
        Fit best = candidates.get(0);
        if (oneColumn && best.meanMisfit() > 0) {
            // Something else than a header stands above the table; the rows alone must tell.
            best = candidates.stream()
                    .max(Comparator.comparingInt((Fit fit) -> fit.parted))
                    .orElse(best);
        }
        return new SeparatorRecognition(
                best.separator, oneColumn ? divider(best, fits) : rival(best, candidates), best.header);
    }

    /**
     * Another separator by which the rows have as many cells as the header, too. One that leaves every cell with another sign in it
     * is none where the best one gives numbers.
     */
    private static Optional<CellSeparator> rival(Fit best, List<Fit> sorted) {
        return sorted.stream()
                .filter(fit -> fit != best && (fit.isRegular() || best.meanMisfit() > 0 && fit.isPossible()))
                .filter(fit -> fit.hasWholeCells || !best.hasNumbers)
                .map(fit -> fit.separator)
                .findFirst();
    }

    /** One that divides the rows of a single column: they may be numbers with a decimal comma or two cells. */
    private static Optional<CellSeparator> divider(Fit best, List<Fit> fits) {
        return fits.stream()
                .filter(fit -> best.parted == 0 && fit.parted > 0)
                .map(fit -> fit.separator)
                .findFirst();
    }

    /** Why the separator must be declared. */
    Optional<String> doubt() {
        return asGood.map(other -> "must have one separator, but may be separated by " + best.label() + " or by "
                + other.label() + "; declare the separator");
    }

    /** How well a separator fits. */
    private static final class Fit {

        private final CellSeparator separator;
        private final NumberScanner scanner = new NumberScanner();
        private int header;
        private int rows;
        private int parted;
        private int full;
        private boolean hasLongRows;
        private boolean hasWholeCells;
        private boolean hasNumbers;
        private int headerCells;
        private double misfits;
        private boolean broken;

        private Fit(CellSeparator separator) {
            this.separator = separator;
        }

        static Fit of(String text, int from, CellSeparator separator) {
            Fit fit = new Fit(separator);
            fit.broken = CsvText.walk(text, separator, line -> line.number() < from || fit.take(line.cells()))
                    .isPresent();
            return fit;
        }

        private boolean take(List<String> cells) {
            int filled = cells.size();
            while (filled > 0 && saysNothing(cells.get(filled - 1))) {
                filled--;
            }
            if (filled == 0) {
                return true;
            }
            if (header == 0) {
                header = filled;
                headerCells = cells.size();
                return true;
            }
            rows++;
            parted += cells.size() > 1 ? 1 : 0;
            full += cells.size() == headerCells ? 1 : 0;
            misfits += misfit(cells, filled);
            return rows < ROWS;
        }

        /** A row of nothing but separators is empty, whichever of them is the right one. */
        private static boolean saysNothing(String cell) {
            return cell.chars().allMatch(c -> Whitespace.isBlank((char) c) || CellSeparator.isOne((char) c));
        }

        /** The share of the cells of a row that are not what they should be. */
        private double misfit(List<String> cells, int filled) {
            if (filled > header) {
                hasLongRows = true;
                return 1;
            }
            int wrong = Math.max(0, header - cells.size());
            for (int i = 0; i < filled; i++) {
                String cell = Whitespace.strip(cells.get(i));
                boolean number = !cell.isEmpty() && scanner.scan(cell).mayBeNumber();
                boolean whole = number || !holdsOther(cell);
                hasNumbers |= number;
                hasWholeCells |= whole && !cell.isEmpty();
                wrong += whole ? 0 : 1;
            }
            return (double) wrong / header;
        }

        private boolean holdsOther(String cell) {
            return cell.chars().anyMatch(c -> c != separator.sign() && CellSeparator.isOne((char) c));
        }

        /** Whether the separator may be meant: no row is too long, and half of them are complete. */
        boolean isPossible() {
            return !broken && !hasLongRows && 2 * full >= rows;
        }

        /** Whether it may be meant and all rows are complete. */
        boolean isRegular() {
            return isPossible() && full == rows;
        }

        /** The mean share over the rows; worse than any if the text cannot be taken apart. */
        double meanMisfit() {
            return broken ? 2 : rows == 0 ? 0 : misfits / rows;
        }
    }
}
