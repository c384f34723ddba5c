package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The radial plot of Galbraith: the standardised effect of every study against its precision. A line from the origin through a study
 * meets the arc at its effect; the line of the summary has it as its slope, and without heterogeneity nearly all studies lie in the band
 * of two units to either side of it.
 *
 * <pre>{@code x = 1/√v,   z = y/√v,   summary z = μ̂x,   band z = μ̂x ± 2}</pre>
 *
 * @param pooled what is drawn
 * @see <a href="https://doi.org/10.1002/sim.4780070807">Galbraith 1988</a>
 */
public record RadialPlot(SummaryEffect pooled) implements Plot {

    private static final Stroke BAND_EDGE = PlotFrame.LIMITS;

    /**
     * A radial plot.
     *
     * @param pooled what is drawn
     * @return the plot
     */
    public static RadialPlot of(SummaryEffect pooled) {
        return new RadialPlot(pooled);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        StudyWords words = new StudyWords(pooled.effects());
        List<StudyEffect> studies = pooled.effects().studies();
        double precise = studies.stream().mapToDouble(it -> 1 / it.se()).max().orElseThrow();
        PlotRange x = new PlotRange(0, 1.02 * precise);
        PlotRange z = PlotRange.of(DoubleStream.concat(
                        DoubleStream.of(-2, 2, pooled.y() * precise),
                        studies.stream().mapToDouble(it -> it.y() / it.se())))
                .widened(0.06);
        RadialArc arc = RadialArc.of(pooled, x, z);
        PlotFrame frame = new PlotFrame(
                title(words),
                AxisPlan.of("Precision (1 / standard error)", Scale.IDENTITY, x),
                AxisPlan.of("Standardised effect (effect / standard error)", Scale.IDENTITY, z),
                arc.size());
        PlotArea area = frame.area();
        List<Point> lower = area.along(it -> pooled.y() * it - 2);
        List<Point> upper = area.along(it -> pooled.y() * it + 2);
        area.between(arc.within(frame, lower), arc.within(frame, upper), Ink.FAINT_REGION)
                .ifPresent(frame::add);
        frame.add(arc.inside(frame, lower, BAND_EDGE));
        frame.add(arc.inside(frame, upper, BAND_EDGE));
        frame.add(area.level(0, PlotFrame.REFERENCE));
        frame.add(
                arc.holds(pooled.y())
                        ? List.of(new Mark.Line(area.at(0, 0), arc.end(frame, pooled.y()), PlotFrame.SUMMARY))
                        : area.line(0, 0, x.to(), pooled.y() * x.to(), PlotFrame.SUMMARY));
        arc.draw(frame);
        frame.legend(LegendSymbol.dot(Ink.STUDY), "study");
        frame.legend(LegendSymbol.line(PlotFrame.SUMMARY), StudyWords.summary(pooled));
        frame.legend(LegendSymbol.line(BAND_EDGE), "two standard errors to either side");
        frame.legend(
                LegendSymbol.line(RadialArc.RULE), words.axisTitle() + ", on a line from the origin through a study");
        frame.addDots(dots(area, words, studies));
        return frame.figure(description(words, studies), table(words, studies));
    }

    private List<Dot> dots(PlotArea area, StudyWords words, List<StudyEffect> studies) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            StudyEffect study = studies.get(i);
            double z = study.y() / study.se();
            dots.add(Dot.of(
                    area.at(1 / study.se(), z),
                    words.name(i),
                    words.sentence(i) + ", standardised effect " + Decimals.compact(z, 2) + ", precision "
                            + Decimals.compact(1 / study.se(), 2),
                    Math.abs(distance(study))));
        }
        return dots;
    }

    private double distance(StudyEffect study) {
        return (study.y() - pooled.y()) / study.se();
    }

    private String title(StudyWords words) {
        return "Radial plot: " + pooled.measure().title() + ", " + words.count();
    }

    private String description(StudyWords words, List<StudyEffect> studies) {
        long outside = studies.stream().filter(it -> Math.abs(distance(it)) > 2).count();
        return title(words)
                + ". Each study is a point: its precision on the horizontal axis, its effect divided by its standard "
                + "error on the vertical axis. " + StudyWords.summary(pooled) + ", drawn as a line from the origin. "
                + outside + " of " + words.count() + (outside == 1 ? " lies" : " lie")
                + " more than two standard errors from it.";
    }

    private FigureTable table(StudyWords words, List<StudyEffect> studies) {
        return new FigureTable(
                List.of(
                        "study",
                        "precision",
                        "standardised effect",
                        pooled.measure().symbol()),
                IntStream.range(0, studies.size())
                        .mapToObj(i -> List.of(
                                FigureCell.of(words.name(i)),
                                FigureCell.of(1 / studies.get(i).se()),
                                FigureCell.of(
                                        studies.get(i).y() / studies.get(i).se()),
                                words.natural(studies.get(i).y())))
                        .toList());
    }

    @Override
    public String toString() {
        return "Radial plot of " + pooled;
    }
}
