package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.TickLabels;
import org.meridian.present.plot.element.StudySizes;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.stat.Words;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * Reads rows off summary effects, all with the decimals that the summary deserves.
 *
 * @param pooled what the plot is about
 * @param sizes how large its studies are drawn
 * @param digits decimals of effects
 * @param options how the plot shall look
 */
record ForestReader(SummaryEffect pooled, StudySizes sizes, int digits, ForestOptions options) {

    static ForestReader of(SummaryEffect pooled, ForestOptions options) {
        int digits = options.digits()
                .orElseGet(() -> Decimals.digitsFor(pooled.naturalInterval().width()));
        return new ForestReader(pooled, StudySizes.of(pooled), digits, options);
    }

    /** One study, without the texts of its arms. */
    ForestRow study(ForestRow.Kind kind, int i) {
        double y = pooled.effects().y().get(i);
        Interval interval = pooled.effects().study(i).interval(pooled.level());
        return ForestRow.of(
                kind,
                new StudyWords(pooled.effects()).name(i),
                new ForestRow.Value(y, interval, sizes.values().get(i)),
                cells(y, interval, sizes.percent(i)));
    }

    /** A summary of studies; the share is that of its studies in what the plot is about. */
    ForestRow summary(ForestRow.Kind kind, String label, SummaryEffect summary, String percent) {
        return ForestRow.of(
                kind,
                label,
                new ForestRow.Value(summary.y(), summary.interval(), 1),
                cells(summary.y(), summary.interval(), percent));
    }

    /** The summary of all studies by a method, with its prediction interval as the options have it. */
    List<ForestRow> summaries(SummaryEffect summary, String percent, List<String> totals) {
        ForestRow row = summary(ForestRow.Kind.SUMMARY, Words.capitalised(StudyWords.model(summary)), summary, percent);
        ForestRow total = new ForestRow(
                row.kind(), row.label(), row.value(), row.beside(), row.cells().withArms(totals));
        List<ForestRow> rows = new ArrayList<>();
        if (summary.prediction().isEmpty()) {
            rows.add(total);
        } else {
            Interval interval = summary.prediction().get().interval();
            ForestRow.Value value = new ForestRow.Value(summary.y(), interval, 0);
            if (options.prediction() == PredictionStyle.BAR) {
                rows.add(total);
                rows.add(ForestRow.of(
                        ForestRow.Kind.PREDICTION,
                        ForestWords.prediction(summary.prediction().get()),
                        value,
                        ForestCells.of("", limits(interval), "")));
            } else {
                rows.add(total.withBeside(value));
            }
        }
        return rows;
    }

    private ForestCells cells(double y, Interval interval, String percent) {
        return ForestCells.of(number(y), limits(interval), percent);
    }

    String limits(Interval interval) {
        return options.style().limits().text(number(interval.lower()), number(interval.upper()));
    }

    private String number(double analysis) {
        Scale scale = pooled.measure().scale();
        return TickLabels.minus(Decimals.compact(scale.toNatural(analysis), digits));
    }
}
