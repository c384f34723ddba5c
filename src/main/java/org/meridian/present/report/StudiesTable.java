package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.meridian.math.Doubles;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyRows;

/** The studies of an analysis: the cells of their rows, the effect computed from them, their weight, and where the row stands. */
final class StudiesTable {

    private StudiesTable() {}

    static Html of(AnalysisSheet sheet, AnalysisResult.Done done) {
        Effects effects = done.effects();
        StudyRows rows = effects.rows();
        double level = done.answer().level();
        Optional<Doubles> shares = SummaryEffect.in(done.answer()).flatMap(SummaryEffect::shares);
        List<Map.Entry<Role, String>> columns = rows.columns().entrySet().stream()
                .filter(it -> it.getKey() != Role.STUDY)
                .toList();
        HtmlTable table = new HtmlTable(
                "The studies, as in the rows of the data, and what was computed from them",
                headings(columns, effects, level, shares.isPresent()).toArray(String[]::new));
        for (int i = 0; i < effects.size(); i++) {
            StudyEffect study = effects.study(i);
            EffectText effect = EffectText.of(effects.measure().scale(), study.y(), study.interval(level));
            List<Html> cells = new ArrayList<>();
            cells.add(tag("span", study.label()).id(sheet.studyId(i)));
            for (Map.Entry<Role, String> column : columns) {
                cells.add(ReportWords.orUnseen(rows.table()
                        .orElseThrow()
                        .cell(rows.row(i), column.getValue())
                        .text()));
            }
            cells.add(tag(
                    "strong",
                    tag("a", effect.estimate()).with("href", "#" + AnalysisFact.id(sheet, AnalysisFacts.EFFECT))));
            cells.add(ReportWords.figure(effect.interval()));
            if (shares.isPresent()) {
                cells.add(text(Decimals.percent(shares.get().get(i), 1)));
            }
            cells.add(text(rows.place(i)));
            table.row(cells.toArray(Html[]::new));
        }
        return all(table.compact().html(), leftOut(rows.leftOut()));
    }

    private static List<String> headings(
            List<Map.Entry<Role, String>> columns, Effects effects, double level, boolean weighted) {
        List<String> headings = new ArrayList<>(List.of("Study"));
        columns.forEach(it -> headings.add(ReportWords.sentence(words(it.getKey())) + " (" + it.getValue() + ")"));
        headings.add(effects.measure().symbol());
        headings.add(Decimals.level(level) + " interval");
        if (weighted) {
            headings.add("Weight");
        }
        headings.add("Place");
        return headings;
    }

    /** {@code treatmentEvents} as people say it. */
    static String words(Role role) {
        return role.key().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Html leftOut(List<LeftOut> rows) {
        return rows.isEmpty()
                ? Html.none()
                : all(
                        tag("p", "Left out, and so in no result:").css("note"),
                        tag("ul")
                                .css("gaps")
                                .containing(rows.stream()
                                        .map(row -> tag("li", row.toString()))
                                        .toList()));
    }
}
