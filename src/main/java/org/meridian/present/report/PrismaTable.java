package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.meridian.exchange.csv.PlanTable;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.synthesis.protocol.AnalysisResult;

/**
 * The items of PRISMA 2020 that a synthesis itself can answer, filled in. What a plan cannot know is left to the authors and said so.
 *
 * @see <a href="https://doi.org/10.1136/bmj.n71">Page et al. 2021</a>
 */
final class PrismaTable {

    private static final String AUTHORS = "not in the plan; the authors must say it.";

    private final List<AnalysisSheet> sheets;
    private final Optional<String> plan;
    private final HtmlTable table =
            new HtmlTable("PRISMA 2020, items 13, 20 and 27", "Item", "Asks for", "Text for the report");

    PrismaTable(List<AnalysisSheet> sheets, Optional<String> plan) {
        this.sheets = sheets;
        this.plan = plan;
    }

    Html html() {
        row(
                "13a",
                "how it was decided which studies enter each synthesis",
                it -> MethodProse.selection(it.analysis()) + " How studies were found and judged eligible: " + AUTHORS);
        row("13b", "how data were prepared", MethodProse::preparation);
        table.row(
                text("13c"),
                text("how results were tabulated and displayed"),
                text(
                        "Studies are listed in a table with their data, effect, interval and weight; plots show effects with intervals and "
                                + "weights. Every number leads to its formula and to the place of its data."));
        row("13d", "the model, heterogeneity, software", MethodProse::model);
        if (explored()) {
            row("13e", "how causes of heterogeneity were explored", PrismaTable::exploration);
        } else {
            table.row(
                    text("13e"),
                    text("how causes of heterogeneity were explored"),
                    text("No subgroup analysis and no meta-regression was done."));
        }
        sheetRow("13f", "sensitivity analyses", MethodProse::besides);
        row(
                "20a",
                "the studies and their risk of bias",
                it -> it.effects().size() + " studies, each a row of the table of studies. Risk of bias: " + AUTHORS);
        row(
                "20b",
                "estimates, precision, heterogeneity, direction",
                it -> String.join(" ", AnalysisChapter.sentences(it)));
        if (explored()) {
            row(
                    "20c",
                    "results on causes of heterogeneity",
                    it -> it.answer().method().explanatoryColumns().isEmpty()
                            ? "None was explored."
                            : ReportWords.ended(it.answer().toString()));
        } else {
            table.row(text("20c"), text("results on causes of heterogeneity"), text("None was explored."));
        }
        sheetRow("20d", "results of sensitivity analyses", it -> {
            List<String> sentences = it.sensitivity().sentences();
            return sentences.isEmpty() ? "None was made." : String.join(" ", sentences);
        });
        table.row(text("27"), text("availability of data, code and other materials"), availability());
        return PageFrame.section(
                "prisma",
                "For the report: PRISMA 2020",
                tag(
                        "p",
                        text("The items on synthesis and on availability, filled in from what was done. Items: "),
                        tag("a", "Page et al. 2021").with("href", "https://doi.org/10.1136/bmj.n71"),
                        text(".")),
                table.html());
    }

    private boolean explored() {
        return sheets.stream()
                .flatMap(it -> it.result().result().stream())
                .anyMatch(it -> !it.method().explanatoryColumns().isEmpty());
    }

    private static String exploration(AnalysisResult.Done done) {
        List<String> moderators = done.answer().method().explanatoryColumns();
        return moderators.isEmpty()
                ? "No causes were explored."
                : "By " + String.join(", ", moderators) + ": "
                        + done.answer().method().title() + ".";
    }

    private Html availability() {
        return Html.all(
                text("Data of all analyses: "),
                link(PlanTable.FILE_NAME),
                text(". Results in full precision: "),
                link(PlanFiles.RESULTS),
                text(". Analysis code: "),
                plan.isPresent() ? Html.all(text("the plan "), link(PlanFiles.PLAN)) : text("the plan"),
                text(", run by Meridian " + MeridianVersion.CURRENT
                        + " (Apache License 2.0). Forms of data collection: " + AUTHORS));
    }

    private static Html link(String file) {
        return tag("a", file).with("href", file);
    }

    /** An item that every analysis answers for itself; one that failed says that it did. */
    private void row(String item, String asks, Function<AnalysisResult.Done, String> answer) {
        sheetRow(
                item,
                asks,
                sheet -> sheet.result() instanceof AnalysisResult.Done done ? answer.apply(done) : "Not done.");
    }

    private void sheetRow(String item, String asks, Function<AnalysisSheet, String> answer) {
        List<Html> answers = sheets.stream()
                .<Html>map(sheet -> tag(
                        "li",
                        tag("a", sheet.result().analysis().id()).with("href", "#" + sheet.id()),
                        text(": "
                                + (sheet.result() instanceof AnalysisResult.Done ? answer.apply(sheet) : "Not done."))))
                .toList();
        table.row(text(item), text(asks), tag("ul").containing(answers));
    }
}
