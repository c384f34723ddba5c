package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;

/** The same studies analysed otherwise, kind by kind. */
final class SensitivitySection {

    private SensitivitySection() {}

    /** How a row is named, by its place and the name of its re-analysis. */
    private interface Naming {
        Html of(int place, String name);
    }

    static Html of(AnalysisSheet sheet, AnalysisResult.Done done) {
        Sensitivity sensitivity = sheet.sensitivity();
        List<Html> parts = new ArrayList<>();
        parts.add(tag("h3", "Sensitivity"));
        List<String> sentences = sensitivity.sentences();
        parts.add(
                sentences.isEmpty()
                        ? tag("p", "Nothing was analysed otherwise.")
                        : all(sentences.stream().map(it -> tag("p", it)).toList()));
        double level = done.answer().level();
        if (!sensitivity.methods().isEmpty()) {
            HtmlTable table = new HtmlTable(
                    "The same studies by other methods; the plan’s own method is marked",
                    PooledRow.headings("Method", level));
            table.row(
                    "default",
                    PooledRow.of(
                            text(ReportWords.sentence(done.answer().method().title()) + " (the plan)"),
                            SummaryEffect.in(done.answer()).orElseThrow()));
            add(sensitivity.methods(), (i, name) -> text(ReportWords.sentence(name)), table);
            parts.add(table.compact().html());
        }
        table(
                "Every study left out in turn",
                "Without",
                sensitivity.leaveOneOut(),
                (i, study) -> tag("a", study).with("href", "#" + sheet.studyId(i)),
                level,
                parts);
        table(
                "One study more at a time, " + sensitivity.order(),
                "Up to",
                sensitivity.cumulative(),
                (i, study) -> text(study),
                level,
                parts);
        return all(parts);
    }

    private static void table(
            String caption, String first, List<Rerun> analyses, Naming naming, double level, List<Html> parts) {
        if (!analyses.isEmpty()) {
            HtmlTable table = new HtmlTable(caption, PooledRow.headings(first, level));
            add(analyses, naming, table);
            parts.add(table.compact().html());
        }
    }

    private static void add(List<Rerun> analyses, Naming naming, HtmlTable table) {
        for (int i = 0; i < analyses.size(); i++) {
            Rerun analysis = analyses.get(i);
            Html name = naming.of(i, analysis.name());
            table.row(analysis.summary()
                    .map(it -> PooledRow.of(name, it))
                    .orElseGet(() -> PooledRow.impossible(name, analysis.reason())));
        }
    }
}
