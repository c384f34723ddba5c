package org.meridian.exchange.csv;

import java.util.List;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.stat.Interval;

/** What reviews print: side by side, as they share trials. */
final class ReviewRows {

    static final List<String> COLUMNS = List.of(
            "outcome_id",
            "result_id",
            "review_id",
            "review",
            "link",
            "treatment",
            "comparator",
            "comparator_label",
            "subgroup",
            "measure",
            "model",
            "trials",
            "participants",
            "estimate",
            "lower",
            "upper",
            "p",
            "i2",
            "certainty",
            "favours",
            "place",
            "obtained",
            "standing",
            "note");

    private ReviewRows() {}

    static void write(OutcomeResults results, TableWriter table) {
        for (PrintedResult printed : results.evidence().printed()) {
            PooledResult result = printed.result();
            Provenance provenance = result.provenance();
            table.text(results.evidence().outcome().id())
                    .text(result.id())
                    .text(printed.review().id())
                    .text(printed.review().label())
                    .text(printed.review().citation().link().orElse(""))
                    .text(result.treatment().name())
                    .text(result.comparator().name())
                    .text(result.comparatorLabel())
                    .text(result.subgroup())
                    .text(result.measure())
                    .text(result.model())
                    .count(result.trials())
                    .count(result.participants())
                    .number(result.estimate())
                    .number(result.interval().map(Interval::lower).orElse(Double.NaN))
                    .number(result.interval().map(Interval::upper).orElse(Double.NaN))
                    .text(result.p().map(PrintedP::toString).orElse(""))
                    .number(result.i2())
                    .text(result.certainty())
                    .text(result.favours().name())
                    .text(provenance.locator().place())
                    .text(provenance.obtained().words())
                    .text(provenance.standing().words())
                    .text(provenance.note())
                    .endRow();
        }
    }
}
