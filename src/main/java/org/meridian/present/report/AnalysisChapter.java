package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.html.Html;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.StudySource;

/** Everything about one analysis of a plan: question, answer, data, methods, results, plots, sensitivity, objections. */
final class AnalysisChapter {

    private AnalysisChapter() {}

    static Html of(AnalysisSheet sheet) {
        PlannedAnalysis analysis = sheet.result().analysis();
        List<Html> parts = new ArrayList<>();
        parts.add(tag("p", question(analysis)).css("question"));
        if (sheet.result() instanceof AnalysisResult.Failed failed) {
            parts.add(answer(
                    "Not done", List.of("This analysis could not be done: " + ReportWords.ended(failed.message()))));
        } else if (sheet.result() instanceof AnalysisResult.Done done) {
            done(sheet, done, parts);
        }
        return PageFrame.section(sheet.id(), analysis.id(), all(parts));
    }

    /** What is asked, as far as the plan and its data say it. */
    static String question(PlannedAnalysis analysis) {
        String measure = analysis.measure().title();
        return analysis.source()
                .subject()
                .map(groups -> "How large is the " + measure + " of " + groups.treatment() + " against "
                        + groups.control() + event(groups) + "?")
                .orElse("How large is the " + measure + " over the studies of "
                        + analysis.source().words() + "?");
    }

    private static String event(StudySource.Subject groups) {
        return groups.event().isEmpty() ? "" : " for " + groups.event();
    }

    private static Html answer(String headline, List<String> sentences) {
        return tag(
                        "div",
                        tag("p", headline).css("headline"),
                        all(sentences.stream().map(it -> tag("p", it)).toList()))
                .css("answer");
    }

    private static void done(AnalysisSheet sheet, AnalysisResult.Done done, List<Html> parts) {
        PlannedAnalysis analysis = done.analysis();
        List<String> sentences = new ArrayList<>(sentences(done));
        sentences.remove(ReportWords.ended(headline(done)));
        parts.add(answer(headline(done), sentences));
        parts.add(tag("h3", "Data").id(sheet.dataId()));
        parts.add(tag("p", MethodProse.selection(analysis)));
        parts.add(citations(analysis));
        parts.add(StudiesTable.of(sheet, done));
        parts.add(tag("h3", "Methods"));
        parts.add(tag("p", MethodProse.preparation(done)));
        parts.add(tag("p", MethodProse.model(done)));
        parts.add(tag("p", MethodProse.besides(sheet)));
        parts.add(FactTable.of(sheet, AnalysisFacts.of(sheet, done)));
        parts.add(FindingList.of(done.answer().findings()));
        parts.add(tag("h3", "Plots"));
        sheet.plots()
                .plots()
                .forEach(it -> parts.add(PlotOnPage.of(it.figure(), it.kind(), analysis.id(), it.about(), it.file())));
        sheet.plots().missing().forEach(it -> parts.add(tag("p", it)));
        parts.add(SensitivitySection.of(sheet, done));
        if (!done.missing().isEmpty()) {
            parts.add(tag("h3", "Asked for and not there"));
            parts.add(list(done.missing().stream().map(Object::toString).toList()));
        }
    }

    /** The result in a line. */
    static String headline(AnalysisResult.Done done) {
        return SummaryEffect.in(done.answer())
                .map(it -> new AnswerFacts(it).headline())
                .orElseGet(() -> done.answer().toString());
    }

    /** The result in sentences. */
    static List<String> sentences(AnalysisResult.Done done) {
        List<String> sentences = new ArrayList<>(SummaryEffect.in(done.answer())
                .map(it -> new AnswerFacts(it).sentences())
                .orElse(List.of()));
        if (!(done.answer() instanceof SummaryEffect)) {
            sentences.add(ReportWords.ended(done.answer().toString()));
        }
        return sentences;
    }

    private static Html citations(PlannedAnalysis analysis) {
        List<StudySource.Reference> sources = analysis.source().references();
        return sources.isEmpty()
                ? Html.none()
                : tag("ul")
                        .css("gaps")
                        .containing(
                                sources.stream().map(AnalysisChapter::citation).toList());
    }

    private static Html citation(StudySource.Reference source) {
        return ReportWords.isWebAddress(source.address())
                ? tag("li", tag("a", source.title()).with("href", source.address()))
                : tag("li", text(source.title()));
    }

    private static Html list(List<String> lines) {
        return tag("ul")
                .css("gaps")
                .containing(lines.stream().map(it -> tag("li", it)).toList());
    }
}
