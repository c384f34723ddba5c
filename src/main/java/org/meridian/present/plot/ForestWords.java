package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.Cell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.TickLabels;
import org.meridian.stat.Scale;
import org.meridian.synthesis.pool.PooledEffect;

/** The sentences of a forest plot. */
record ForestWords(PooledEffect pooled, ForestRows rows) {

    /** Heading of the column of effects, for example {@code RR [95% CI]}. */
    static String effectHeading(PooledEffect pooled) {
        return ForestRows.sentence(pooled.measure().symbol()) + " [" + ForestRows.percent(pooled.level()) + " CI]";
    }

    /** What the figure is, if nobody says it better. */
    String title() {
        return "Forest plot: " + pooled.measure().title() + ", " + studies();
    }

    String axisTitle() {
        return ForestRows.sentence(pooled.measure().title())
                + (pooled.measure().scale() == Scale.LOG ? " (log scale)" : "");
    }

    /** Heterogeneity and the test of no effect. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(heterogeneity());
        pooled.test().ifPresent(test -> notes.add(TickLabels.minus("Test of no effect: " + test)));
        return notes;
    }

    private String heterogeneity() {
        return pooled.k() == 1
                ? "Heterogeneity: not estimable from one study"
                : "Heterogeneity: " + pooled.heterogeneity();
    }

    private String studies() {
        return pooled.k() == 1 ? "1 study" : pooled.k() + " studies";
    }

    /** What is to be seen, for those who cannot see it. */
    String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Forest plot of " + studies() + ", " + pooled.measure().title() + " with "
                + ForestRows.percent(pooled.level()) + " confidence intervals.");
        ForestRow summary = rows.summaries().get(0);
        sentences.add("Summary (" + ForestRows.model(pooled) + "): "
                + pooled.measure().symbol() + " " + summary.estimate() + " " + summary.limits() + ", "
                + sideOfNoEffect() + ".");
        rows.summaries().stream().skip(1).forEach(row -> sentences.add(row.label() + ": " + row.limits() + "."));
        notes().forEach(note -> sentences.add(note + "."));
        return String.join(" ", sentences);
    }

    /** The rows as numbers on the natural scale; what has outgrown the numbers of the machine stays empty. */
    FigureTable table() {
        Scale scale = pooled.measure().scale();
        List<List<Cell>> cells = rows.all().stream()
                .map(row -> List.of(
                        Cell.of(row.label()),
                        row.kind() == ForestRow.Kind.PREDICTION ? Cell.none() : cell(scale.toNatural(row.y())),
                        cell(scale.toNatural(row.interval().lower())),
                        cell(scale.toNatural(row.interval().upper())),
                        row.kind() == ForestRow.Kind.STUDY ? Cell.of(row.weight()) : Cell.none()))
                .toList();
        return new FigureTable(List.of("study", pooled.measure().symbol(), "lower", "upper", "weight"), cells);
    }

    private static Cell cell(double natural) {
        return Double.isInfinite(natural) ? Cell.none() : Cell.of(natural);
    }

    private String sideOfNoEffect() {
        if (pooled.interval().contains(0)) {
            return "an interval that includes no effect";
        }
        return "an interval wholly " + (pooled.y() < 0 ? "below" : "above") + " no effect";
    }
}
