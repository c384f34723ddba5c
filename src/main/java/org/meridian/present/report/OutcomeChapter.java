package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;

import java.util.Optional;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.present.figure.Figure;
import org.meridian.present.html.Html;

/** Everything about one outcome, in the order in which a reader asks. */
final class OutcomeChapter {

    private OutcomeChapter() {}

    static Html of(OutcomeResults results, Optional<Figure> plot) {
        OutcomeEvidence evidence = results.evidence();
        String id = evidence.outcome().id();
        return tag(
                        "section",
                        tag("h2", evidence.outcome().name()).id(id + "-heading"),
                        question(evidence),
                        answer(results),
                        IncludedTrials.of(evidence),
                        PooledTable.of(results),
                        FindingList.of(results),
                        plot.map(figure -> plot(results, figure)).orElseGet(Html::none),
                        RateSection.of(evidence),
                        PrintedTable.of(evidence),
                        ProvenanceTable.of(evidence),
                        ExcludedTrials.of(evidence),
                        GapList.of(evidence))
                .id(id)
                .css("outcome")
                .with("aria-labelledby", id + "-heading");
    }

    private static Html question(OutcomeEvidence evidence) {
        Outcome outcome = evidence.outcome();
        String counted = outcome.event().isEmpty() ? "" : " What is counted: " + ReportWords.ended(outcome.event());
        return all(
                tag(
                                "p",
                                "How does " + evidence.comparison().treatment().words() + " compare with "
                                        + evidence.comparison().control().words() + " on “" + outcome.name() + "”?"
                                        + counted + " "
                                        + ReportWords.sentence(outcome.better().words()) + ".")
                        .css("question"),
                outcome.definition().isEmpty()
                        ? Html.none()
                        : tag("p", outcome.definition()).css("note"));
    }

    private static Html answer(OutcomeResults results) {
        OutcomeAnswer answer = new OutcomeAnswer(results);
        return tag(
                        "div",
                        answer.headline()
                                .<Html>map(it -> tag("p", it).css("headline"))
                                .orElseGet(() -> tag("p", "Nothing pooled").css("headline")),
                        all(answer.sentences().stream()
                                .map(sentence -> tag("p", sentence))
                                .toList()))
                .css("answer");
    }

    private static String method(OutcomeResults results) {
        return results.evidence().included().size() == 1
                ? "one trial with its normal interval"
                : results.leading().method().title();
    }

    private static Html plot(OutcomeResults results, Figure figure) {
        return PlotOnPage.of(
                figure,
                "Forest plot",
                results.evidence().outcome().name(),
                method(results),
                ReportFiles.plotName(results));
    }
}
