package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.dataset.StudyColumns;
import org.meridian.exchange.plan.AnalysisResult;
import org.meridian.exchange.plan.Answer;
import org.meridian.exchange.plan.PlannedAnalysis;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.ForestOptions;
import org.meridian.present.plot.ForestPlot;
import org.meridian.synthesis.pool.PooledEffect;

/**
 * One analysis of a plan with everything that its section shows, worked out once for the page and the files.
 *
 * @param key its place in the plan and its id, as file names and addresses within the page can bear them
 * @param result what came of it
 * @param plots its plots; none if it failed, or nothing could be drawn
 * @param unplotted why something could not be drawn
 * @param sensitivity the same studies analysed otherwise; nothing if the analysis failed
 */
record AnalysisSheet(
        String key, AnalysisResult result, List<Plot> plots, List<String> unplotted, Sensitivity sensitivity) {

    /**
     * A plot with the name of its files.
     *
     * @param file the name without the extension
     * @param kind what it is, for example {@code Forest plot}
     * @param about what more there is to say, without a full stop
     * @param figure the plot
     */
    record Plot(String file, String kind, String about, Figure figure) {}

    static AnalysisSheet of(int place, AnalysisResult result) {
        String key = place + "-" + result.analysis().id().replaceAll("[^A-Za-z0-9_-]+", "-");
        List<Plot> plots = new ArrayList<>();
        List<String> unplotted = new ArrayList<>();
        if (result instanceof AnalysisResult.Done done) {
            if (done.answer() instanceof Answer.Pooled pooled) {
                forest(key, done.analysis(), pooled.result(), plots, unplotted);
            } else {
                unplotted.add("A model of counts has no weights of studies, so there is no forest plot of it.");
            }
        }
        return new AnalysisSheet(key, result, plots, unplotted, Sensitivity.of(result));
    }

    private static void forest(
            String key, PlannedAnalysis analysis, PooledEffect pooled, List<Plot> plots, List<String> unplotted) {
        ForestOptions options = ForestOptions.withDefaults().withTitle(analysis.id());
        Optional<StudyColumns> groups = analysis.source().groups();
        try {
            Figure figure = ForestPlot.of(pooled)
                    .with(groups.map(it ->
                                    options.withArms(Words.sentence(it.treatment()), Words.sentence(it.control())))
                            .orElse(options))
                    .draw();
            plots.add(new Plot("forest-" + key, "Forest plot", pooled.method().title(), figure));
        } catch (IllegalArgumentException impossible) {
            unplotted.add("There is no forest plot: " + Words.ended(impossible.getMessage()));
        }
    }

    /** The address of the section within the page. */
    String id() {
        return "analysis-" + key;
    }

    /** The address of the data and their table. */
    String dataId() {
        return id() + "-data";
    }

    /** The address of a study's row. */
    String studyId(int i) {
        return id() + "-study-" + (i + 1);
    }
}
