package org.meridian.present.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.exchange.csv.PlanTable;
import org.meridian.exchange.plan.PlanResultsJson;
import org.meridian.present.figure.FigureFormat;
import org.meridian.synthesis.protocol.AnalysisResult;

/** All files of a plan's report by name, made before any of them is written. */
final class PlanFiles {

    static final String PLAN = "plan.json";
    static final String RESULTS = "results.json";

    private PlanFiles() {}

    static Map<String, byte[]> of(PlanReport report) {
        List<AnalysisSheet> sheets = new ArrayList<>();
        for (AnalysisResult result : report.results().results()) {
            sheets.add(AnalysisSheet.of(sheets.size() + 1, result));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", utf8(new PlanPage(report, sheets).html()));
        for (AnalysisSheet sheet : sheets) {
            sheet.plots().plots().forEach(plot -> {
                for (FigureFormat format : FigureFormat.values()) {
                    files.put(plot.file() + format.extension(), format.bytes(plot.figure()));
                }
            });
        }
        files.put(RESULTS, utf8(PlanResultsJson.withDefaults().write(report.results())));
        files.put(PlanTable.FILE_NAME, utf8(PlanTable.withDefaults().write(report.results())));
        report.plan().ifPresent(json -> files.put(PLAN, utf8(json)));
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
