package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.review.AssumptionCheck;
import org.meridian.evidence.review.CountBy;
import org.meridian.evidence.review.IndirectEvidence;
import org.meridian.evidence.review.PairOverlap;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.review.ReviewAgreement;
import org.meridian.evidence.review.TrialFigures;
import org.meridian.evidence.trial.Trial;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** The reviews over each other: what they may share, whether they agree, what can be compared through acupuncture, and what drugs do against placebo. */
final class ReviewsSection {

    static final String ID = "reviews";

    private final EvidenceLibrary library;
    private final org.meridian.evidence.review.Overview overview;
    private final List<Html> parts = new ArrayList<>();

    private ReviewsSection(EvidenceLibrary library) {
        this.library = library;
        this.overview = library.overview();
    }

    static Html of(EvidenceLibrary library) {
        ReviewsSection section = new ReviewsSection(library);
        section.overlap();
        section.agreement();
        section.indirect();
        section.comparators();
        section.figures();
        return PageFrame.section(
                ID,
                "The reviews over each other",
                tag(
                        "p",
                        "Reviews of one question share trials, so their agreement is no independent confirmation. What was not seen "
                                + "of their lists of trials is shown as not known."),
                all(section.parts));
    }

    private void overlap() {
        List<PairOverlap> pairs = overview.pairs(CountBy.PATIENTS);
        if (!pairs.isEmpty()) {
            parts.add(tag("h3", "Trials that two reviews of one subject share"));
            parts.add(tag(
                    "details",
                    tag("summary", ReportWords.count(pairs.size(), "pair of reviews", "pairs of reviews")),
                    list(pairs.stream().map(PairOverlap::toString).toList())));
        }
    }

    private void agreement() {
        for (ReviewAgreement agreement : overview.agreements()) {
            HtmlTable table = new HtmlTable("As the reviews print it", "Review", "Printed result", "Trials");
            for (PrintedResult printed : agreement.results()) {
                table.row(
                        ReportWords.linked(
                                printed.review().label(), printed.review().citation()),
                        ReportWords.figure(printed.result().toString()),
                        ReportWords.orUnseen(printed.result().trials()));
            }
            parts.add(tag("h3", "Side by side: " + ReportWords.outcome(library, agreement.outcome())));
            parts.add(table.compact().html());
            parts.add(
                    agreement.isComparable()
                            ? list(agreement.pairs().stream()
                                    .map(ReviewAgreement.Pair::toString)
                                    .toList())
                            : tag("p", "The scales differ or were not seen: the estimates cannot be compared."));
        }
    }

    private void indirect() {
        List<IndirectEvidence> found = overview.indirect();
        if (found.isEmpty()) {
            return;
        }
        parts.add(tag("h3", "Drugs compared through acupuncture"));
        parts.add(
                tag(
                        "p",
                        "Indirect comparisons (Bucher): no trial compared these drugs here, and every assumption below must hold."));
        parts.add(list(found.stream().map(IndirectEvidence::toString).toList()));
        HtmlTable table = new HtmlTable("What this assumes", "Assumption", "Judgement", "Why");
        found.stream().flatMap(it -> it.assumptions().stream()).distinct().forEach(it -> table.row(assumption(it)));
        parts.add(table.html());
    }

    private static Html[] assumption(AssumptionCheck check) {
        return HtmlTable.cells(
                ReportWords.sentence(check.assumption().words()),
                check.verdict().words(),
                check.reason());
    }

    private void comparators() {
        List<PrintedResult> found = overview.comparators();
        if (found.isEmpty()) {
            return;
        }
        HtmlTable table = new HtmlTable(
                "What the drugs do against placebo, as a review prints it",
                "Outcome",
                "Review",
                "Printed result",
                "Favours");
        for (PrintedResult printed : found) {
            table.row(
                    text(ReportWords.outcome(library, printed.result().outcome())),
                    ReportWords.linked(
                            printed.review().label(), printed.review().citation()),
                    ReportWords.figure(printed.result().toString()),
                    text(printed.result()
                            .favours()
                            .wordsFor(
                                    printed.result().treatment(),
                                    printed.result().comparator())));
        }
        parts.add(tag("h3", "The comparators in context"));
        parts.add(table.compact().html());
    }

    private void figures() {
        List<TrialFigures> found = overview.differingFigures();
        if (!found.isEmpty()) {
            parts.add(tag("h3", "The same patients, different figures"));
            HtmlTable table = new HtmlTable(
                    "Figures that differ by source or by time; use one only", "Patients", "Outcome", "Arms", "Figures");
            found.forEach(it -> table.row(
                    text(patients(it)),
                    text(ReportWords.outcome(library, it.outcome())),
                    text(it.arms()),
                    tag("ul")
                            .containing(it.figures().stream()
                                    .map(figure -> tag("li", figure.toString()))
                                    .toList())));
            parts.add(table.html());
        }
    }

    private String patients(TrialFigures figures) {
        return library.trials().stream()
                .filter(it -> it.id().equals(figures.patients()))
                .map(Trial::label)
                .findFirst()
                .orElse(figures.patients());
    }

    private static Html list(List<String> lines) {
        return tag("ul")
                .css("gaps")
                .containing(lines.stream().map(it -> tag("li", it)).toList());
    }
}
