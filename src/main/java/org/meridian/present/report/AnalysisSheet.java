package org.meridian.present.report;

import org.meridian.synthesis.protocol.AnalysisResult;

/**
 * One analysis of a plan with everything that its section shows, worked out once for the page and the files.
 *
 * @param key its place in the plan and its id, as file names and addresses within the page can bear them
 * @param result what came of it
 * @param plots its plots; none if it failed, or nothing could be drawn
 * @param sensitivity the same studies analysed otherwise; nothing if the analysis failed
 */
record AnalysisSheet(String key, AnalysisResult result, AnalysisPlots plots, Sensitivity sensitivity) {

    static AnalysisSheet of(int place, AnalysisResult result) {
        String key = place + "-" + result.analysis().id().replaceAll("[^A-Za-z0-9_-]+", "-");
        return new AnalysisSheet(key, result, AnalysisPlots.of(key, result), Sensitivity.of(result));
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
