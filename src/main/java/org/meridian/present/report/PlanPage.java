package org.meridian.present.report;

import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.present.report.PageFrame.Entry;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;

/** The page of an analysis plan: all analyses at a glance, each in its section, and the text for a report. */
final class PlanPage {

    private final PlanReport report;
    private final List<AnalysisSheet> sheets;

    PlanPage(PlanReport report, List<AnalysisSheet> sheets) {
        this.report = report;
        this.sheets = sheets;
    }

    String html() {
        List<Entry> entries = new ArrayList<>();
        List<Html> sections = new ArrayList<>();
        entries.add(new Entry("overview", "All analyses at a glance"));
        sections.add(overview());
        for (AnalysisSheet sheet : sheets) {
            entries.add(new Entry(sheet.id(), sheet.result().analysis().id()));
            sections.add(AnalysisChapter.of(sheet));
        }
        entries.add(new Entry("prisma", "For the report: PRISMA 2020"));
        sections.add(new PrismaTable(sheets, report.plan()).html());
        return new PageFrame(
                        "Analysis plan",
                        "Results of an analysis plan",
                        "What was asked, of which studies, by which methods, and what came out; every number leads to how it came "
                                + "about.",
                        entries,
                        sections,
                        "This page reports what the data of the plan give by its methods. Whether the data are right and the methods "
                                + "fit is for its readers to judge.")
                .html();
    }

    private Html overview() {
        HtmlTable table =
                new HtmlTable("The analyses of the plan", "Analysis", "Studies", "Result", "Its interval", "Method");
        for (AnalysisSheet sheet : sheets) {
            Html name = tag("a", sheet.result().analysis().id()).with("href", "#" + sheet.id());
            if (sheet.result() instanceof AnalysisResult.Done done) {
                table.row(
                        name,
                        text(Integer.toString(done.answer().k())),
                        tag("strong", AnalysisChapter.headline(done)).css("figure"),
                        text(verdict(done)),
                        text(done.answer().method().title()));
            } else {
                table.row(name, text("none"), text("not done"), text("none"), text("none"));
            }
        }
        return PageFrame.section(
                "overview", "All analyses at a glance", table.compact().html(), failures());
    }

    private static String verdict(AnalysisResult.Done done) {
        if (done.answer().measure().noEffect().isEmpty()) {
            return "this measure has no value for “no effect”";
        }
        return SummaryEffect.in(done.answer())
                .map(it -> new AnswerFacts(it).excludesNoEffect() ? "excludes no effect" : "includes no effect")
                .orElse("more than one number");
    }

    private Html failures() {
        List<AnalysisResult.Failed> failures = report.results().failures();
        return failures.isEmpty()
                ? Html.none()
                : tag(
                                "p",
                                ReportWords.count(failures.size(), "analysis", "analyses")
                                        + " could not be done; the reason is in its section. The others do not depend on it.")
                        .css("note");
    }
}
