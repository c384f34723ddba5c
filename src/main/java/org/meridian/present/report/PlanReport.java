package org.meridian.present.report;

import java.nio.file.Path;
import java.util.Optional;
import org.meridian.synthesis.protocol.ProtocolResults;

/**
 * A report of any analysis plan: a page that needs no other file ({@code index.html}) with question, data, methods in prose, results,
 * plots, sensitivity and objections, every number linked to how it came about; beside it the plots as SVG and PNG, the results as JSON
 * and the studies as a table.
 *
 * <pre>{@code
 * PlanReport.of(PlanReader.withDefaults().read(path).value().run()).render(folder);
 * }</pre>
 *
 * @param results what came of the plan
 * @param plan the plan as it was written, if it shall travel with its report
 */
public record PlanReport(ProtocolResults results, Optional<String> plan) {

    /**
     * A report.
     *
     * @param results what came of a plan
     * @return the report, not yet written
     */
    public static PlanReport of(ProtocolResults results) {
        return new PlanReport(results, Optional.empty());
    }

    /**
     * The report with the plan in its folder, so that whoever has the folder can run the analyses again.
     *
     * @param json the plan as it was written
     * @return the report, not yet written
     */
    public PlanReport withPlan(String json) {
        return new PlanReport(results, Optional.of(json));
    }

    /**
     * Writes the report. The same results give the same bytes. An analysis that could not be done stands there as a sentence, beside
     * the others. Everything is made before anything is written.
     *
     * @param folder where; it is created if it is not there, and files of the same name are replaced
     * @return the files written
     * @throws java.io.UncheckedIOException if the folder cannot be written; it is left as it was
     */
    public ReportFolder render(Path folder) {
        return ReportFolder.write(PlanFiles.of(this), folder);
    }
}
