package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.math.Tails;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureCell;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.plot.element.StudyWords;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The funnel plot: the effect of every study against its precision, about the summary. Without small-study effects and without
 * heterogeneity the studies scatter evenly between the limits.
 *
 * <pre>{@code limits at standard error s:   μ̂ ± z s}</pre>
 *
 * <p>A funnel that is not symmetrical has many possible causes, and publication bias is one of them; see
 * {@link org.meridian.synthesis.publicationbias}.
 *
 * @param pooled what is drawn
 * @param options how it shall look
 * @see <a href="https://doi.org/10.1016/s0895-4356(01)00377-8">Sterne &amp; Egger 2001</a>
 */
public record FunnelPlot(SummaryEffect pooled, FunnelOptions options) implements Plot {

    /** How many times as far as the studies the limits may reach. */
    private static final double STRETCH = 1.6;

    /**
     * A funnel plot by standard error, without regions.
     *
     * @param pooled what is drawn
     * @return the plot
     */
    public static FunnelPlot of(SummaryEffect pooled) {
        return new FunnelPlot(pooled, FunnelOptions.withDefaults());
    }

    /**
     * The same plot with another look.
     *
     * @param other how it shall look
     * @return a new plot
     */
    public FunnelPlot with(FunnelOptions other) {
        return new FunnelPlot(pooled, other);
    }

    /**
     * The same plot with another vertical axis.
     *
     * @param other what it measures
     * @return a new plot
     * @throws IllegalArgumentException if the regions need standard errors and the axis has none
     */
    public FunnelPlot with(FunnelHeight other) {
        return new FunnelPlot(pooled, options.with(other));
    }

    /**
     * The same plot with other regions.
     *
     * @param other what they tell
     * @return a new plot
     * @throws IllegalArgumentException if they need standard errors and the axis has none
     */
    public FunnelPlot with(FunnelRegions other) {
        return new FunnelPlot(pooled, options.with(other));
    }

    /**
     * Draws the plot.
     *
     * @return the figure
     * @throws IllegalArgumentException if the axis measures participants and a study does not tell how many it had, or regions of
     *     significance or power are asked for and the measure knows no value of no effect
     */
    @Override
    public Figure draw() {
        StudyWords words = new StudyWords(pooled.effects());
        FunnelBackground ground = new FunnelBackground(pooled, options);
        List<StudyEffect> studies = pooled.effects().studies();
        PlotRange heights = PlotRange.of(studies.stream().mapToDouble(options.height()::of));
        PlotFrame frame = new PlotFrame(
                title(words),
                AxisPlan.of(words.axisTitle(), pooled.measure().scale(), effects(studies)),
                options.height().plan(heights),
                PlotSize.USUAL);
        ground.draw(frame);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < studies.size(); i++) {
            StudyEffect study = studies.get(i);
            dots.add(Dot.of(
                    frame.area().at(study.y(), options.height().of(study)),
                    words.name(i),
                    words.sentence(i) + ", standard error " + Decimals.compact(study.se(), 3) + ground.sentence(study),
                    Math.abs(study.y() - pooled.y()) / study.se()));
        }
        frame.addDots(dots);
        return frame.figure(description(words, ground), table(words));
    }

    /** The studies, the summary and, if they are near, the limits at the smallest study and no effect. */
    private PlotRange effects(List<StudyEffect> studies) {
        PlotRange range =
                PlotRange.of(studies.stream().mapToDouble(StudyEffect::y)).holding(pooled.y());
        double reach = Tails.normalCritical(pooled.level())
                * studies.stream().mapToDouble(StudyEffect::se).max().orElseThrow();
        if (range.length() == 0) {
            range = range.holding(pooled.y() - reach).holding(pooled.y() + reach);
        }
        range = range.reachingTowards(pooled.y() - reach, STRETCH / 2 + 0.5)
                .reachingTowards(pooled.y() + reach, STRETCH / 2 + 0.5);
        return (options.regions() == FunnelRegions.SIGNIFICANCE ? range.reachingFor(0, 3) : range).widened(0.04);
    }

    private String title(StudyWords words) {
        String kind = switch (options.regions()) {
            case NONE -> "Funnel plot";
            case SIGNIFICANCE -> "Contour-enhanced funnel plot";
            case POWER -> "Sunset (power-enhanced) funnel plot";
        };
        return kind + ": " + pooled.measure().title() + ", " + words.count();
    }

    private String description(StudyWords words, FunnelBackground ground) {
        long below = pooled.effects().y().stream().filter(y -> y < pooled.y()).count();
        long above = pooled.effects().y().stream().filter(y -> y > pooled.y()).count();
        return title(words)
                + ". Each study is a point: its effect on the horizontal axis, and on the vertical axis its "
                + options.height().inSentence() + ", the most precise studies at the top. "
                + StudyWords.summary(pooled) + "; " + below + (below == 1 ? " study lies" : " studies lie")
                + " below it and " + above + " above." + String.join("", ground.findings());
    }

    private FigureTable table(StudyWords words) {
        List<List<FigureCell>> rows = IntStream.range(0, pooled.effects().size())
                .mapToObj(i -> {
                    StudyEffect study = pooled.effects().study(i);
                    return List.of(
                            FigureCell.of(words.name(i)),
                            words.natural(study.y()),
                            FigureCell.of(study.se()),
                            SampleSize.of(study.data()).isPresent()
                                    ? FigureCell.of(SampleSize.of(study.data()).getAsDouble())
                                    : FigureCell.none(),
                            FigureCell.of(Tails.normalBothSides(study.y() / study.se())),
                            FigureCell.of(new StudyPower(pooled.y()).at(study.se())));
                })
                .toList();
        return new FigureTable(
                List.of("study", pooled.measure().symbol(), "standard error", "participants", "p", "power"), rows);
    }

    @Override
    public String toString() {
        return "Funnel plot of " + pooled;
    }
}
