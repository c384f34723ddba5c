package org.meridian.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.meridian.stat.Words;

/**
 * Which sign stands before the decimals of the numbers of a file, decided by all its cells together. A cell such as {@code 0,25},
 * which cannot be a whole number with thousands, settles it for the file. Only columns count of whose cells at least half may be
 * numbers. What stays open is a problem, and never a guess.
 */
final class DecimalRecognition {

    private final String file;
    private final CsvRows rows;
    private final Problems problems;
    private final List<String> notes;

    DecimalRecognition(String file, CsvRows rows, Problems problems, List<String> notes) {
        this.file = file;
        this.rows = rows;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * A cell that bears witness.
     *
     * @param line where its row begins
     * @param column its column
     * @param text what it says
     */
    private record Witness(int line, String column, String text) {

        String words() {
            return "\"" + text + "\" (line " + line + ", column " + column + ")";
        }
    }

    /**
     * The notation of the file.
     *
     * @param declared the decimal mark, if it is declared
     * @param separator what stands between the cells
     */
    NumberNotation decide(Optional<DecimalMark> declared, CellSeparator separator) {
        if (declared.isPresent()) {
            return withThousands(declared.get(), true);
        }
        int points = count(DecimalRecognition::provesPoint);
        int commas = count(shape -> provesPoint(shape.mirrored()));
        if (points > 0 && commas > 0) {
            contradict(points < commas ? DecimalMark.COMMA : DecimalMark.POINT);
            return NumberNotation.withoutDoubt(DecimalMark.POINT);
        }
        if (points > 0) {
            return proved(DecimalMark.POINT);
        }
        if (commas > 0) {
            return proved(DecimalMark.COMMA);
        }
        return undecided(separator);
    }

    private static boolean provesPoint(NumberShape shape) {
        return shape == NumberShape.POINT || shape == NumberShape.COMMA_THOUSANDS_AND_POINT;
    }

    private static boolean isOpen(NumberShape shape) {
        return mayHaveThousands(shape) || mayHaveThousands(shape.mirrored());
    }

    /** Whether the points of a shape may, or must, stand between thousands. */
    private static boolean mayHaveThousands(NumberShape shape) {
        return shape == NumberShape.POINT_OR_THOUSANDS || shape == NumberShape.POINT_THOUSANDS;
    }

    private NumberNotation proved(DecimalMark mark) {
        boolean point = mark == DecimalMark.POINT;
        boolean thousands =
                count(shape -> (point ? shape : shape.mirrored()) == NumberShape.COMMA_THOUSANDS_AND_POINT) > 0;
        if (!thousands) {
            List<Witness> open = find(shape -> mayHaveThousands(point ? shape.mirrored() : shape), 1);
            if (!open.isEmpty()) {
                notes.add(
                        "the cell " + open.get(0).words() + " of " + file + " was not read as a number, as it may have"
                                + " decimals or thousands"
                                + more(count(shape -> mayHaveThousands(point ? shape.mirrored() : shape)))
                                + "; declare the decimal mark to have it read");
            }
        }
        return withThousands(mark, thousands);
    }

    private static String more(int all) {
        return all == 1 ? "" : " (and so may " + Words.count(all - 1, "more cell") + ")";
    }

    private NumberNotation withThousands(DecimalMark mark, boolean thousands) {
        NumberNotation notation = NumberNotation.of(mark, thousands);
        find(notation.thousands()::contains, 1)
                .forEach(witness -> notes.add(mark.other().label() + " of " + file
                        + " were read as separators of thousands, as in " + witness.words()));
        return notation;
    }

    private NumberNotation undecided(CellSeparator separator) {
        // Who separates cells by commas has decimal points; elsewhere points may stand before thousands.
        boolean pointsAreDecimal =
                separator == CellSeparator.COMMA && count(shape -> shape == NumberShape.POINT_THOUSANDS) == 0;
        Predicate<NumberShape> open =
                shape -> isOpen(shape) && !(pointsAreDecimal && shape == NumberShape.POINT_OR_THOUSANDS);
        List<Witness> witnesses = find(open, 1);
        if (!witnesses.isEmpty()) {
            Witness first = witnesses.get(0);
            problems.add(
                    first.line(),
                    first.column(),
                    "must be a number that can be read in one way only, but \"" + first.text()
                            + "\" may have decimals or thousands" + more(count(open))
                            + "; declare the decimal mark \".\" or \",\"");
        }
        return ofTexts(pointsAreDecimal);
    }

    /** The notation where no column of numbers has decimals: that of numbers in columns of texts, which settle nothing else. */
    private NumberNotation ofTexts(boolean pointsAreDecimal) {
        int points = rows.columns().values().stream()
                .mapToInt(column -> column.count(NumberShape.POINT)
                        + (pointsAreDecimal ? column.count(NumberShape.POINT_OR_THOUSANDS) : 0))
                .sum();
        int commas = rows.columns().values().stream()
                .mapToInt(column -> column.count(NumberShape.COMMA))
                .sum();
        if (points == 0 && commas > 0) {
            return NumberNotation.withoutDoubt(DecimalMark.COMMA);
        }
        return pointsAreDecimal
                ? NumberNotation.of(DecimalMark.POINT, false)
                : NumberNotation.withoutDoubt(DecimalMark.POINT);
    }

    private void contradict(DecimalMark usual) {
        boolean point = usual == DecimalMark.POINT;
        Witness example =
                find(shape -> provesPoint(point ? shape : shape.mirrored()), 1).get(0);
        find(shape -> provesPoint(point ? shape.mirrored() : shape), Integer.MAX_VALUE)
                .forEach(it -> problems.add(
                        it.line(),
                        it.column(),
                        "must have the decimal " + (point ? "point" : "comma") + " of " + example.words()
                                + ", but was \"" + it.text() + "\"; if it is no number, declare the decimal mark \""
                                + usual.sign() + "\""));
    }

    private int count(Predicate<NumberShape> condition) {
        return rows.columns().values().stream()
                .mapToInt(column -> count(column, condition))
                .sum();
    }

    private static int count(CellColumnBuilder column, Predicate<NumberShape> condition) {
        return column.isNumeric()
                ? Arrays.stream(NumberShape.values())
                        .filter(condition)
                        .mapToInt(column::count)
                        .sum()
                : 0;
    }

    private List<Witness> find(Predicate<NumberShape> condition, int limit) {
        List<Witness> found = new ArrayList<>();
        int[] lines = rows.lines();
        rows.columns().forEach((name, column) -> {
            int left = Math.min(limit - found.size(), count(column, condition));
            for (int i = 0; left > 0; i++) {
                if (condition.test(column.shape(i))) {
                    found.add(new Witness(lines[i], name, column.text(i)));
                    left--;
                }
            }
        });
        return found;
    }
}
