package org.meridian.synthesis.effect;

import static org.meridian.synthesis.study.Role.*;

import java.util.List;
import java.util.stream.Stream;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.table.Cell;

/**
 * Ratios with their intervals as papers print them, given as if they were logarithms. Such figures are all positive, and the estimate
 * is in the middle of its interval on the logarithmic scale only, within the rounding of the digits.
 */
final class NaturalFigures {

    private static final List<Role> FIGURES = List.of(Y, LOWER, UPPER);

    private NaturalFigures() {}

    /**
     * Refuses them.
     *
     * @throws IllegalArgumentException if more intervals are central on the logarithmic scale alone than on the plain scale alone, and
     *     all figures are positive
     */
    static void refuse(StudyTable table, FormChoice choice, Measure measure) {
        boolean intervals =
                choice.form() == DataForm.ANALYSED && FIGURES.stream().allMatch(choice.columns()::containsKey);
        if (!intervals || measure.scale() != Scale.LOG) {
            return;
        }
        List<List<Cell>> columns = FIGURES.stream()
                .map(role -> table.cells().column(choice.columns().get(role)))
                .toList();
        double halfUnit = Math.pow(
                        10,
                        -columns.stream().mapToInt(PrintedDigits::most).max().orElse(0))
                / 2;
        int logarithmic = 0;
        int plain = 0;
        for (int row = 0; row < table.size(); row++) {
            int i = row;
            double[] figures = columns.stream()
                    .map(column -> column.get(i).number())
                    .flatMap(number -> number.isPresent() ? Stream.of(number.getAsDouble()) : Stream.empty())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (figures.length < FIGURES.size()) {
                continue;
            }
            if (!(figures[0] > 0 && figures[1] > 0 && figures[1] < figures[2])) {
                return;
            }
            Interval interval = new Interval(figures[1], figures[2], 0.95);
            boolean onLog = PrintedFigures.isCentral(Scale.LOG, figures[0], interval, halfUnit);
            boolean onPlain = PrintedFigures.isCentral(Scale.IDENTITY, figures[0], interval, halfUnit);
            logarithmic += onLog && !onPlain ? 1 : 0;
            plain += onPlain && !onLog ? 1 : 0;
        }
        if (logarithmic > plain) {
            throw new IllegalArgumentException("the columns of y, lower and upper must hold logarithms of the "
                    + measure.title()
                    + ", but their figures can only be on the natural scale: all are positive, and in "
                    + logarithmic + " of " + table.size()
                    + " rows the estimate is in the middle of its interval on the logarithmic scale alone; name the columns"
                    + " of ratios as printed by the roles estimate, ciLower and ciUpper");
        }
    }
}
