package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meridian.exchange.plan.AnalysisResult;
import org.meridian.exchange.plan.Answer;
import org.meridian.exchange.plan.StudyTable;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.EffectText;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.Role;

/** The studies of an analysis: the cells of their rows, the effect computed from them, their weight, and where the row stands. */
final class StudiesTable {

    private StudiesTable() {}

    static Html of(AnalysisSheet sheet, AnalysisResult.Done done) {
        Effects effects = done.answer().effects();
        double level = done.answer().interval().level();
        List<StudyTable.Row> rows = done.studies().rowsBehind(effects);
        List<Map.Entry<Role, String>> columns = done.studies().columns().entrySet().stream()
                .filter(it -> it.getKey() != Role.STUDY)
                .toList();
        HtmlTable table = new HtmlTable(
                "The studies, as their rows stand in the data, and what was computed from them",
                headings(columns, effects, level, done.answer()).toArray(String[]::new));
        for (int i = 0; i < effects.size(); i++) {
            StudyEffect study = effects.study(i);
            EffectText effect = EffectText.of(effects.measure().scale(), study.y(), study.interval(level));
            List<Html> cells = new ArrayList<>();
            cells.add(tag("span", study.label()).id(sheet.studyId(i)));
            for (Map.Entry<Role, String> column : columns) {
                cells.add(Words.orUnseen(rows.get(i).text(column.getValue())));
            }
            cells.add(tag(
                    "strong", tag("a", effect.estimate()).with("href", "#" + Fact.id(sheet, ResultFacts.EFFECT))));
            cells.add(Words.figure(effect.interval()));
            if (done.answer() instanceof Answer.Pooled pooled) {
                cells.add(text(Decimals.percent(pooled.result().weights().get(i), 1)));
            }
            cells.add(text(rows.get(i).place()));
            table.row(cells.toArray(Html[]::new));
        }
        return all(table.compact().html(), leftOut(done, rows));
    }

    private static List<String> headings(
            List<Map.Entry<Role, String>> columns, Effects effects, double level, Answer answer) {
        List<String> headings = new ArrayList<>(List.of("Study"));
        columns.forEach(it -> headings.add(Words.sentence(words(it.getKey())) + " (" + it.getValue() + ")"));
        headings.add(effects.measure().symbol());
        headings.add(Words.percent(level) + " interval");
        if (answer instanceof Answer.Pooled) {
            headings.add("Weight");
        }
        headings.add("Place");
        return headings;
    }

    /** {@code treatmentEvents} as people say it. */
    static String words(Role role) {
        return role.key().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Html leftOut(AnalysisResult.Done done, List<StudyTable.Row> rows) {
        List<String> out = done.studies().table().rows().stream()
                .filter(row -> !rows.contains(row))
                .map(StudyTable.Row::place)
                .toList();
        return out.isEmpty()
                ? Html.none()
                : tag(
                                "p",
                                "Without an effect, and so in no result, by the rule for zero cells: "
                                        + String.join("; ", out) + ".")
                        .css("note");
    }
}
