package org.meridian.present.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.exchange.csv.AuditTable;
import org.meridian.exchange.csv.ResultTable;
import org.meridian.exchange.results.AuditJson;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.exchange.results.ResultsJson;
import org.meridian.judgement.claim.AuditedArticle;
import org.meridian.judgement.claim.ClaimAudit;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureFormat;

/** All files of a report by name, made before any of them is written. */
final class ReportFiles {

    private ReportFiles() {}

    static Map<String, byte[]> of(Results results) {
        Map<String, Figure> plots = new LinkedHashMap<>();
        Map<String, byte[]> plotFiles = new LinkedHashMap<>();
        for (OutcomeResults outcome : results.outcomes()) {
            OutcomePlot.of(outcome).ifPresent(figure -> {
                plots.put(outcome.evidence().outcome().id(), figure);
                for (FigureFormat format : FigureFormat.values()) {
                    plotFiles.put(plotName(outcome) + format.extension(), format.bytes(figure));
                }
            });
        }
        Optional<AuditedArticle> audited = audited(results.comparison().library());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("index.html", utf8(new ReportPage(results, plots, audited).html()));
        files.putAll(plotFiles);
        files.put("results.json", utf8(ResultsJson.withDefaults().write(results)));
        for (ResultTable table : ResultTable.values()) {
            files.put(table.fileName(), utf8(table.write(results)));
        }
        audited.ifPresent(it -> {
            files.put(AuditSection.TABLE, utf8(AuditTable.withDefaults().write(it)));
            files.put(AuditSection.JSON, utf8(AuditJson.withDefaults().write(it)));
        });
        return files;
    }

    /** A library without an article has nothing to audit. */
    private static Optional<AuditedArticle> audited(EvidenceLibrary library) {
        return library.article().claims().isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimAudit.withDefaults().assess(library));
    }

    /** The name of a plot without its extension; an outcome's key may come from outside, a file name may not. */
    static String plotName(OutcomeResults results) {
        return "forest-" + results.evidence().outcome().id().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
