package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.BaujatPlot;
import org.meridian.present.plot.BubblePlot;
import org.meridian.present.plot.FunnelPlot;
import org.meridian.present.plot.FunnelRegions;
import org.meridian.present.plot.forest.ForestOptions;
import org.meridian.present.plot.forest.ResultForest;
import org.meridian.present.plot.forest.SeriesPlot;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.regression.RegressionFit;

/**
 * The plots of one analysis, and why some are not there.
 *
 * @param plots the plots in the order of the page
 * @param missing why something could not be drawn, in sentences
 */
record AnalysisPlots(List<Plot> plots, List<String> missing) {

    /** With fewer studies a plot of how they lie to each other says nothing. */
    private static final int FEWEST = 3;

    /** Beyond this many studies labels in a row for each can no longer be read. */
    private static final int MOST = 100;

    /**
     * A plot with the name of its files.
     *
     * @param file the name without the extension
     * @param kind what it is, for example {@code Forest plot}
     * @param about what more there is to say, without a full stop
     * @param figure the plot
     */
    record Plot(String file, String kind, String about, Figure figure) {}

    static AnalysisPlots of(String key, AnalysisResult result) {
        AnalysisPlots drawn = new AnalysisPlots(new ArrayList<>(), new ArrayList<>());
        if (result instanceof AnalysisResult.Done done) {
            SummaryEffect.in(done.answer()).ifPresent(it -> drawn.draw(key, done, it));
            if (done.answer() instanceof RegressionFit fit) {
                drawn.add(
                        "bubble-" + key,
                        "Bubble plot",
                        "effects against the moderator, with the fitted line",
                        () -> BubblePlot.of(fit).draw());
            }
        }
        return drawn;
    }

    private void draw(String key, AnalysisResult.Done done, SummaryEffect pooled) {
        ForestOptions titled =
                ForestOptions.withDefaults().withTitle(done.analysis().id());
        ForestOptions options = done.analysis()
                .source()
                .subject()
                .map(it -> titled.withArms(ReportWords.sentence(it.treatment()), ReportWords.sentence(it.control())))
                .orElse(titled);
        add(
                "forest-" + key,
                "Forest plot",
                pooled.method().title(),
                () -> ResultForest.of(done.answer()).orElseThrow().with(options).draw());
        if (pooled.k() < FEWEST || pooled.k() > MOST) {
            return;
        }
        add("funnel-" + key, "Funnel plot", "effects against their standard errors", () -> funnel(pooled));
        add(
                "leave-one-out-" + key,
                "Leave-one-out plot",
                "the result without each study",
                () -> SeriesPlot.of(LeaveOneOut.of(pooled)).draw());
        if (pooled instanceof PooledEffect effect) {
            add(
                    "baujat-" + key,
                    "Baujat plot",
                    "what each study adds to heterogeneity and moves of the result",
                    () -> BaujatPlot.of(effect).draw());
        }
    }

    /** Contours of significance where the measure knows a value of no effect. */
    private static Figure funnel(SummaryEffect pooled) {
        FunnelPlot funnel = FunnelPlot.of(pooled);
        return pooled.measure().noEffect().isPresent()
                ? funnel.with(FunnelRegions.SIGNIFICANCE).draw()
                : funnel.draw();
    }

    private void add(String file, String kind, String about, Supplier<Figure> figure) {
        try {
            plots.add(new Plot(file, kind, about, figure.get()));
        } catch (IllegalArgumentException impossible) {
            missing.add(
                    "There is no " + kind.toLowerCase(Locale.ROOT) + ": " + ReportWords.ended(impossible.getMessage()));
        }
    }
}
