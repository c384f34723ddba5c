package org.meridian.synthesis.effect;

import static org.meridian.synthesis.study.Role.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.table.Cell;

/**
 * Estimates with their intervals as papers print them, given as if they were on the analysis scale: ratios in place of their
 * logarithms, for example. All such figures are values that the measure can have, and the estimate is in the middle of its interval
 * on the scale of the measure only, within the rounding of the digits.
 */
final class NaturalFigures {

    private static final List<Role> FIGURES = List.of(Y, LOWER, UPPER);

    private NaturalFigures() {}

    /**
     * Refuses them.
     *
     * @throws IllegalArgumentException if all figures are possible on the natural scale, and more intervals are central on the scale of
     *     the measure alone than on the plain scale alone
     */
    static void refuse(StudyTable table, FormChoice choice, Measure measure) {
        boolean intervals =
                choice.form() == DataForm.ANALYSED && FIGURES.stream().allMatch(choice.columns()::containsKey);
        if (!intervals || measure.scale() == Scale.IDENTITY) {
            return;
        }
        List<List<Cell>> columns = FIGURES.stream()
                .map(role -> table.cells().column(choice.columns().get(role)))
                .toList();
        double halfUnit = Math.pow(
                        10,
                        -columns.stream().mapToInt(PrintedDigits::most).max().orElse(0))
                / 2;
        int natural = 0;
        int analysed = 0;
        for (int row = 0; row < table.size(); row++) {
            Optional<Reported> figures = figures(columns, row);
            if (figures.isEmpty()) {
                continue;
            }
            if (!isPossible(measure.scale(), figures.get())) {
                return;
            }
            boolean onScale = isCentral(measure.scale(), figures.get(), halfUnit);
            boolean onPlain = isCentral(Scale.IDENTITY, figures.get(), halfUnit);
            natural += onScale && !onPlain ? 1 : 0;
            analysed += onPlain && !onScale ? 1 : 0;
        }
        if (natural > analysed) {
            throw new IllegalArgumentException(refusal(measure, natural, table.size()));
        }
    }

    private static String refusal(Measure measure, int natural, int rows) {
        boolean isRatio = measure.scale() == Scale.LOG;
        String wanted =
                isRatio ? "logarithms of the " + measure.title() : "the " + measure.title() + " on its analysis scale";
        return "the columns of y, lower and upper must hold " + wanted
                + ", but their figures can only be on the natural scale: "
                + (isRatio ? "all are positive, and " : "") + "in " + natural + " of " + rows
                + " rows the estimate is in the middle of its interval on the " + PrintedFigures.words(measure.scale())
                + " scale alone; name the columns of figures as printed by the roles estimate, ciLower and ciUpper";
    }

    /** The figures of a row, where all are there and in order. */
    private static Optional<Reported> figures(List<List<Cell>> columns, int row) {
        double[] figures = columns.stream()
                .map(column -> column.get(row).number())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return figures.length == FIGURES.size()
                        && figures[1] < figures[2]
                        && figures[1] <= figures[0]
                        && figures[0] <= figures[2]
                ? Optional.of(Reported.of(Scale.IDENTITY, figures[0], figures[1], figures[2]))
                : Optional.empty();
    }

    private static boolean isPossible(Scale scale, Reported figures) {
        try {
            new Reported(scale, figures.estimate(), figures.interval());
            return true;
        } catch (IllegalArgumentException outside) {
            return false;
        }
    }

    private static boolean isCentral(Scale scale, Reported figures, double halfUnit) {
        return PrintedFigures.isCentral(scale, figures.estimate(), figures.interval(), halfUnit);
    }
}
