package org.meridian.present.report;

import static org.meridian.present.html.Html.all;
import static org.meridian.present.html.Html.tag;
import static org.meridian.present.html.Html.text;

import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.source.Origin;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.present.html.Html;
import org.meridian.present.html.HtmlTable;
import org.meridian.stat.Decimals;

/** What published reviews print on this outcome. */
final class PrintedTable {

    private PrintedTable() {}

    static Html of(OutcomeEvidence evidence) {
        if (evidence.printed().isEmpty()) {
            return all(
                    tag("h3", "What published reviews print"),
                    tag("p", "No review in the library pools this outcome on this question."));
        }
        HtmlTable table = new HtmlTable(
                "Pooled results as reviews print them",
                "Review",
                "Compared with",
                "Printed result",
                "Trials",
                "Participants",
                "I²",
                "Certainty",
                "Place",
                "Standing");
        for (PrintedResult printed : evidence.printed()) {
            PooledResult result = printed.result();
            table.row(
                    all(
                            ReportWords.linked(
                                    printed.review().label(), printed.review().citation()),
                            text(broughtBy(result.provenance().origin()))),
                    text(result.comparatorLabel()
                            + (result.subgroup().isEmpty() || result.subgroup().equals("overall")
                                    ? ""
                                    : "; " + result.subgroup())),
                    figure(result),
                    ReportWords.orUnseen(result.trials()),
                    ReportWords.orUnseen(result.participants()),
                    ReportWords.orUnseen(
                            result.i2().isPresent()
                                    ? Decimals.percent(result.i2().getAsDouble(), 1)
                                    : ""),
                    ReportWords.orUnseen(result.certainty()),
                    ReportWords.orUnseen(result.provenance().locator().place()),
                    standing(result));
        }
        return all(
                tag("h3", "What published reviews print"),
                tag(
                        "p",
                        "Reviews on one question share trials. Their results are shown side by side and are never pooled, "
                                + "neither with each other nor with the trials above."),
                table.html());
    }

    private static String broughtBy(Origin origin) {
        return origin.isBuiltIn() ? "" : " (" + origin + ")";
    }

    private static Html figure(PooledResult result) {
        if (result.estimate().isEmpty()) {
            return all(tag("span", result.toString()).css("unseen"), p(result));
        }
        String scale =
                result.scale().map(RatingScale::name).map(it -> " on " + it).orElse("");
        return all(tag("strong", result.toString()).css("figure"), text(scale), p(result));
    }

    private static Html p(PooledResult result) {
        return result.p()
                .<Html>map(it -> all(text("; "), ReportWords.figure(it.toString())))
                .orElseGet(Html::none);
    }

    private static Html standing(PooledResult result) {
        String note = result.provenance().note();
        return all(
                text(result.provenance().standing().words()),
                note.isEmpty() ? Html.none() : all(text(". "), tag("span", note).css("small")));
    }
}
