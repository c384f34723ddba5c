package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.plot.element.StudySizes;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Scale;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.study.TwoByTwo;

/**
 * The L'Abbé plot: the risk in the treatment arm of every study against that in its control arm. On the diagonal the two are the same;
 * the curve is the summary effect at every control risk, straight for a risk ratio or a risk difference, bent for an odds ratio. The
 * area of a bubble is proportional to the weight of its study, or to the precision of its effect where the method gives studies no
 * weights.
 *
 * @param pooled what is drawn; its effects come from 2×2 tables
 * @see <a href="https://doi.org/10.7326/0003-4819-107-2-224">L'Abbé, Detsky &amp; O'Rourke 1987</a>
 */
public record LabbePlot(SummaryEffect pooled) implements Plot {

    private static final PlotSize SQUARE = new PlotSize(290, 290, 0, 0);

    /** A share of whole participants needs no finer range. */
    private static final double LEAST_RANGE = 1e-4;

    /**
     * Checks what is drawn.
     *
     * @throws IllegalArgumentException if the measure does not compare two risks, or a study has no 2×2 table
     */
    public LabbePlot {
        LabbeCurve.of(pooled.measure(), pooled.y());
        pooled.effects().tables();
    }

    /**
     * A L'Abbé plot.
     *
     * @param pooled what is drawn
     * @return the plot
     * @throws IllegalArgumentException if the measure does not compare two risks, or a study has no 2×2 table
     */
    public static LabbePlot of(SummaryEffect pooled) {
        return new LabbePlot(pooled);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        StudyWords words = new StudyWords(pooled.effects());
        List<TwoByTwo> tables = pooled.effects().tables();
        double most = tables.stream()
                .flatMap(it -> Stream.of(it.treatmentRisk(), it.controlRisk()))
                .reduce(LEAST_RANGE, Math::max);
        PlotRange risks = new PlotRange(0, Math.min(1, 1.06 * most));
        PlotFrame frame = new PlotFrame(
                title(words),
                AxisPlan.of("Risk in the control arm", Scale.IDENTITY, risks),
                AxisPlan.of("Risk in the treatment arm", Scale.IDENTITY, risks),
                SQUARE);
        PlotArea area = frame.area();
        LabbeCurve curve = LabbeCurve.of(pooled.measure(), pooled.y());
        frame.add(area.line(0, 0, 1, 1, PlotFrame.REFERENCE));
        frame.add(area.curve(area.along(curve::treatmentRisk), PlotFrame.SUMMARY));
        frame.legend(Bubbles.swatch(), "study, area by " + StudySizes.of(pooled).unit());
        frame.legend(LegendSymbol.line(PlotFrame.REFERENCE), "equal risks");
        frame.legend(LegendSymbol.line(PlotFrame.SUMMARY), StudyWords.summary(pooled));
        frame.addDots(bubbles(area, words, tables));
        return frame.figure(description(words, tables), table(words, tables));
    }

    private List<Dot> bubbles(PlotArea area, StudyWords words, List<TwoByTwo> tables) {
        List<Dot> dots = new ArrayList<>();
        StudySizes sizes = StudySizes.of(pooled);
        for (int i = 0; i < tables.size(); i++) {
            TwoByTwo table = tables.get(i);
            double size = sizes.values().get(i);
            dots.add(new Dot(
                    area.at(table.controlRisk(), table.treatmentRisk()),
                    Bubbles.radius(size, sizes.values()),
                    words.name(i),
                    words.sentence(i) + ", " + table + sizes.words(i),
                    size));
        }
        return dots;
    }

    private String title(StudyWords words) {
        return "L'Abbé plot: " + pooled.measure().title() + ", " + words.count();
    }

    private String description(StudyWords words, List<TwoByTwo> tables) {
        long below = tables.stream()
                .filter(it -> it.treatmentRisk() < it.controlRisk())
                .count();
        long above = tables.stream()
                .filter(it -> it.treatmentRisk() > it.controlRisk())
                .count();
        return title(words)
                + ". Each study is a bubble: the risk in its control arm on the horizontal axis, the risk in its "
                + "treatment arm on the vertical axis. Below the diagonal the risk is lower with treatment, in " + below
                + " of " + words.count() + "; above it is higher, in " + above + ". " + StudyWords.summary(pooled)
                + ", drawn as a line through the risks.";
    }

    private FigureTable table(StudyWords words, List<TwoByTwo> tables) {
        List<String> headings = new ArrayList<>(List.of(
                "study", "control risk", "treatment risk", pooled.measure().symbol()));
        pooled.shares().ifPresent(it -> headings.add("weight"));
        return new FigureTable(
                headings,
                IntStream.range(0, tables.size())
                        .mapToObj(i -> row(i, words, tables.get(i)))
                        .toList());
    }

    private List<FigureCell> row(int i, StudyWords words, TwoByTwo table) {
        List<FigureCell> row = new ArrayList<>(List.of(
                FigureCell.of(words.name(i)),
                FigureCell.of(table.controlRisk()),
                FigureCell.of(table.treatmentRisk()),
                words.natural(pooled.effects().y().get(i))));
        pooled.shares().ifPresent(it -> row.add(FigureCell.of(it.get(i))));
        return row;
    }

    @Override
    public String toString() {
        return "L'Abbé plot of " + pooled;
    }
}
