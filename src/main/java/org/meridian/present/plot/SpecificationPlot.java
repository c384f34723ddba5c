package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.stat.Decimals;
import org.meridian.stat.Words;
import org.meridian.synthesis.multiverse.Decision;
import org.meridian.synthesis.multiverse.FailedSpecification;
import org.meridian.synthesis.multiverse.MeasureCurve;
import org.meridian.synthesis.multiverse.SpecificationCurve;
import org.meridian.synthesis.multiverse.SpecificationResult;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * The specification curve: every analysis from the lowest estimate to the highest with its interval, and below it which choices it
 * made.
 *
 * <p>Each measure has a panel with an axis of its own; the choices stand once, at the left. A filled circle has an interval that
 * excludes no effect, an open one an interval that holds it.
 *
 * @param curve what is drawn
 * @param title what stands above it, if anything
 * @see <a href="https://doi.org/10.1038/s41562-020-0912-z">Simonsohn, Simmons &amp; Nelson 2020</a>
 */
public record SpecificationPlot(SpecificationCurve curve, Optional<String> title) implements Plot {

    /**
     * A plot without a title.
     *
     * @param curve what is drawn
     * @return the plot
     */
    public static SpecificationPlot of(SpecificationCurve curve) {
        return new SpecificationPlot(curve, Optional.empty());
    }

    /**
     * The same plot under a title.
     *
     * @param words the title
     * @return a new plot
     */
    public SpecificationPlot withTitle(String words) {
        return new SpecificationPlot(curve, Optional.of(words));
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if no analysis has a result; the message says why
     */
    @Override
    public Figure draw() {
        if (curve.answers().isEmpty()) {
            throw new IllegalArgumentException("none of the analyses has a result that could be drawn: "
                    + String.join("; ", curve.reasons().keySet()));
        }
        SpecificationPage page = new SpecificationPage(curve, title, notes());
        return page.figure(title.orElse("Specification curve"), description(), table());
    }

    private List<String> notes() {
        double level = curve.answers().get(0).pooled().level();
        List<String> notes = new ArrayList<>();
        notes.add("Filled: the " + Decimals.upTo(100 * level, 1)
                + "% interval excludes no effect. Open: it holds no effect. The analyses share their studies: the curve describes, "
                + "it is no test.");
        curve.reasons()
                .forEach((reason, n) -> notes.add(
                        "Without a result: " + n + (n == 1 ? " analysis" : " analyses") + ", because " + reason + "."));
        return notes;
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Specification curve of " + curve.answers().size() + " analyses.");
        for (MeasureCurve one : curve.curves()) {
            sentences.add(Words.capitalised(one.measure().title()) + ", " + one.size()
                    + (one.size() == 1 ? " analysis: " : " analyses: ") + one + ".");
            one.sways().stream()
                    .findFirst()
                    .ifPresent(sway -> sentences.add("What moves it most is " + sway.text(one) + "."));
        }
        sentences.addAll(notes());
        return String.join(" ", sentences);
    }

    /** One row for each analysis, those without a result at the end. */
    private FigureTable table() {
        List<String> headings = new ArrayList<>(List.of("estimate", "lower", "upper", "interval"));
        for (Decision decision : Decision.values()) {
            headings.add(decision.title());
        }
        headings.add("no result because");
        List<List<FigureCell>> rows = new ArrayList<>();
        for (MeasureCurve one : curve.curves()) {
            one.sorted().forEach(it -> rows.add(row(it)));
        }
        curve.failures().forEach(it -> rows.add(row(it)));
        return new FigureTable(headings, rows);
    }

    private static List<FigureCell> row(SpecificationResult it) {
        PooledEffect pooled = it.pooled();
        List<FigureCell> row = new ArrayList<>(List.of(
                cell(pooled.natural()),
                cell(pooled.naturalInterval().lower()),
                cell(pooled.naturalInterval().upper()),
                FigureCell.of(it.side().words())));
        for (Decision decision : Decision.values()) {
            row.add(it.specification().choice(decision).map(FigureCell::of).orElseGet(FigureCell::none));
        }
        row.add(FigureCell.none());
        return row;
    }

    private static List<FigureCell> row(FailedSpecification it) {
        List<FigureCell> row =
                new ArrayList<>(List.of(FigureCell.none(), FigureCell.none(), FigureCell.none(), FigureCell.none()));
        for (Decision decision : Decision.values()) {
            row.add(it.specification().choice(decision).map(FigureCell::of).orElseGet(FigureCell::none));
        }
        row.add(FigureCell.of(it.reason()));
        return row;
    }

    private static FigureCell cell(double natural) {
        return Double.isInfinite(natural) ? FigureCell.none() : FigureCell.of(natural);
    }

    @Override
    public String toString() {
        return "Specification curve of " + curve;
    }
}
