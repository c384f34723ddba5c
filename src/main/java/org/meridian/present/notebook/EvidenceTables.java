package org.meridian.present.notebook;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.HtmlTable.cells;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The evidence on one outcome: pooled if it can be, the trials that do not enter, and what reviews print. */
final class EvidenceTables {

    private EvidenceTables() {}

    static Html of(OutcomeEvidence evidence) {
        return all(
                tag("p", tag("strong", evidence.outcome().name()), Html.text(": " + evidence.comparison())),
                evidence.canPool()
                        ? EffectTable.of(evidence.pool(evidence.usualMeasure()))
                        : tag("p", "Nothing can be pooled: no trial has the numbers needed."),
                excluded(evidence),
                printed(evidence.printed()));
    }

    private static Html excluded(OutcomeEvidence evidence) {
        HtmlTable table =
                new HtmlTable("Trials that do not enter, and why", "Reason", "Trials", "Which").flushLeft("Which");
        for (Exclusion.Reason reason : Exclusion.Reason.values()) {
            List<Exclusion> trials = evidence.excluded(reason);
            if (!trials.isEmpty()) {
                table.row(cells(
                        reason.words(),
                        Integer.toString(trials.size()),
                        trials.stream().map(it -> it.trial().label()).collect(Collectors.joining("; "))));
            }
        }
        return evidence.excluded().isEmpty() ? Html.none() : table.html();
    }

    private static Html printed(List<PrintedResult> results) {
        HtmlTable table = new HtmlTable(
                        "What published reviews print (they share trials: side by side, never pooled)",
                        "Review",
                        "Comparator",
                        "Printed result")
                .flushLeft("Comparator", "Printed result");
        results.forEach(it -> table.row(cells(
                it.review().label(), it.result().comparatorLabel(), it.result().toString())));
        return results.isEmpty() ? Html.none() : table.html();
    }
}
