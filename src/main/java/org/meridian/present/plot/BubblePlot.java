package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Doubles;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.TickLabels;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.stat.Words;
import org.meridian.synthesis.regression.Moderator;
import org.meridian.synthesis.regression.ModeratorValue;
import org.meridian.synthesis.regression.PredictedEffect;
import org.meridian.synthesis.regression.RegressionFit;

/**
 * The bubble plot of a meta-regression on one number: the effect of every study against its moderator, the fitted line and its
 * confidence band. The area of a bubble is proportional to the weight {@code 1/(vᵢ + τ²)}.
 *
 * @param fit what is drawn; its only moderator is numeric
 * @see <a href="https://doi.org/10.1002/sim.1187">Thompson &amp; Higgins 2002</a>
 */
public record BubblePlot(RegressionFit fit) implements Plot {

    private static final int STEPS = 40;

    /**
     * Checks the moderators.
     *
     * @throws IllegalArgumentException if there is not exactly one, or it is no number
     */
    public BubblePlot {
        List<Moderator> moderators = fit.moderators().list();
        if (moderators.size() != 1 || !(moderators.get(0) instanceof Moderator.Numeric)) {
            throw new IllegalArgumentException(
                    "a bubble plot needs one moderator that is a number, but there were: " + fit.moderators());
        }
    }

    /**
     * A bubble plot.
     *
     * @param fit what is drawn
     * @return the plot
     * @throws IllegalArgumentException if there is not exactly one moderator, or it is no number
     */
    public static BubblePlot of(RegressionFit fit) {
        return new BubblePlot(fit);
    }

    private Moderator.Numeric moderator() {
        return (Moderator.Numeric) fit.moderators().list().get(0);
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     */
    @Override
    public Figure draw() {
        StudyWords words = new StudyWords(fit.effects());
        PlotRange x = PlotRange.of(moderator().values().stream()).widened(0.05);
        List<PredictedEffect> line = IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> predicted(x.from() + x.length() * i / STEPS))
                .toList();
        PlotRange y = PlotRange.of(fit.effects().y().stream());
        for (PredictedEffect it : line) {
            y = y.holding(it.y());
        }
        y = y.reachingFor(0, 1.5).widened(0.06);
        PlotFrame frame = new PlotFrame(
                title(words),
                AxisPlan.of(Words.capitalised(moderator().name()), Scale.IDENTITY, x),
                AxisPlan.of(words.axisTitle(), fit.effects().measure().scale(), y),
                PlotSize.USUAL);
        PlotArea area = frame.area();
        List<Point> lower = new ArrayList<>();
        List<Point> upper = new ArrayList<>();
        List<Point> middle = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double at = x.from() + x.length() * i / STEPS;
            lower.add(area.at(at, line.get(i).interval().lower()));
            upper.add(area.at(at, line.get(i).interval().upper()));
            middle.add(area.at(at, line.get(i).y()));
        }
        area.between(lower, upper, Ink.FAINT_REGION).ifPresent(frame::add);
        frame.add(area.curve(lower, PlotFrame.LIMITS));
        frame.add(area.curve(upper, PlotFrame.LIMITS));
        if (fit.effects().measure().noEffect().isPresent()) {
            frame.add(area.level(0, PlotFrame.REFERENCE));
        }
        frame.add(area.curve(middle, PlotFrame.SUMMARY));
        frame.legend(Bubbles.swatch(), "study, area by weight");
        frame.legend(LegendSymbol.line(PlotFrame.SUMMARY), "meta-regression");
        frame.legend(
                LegendSymbol.line(PlotFrame.LIMITS), Decimals.level(fit.method().level()) + " confidence band");
        frame.note(TickLabels.minus(slope()));
        frame.addDots(bubbles(area, words));
        return frame.figure(description(words), table(words));
    }

    private PredictedEffect predicted(double value) {
        return fit.predict(new ModeratorValue.Amount(moderator().name(), value));
    }

    private List<Dot> bubbles(PlotArea area, StudyWords words) {
        Doubles weights = fit.effects().v().map(v -> 1 / (v + fit.tau2()));
        return IntStream.range(0, fit.k())
                .mapToObj(i -> new Dot(
                        area.at(moderator().values().get(i), fit.effects().y().get(i)),
                        Bubbles.radius(weights.get(i), weights),
                        words.name(i),
                        words.sentence(i) + ", " + moderator().name() + " "
                                + Decimals.upTo(moderator().values().get(i), 3),
                        weights.get(i)))
                .toList();
    }

    private String slope() {
        return "Change per unit, analysis scale: " + fit.coefficients().get(1) + ", "
                + fit.coefficients().get(1).test().map(Object::toString).orElse("no test") + ".";
    }

    private String title(StudyWords words) {
        return "Meta-regression: " + fit.effects().measure().title() + " on "
                + LineBreak.oneLine(moderator().name()) + ", " + words.count();
    }

    private String description(StudyWords words) {
        return title(words) + ". Each study is a bubble: " + moderator().name()
                + " on the horizontal axis, its effect on the vertical axis, its area by its weight. " + slope();
    }

    private FigureTable table(StudyWords words) {
        return new FigureTable(
                List.of("study", moderator().name(), fit.effects().measure().symbol()),
                IntStream.range(0, fit.k())
                        .mapToObj(i -> List.of(
                                FigureCell.of(words.name(i)),
                                StudyWords.number(moderator().values().get(i)),
                                words.natural(fit.effects().y().get(i))))
                        .toList());
    }

    @Override
    public String toString() {
        return "Bubble plot of " + fit;
    }
}
