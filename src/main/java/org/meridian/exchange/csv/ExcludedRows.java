package org.meridian.exchange.csv;

import java.util.List;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.exchange.results.OutcomeResults;

/** The trials that do not enter. */
final class ExcludedRows {

    static final List<String> COLUMNS =
            List.of("outcome_id", "trial_id", "study", "source_id", "link", "reason", "reason_in_words", "detail");

    private ExcludedRows() {}

    static void write(OutcomeResults results, TableWriter table) {
        for (Exclusion exclusion : results.evidence().excluded()) {
            table.text(results.evidence().outcome().id())
                    .text(exclusion.trial().id())
                    .text(exclusion.trial().label())
                    .text(exclusion.trial().citation().id())
                    .text(exclusion.trial().citation().link().orElse(""))
                    .text(exclusion.reason().name())
                    .text(exclusion.reason().words())
                    .text(exclusion.detail())
                    .endRow();
        }
    }
}
