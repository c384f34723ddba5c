package org.meridian.present.report;

import java.nio.file.Path;
import org.meridian.exchange.results.Results;

/**
 * A report of results: a page that needs no other file ({@code index.html}), the forest plots as SVG and PNG, and the same
 * results as data ({@code results.json} and tables).
 *
 * @param results what is reported
 */
public record ComparisonReport(Results results) {

    /**
     * A report.
     *
     * @param results what is reported
     * @return the report, not yet written
     */
    public static ComparisonReport of(Results results) {
        return new ComparisonReport(results);
    }

    /**
     * Writes the report. The same results give the same bytes. Everything is made before anything is written, and nothing
     * appears in the folder before everything is written.
     *
     * @param folder where; it is created if it is not there, and files of the same name are replaced
     * @return the files written
     * @throws java.io.UncheckedIOException if the folder cannot be written; it is left as it was
     */
    public ReportFolder render(Path folder) {
        return ReportFolder.write(ReportFiles.of(results), folder);
    }
}
