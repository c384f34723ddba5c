package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import java.util.stream.Collectors;
import org.meridian.evidence.comparison.Borderline;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.Filters;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;

/** What the page is, the question with its filters, and all outcomes at a glance. */
final class Overview {

    private Overview() {}

    static Html of(Results results) {
        Comparison comparison = results.comparison();
        return tag(
                        "section",
                        tag("h2", "The question and the answers at a glance").id("overview-heading"),
                        tag(
                                "p",
                                "How does " + comparison.treatment().words() + " compare with "
                                        + comparison.control().words()
                                        + "? This page answers outcome by outcome: which trials answer and which do not, what "
                                        + "they give together, what published reviews print, how sure one can be about each "
                                        + "figure, and what is not known."),
                        filters(comparison.filters()),
                        table(results),
                        tag(
                                        "p",
                                        "An interval that includes no effect leaves the direction open; it does not show that "
                                                + "there is no difference.")
                                .css("note"),
                        others(results))
                .id("overview")
                .with("aria-labelledby", "overview-heading");
    }

    private static Html filters(Filters filters) {
        return tag(
                        "dl",
                        entry("People", filters.populations().words()),
                        entry(
                                "Drugs",
                                filters.drugClasses().isEmpty()
                                        ? "all classes"
                                        : filters.drugClasses().stream()
                                                .sorted()
                                                .map(DrugClass::words)
                                                .collect(Collectors.joining(", "))),
                        entry(
                                "Needling",
                                filters.needlings().isEmpty()
                                        ? "all ways"
                                        : filters.needlings().stream()
                                                .sorted()
                                                .map(Needling::words)
                                                .collect(Collectors.joining(", "))),
                        entry("Figures", filters.admission().words()),
                        entry(
                                "Borderline interventions",
                                filters.borderline() == Borderline.INCLUDE ? "included and marked" : "left out"))
                .css("filters");
    }

    private static Html entry(String term, String words) {
        return tag("div", tag("dt", term), tag("dd", words));
    }

    private static Html table(Results results) {
        HtmlTable table = new HtmlTable(
                "The outcomes of this page",
                "Outcome",
                "Trials",
                "Participants",
                "Pooled result",
                "Its interval",
                "Trials without numbers",
                "Results printed by reviews");
        for (OutcomeResults outcome : results.outcomes()) {
            OutcomeEvidence evidence = outcome.evidence();
            OutcomeAnswer answer = new OutcomeAnswer(outcome);
            boolean none = !evidence.canPool();
            table.row(
                    tag("a", evidence.outcome().name())
                            .with("href", "#" + evidence.outcome().id()),
                    text(Integer.toString(evidence.included().size())),
                    none
                            ? text("0")
                            : ReportWords.orUnseen(
                                    outcome.participants().isPresent()
                                            ? ReportWords.grouped(
                                                    outcome.participants().getAsDouble())
                                            : ""),
                    answer.headline()
                            .<Html>map(it -> tag("strong", it).css("figure"))
                            .orElseGet(() -> text("nothing pooled")),
                    text(answer.verdict().orElse("none")),
                    text(Integer.toString(
                            evidence.excluded(Exclusion.Reason.NO_NUMBERS).size())),
                    text(Integer.toString(evidence.printed().size())));
        }
        return table.compact().html();
    }

    private static Html others(Results results) {
        if (results.otherOutcomes().isEmpty()) {
            return Html.none();
        }
        return all(tag(
                        "p",
                        "Not shown on this page: "
                                + results.otherOutcomes().stream()
                                        .map(Outcome::name)
                                        .collect(Collectors.joining("; "))
                                + ". The library knows these outcomes too; either no trial and no review on this question "
                                + "reports them, or they were not asked for.")
                .css("note"));
    }
}
