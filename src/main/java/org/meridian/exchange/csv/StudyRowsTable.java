package org.meridian.exchange.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.Trial;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** The trials that contribute. */
final class StudyRowsTable {

    static final List<String> COLUMNS = List.of(
            "outcome_id",
            "trial_id",
            "study",
            "source_id",
            "link",
            "country",
            "population",
            "design",
            "timepoint",
            "treatment_arms",
            "control_arms",
            "treatment_events",
            "control_events",
            "treatment_mean",
            "treatment_sd",
            "control_mean",
            "control_sd",
            "treatment_total",
            "control_total",
            "printed_estimate",
            "printed_lower",
            "printed_upper",
            "rating_scale",
            "measure",
            "y",
            "v",
            "weight",
            "place",
            "obtained",
            "standing",
            "remarks");

    private StudyRowsTable() {}

    static void write(OutcomeResults results, TableWriter table) {
        List<Contribution> included = results.evidence().included();
        for (int i = 0; i < included.size(); i++) {
            Contribution contribution = included.get(i);
            Trial trial = contribution.trial();
            table.text(results.evidence().outcome().id())
                    .text(trial.id())
                    .text(trial.label())
                    .text(trial.citation().id())
                    .text(trial.citation().link().orElse(""))
                    .text(trial.country())
                    .text(trial.population().name())
                    .text(trial.design().name())
                    .text(contribution.timepoint())
                    .text(arms(contribution.treatmentArms()))
                    .text(arms(contribution.controlArms()));
            data(contribution.data(), table);
            table.text(contribution.scale().map(RatingScale::name).orElse(""))
                    .text(results.measure().symbol());
            if (results.leading().pooled().isPresent()) {
                PooledEffect pooled = results.leading().pooled().get();
                table.number(pooled.effects().y().get(i))
                        .number(pooled.effects().v().get(i))
                        .number(pooled.weights().get(i));
            } else {
                table.empty(3);
            }
            table.text(joined(contribution, it -> it.locator().place()))
                    .text(joined(contribution, it -> it.obtained().words()))
                    .text(contribution.standing().words())
                    .text(String.join(" ", contribution.remarks()))
                    .endRow();
        }
    }

    private static String arms(List<Arm> arms) {
        return arms.stream().map(Arm::label).collect(Collectors.joining("; "));
    }

    private static void data(StudyData data, TableWriter table) {
        if (data instanceof TwoByTwo counts) {
            table.count(counts.treatmentEvents())
                    .count(counts.controlEvents())
                    .empty(4)
                    .count(counts.treatmentTotal())
                    .count(counts.controlTotal())
                    .empty(3);
        } else if (data instanceof TwoMeans means) {
            table.empty(2)
                    .number(means.treatmentMean())
                    .number(means.treatmentSd())
                    .number(means.controlMean())
                    .number(means.controlSd())
                    .count(means.treatmentTotal())
                    .count(means.controlTotal())
                    .empty(3);
        } else if (data instanceof Reported reported) {
            table.empty(8)
                    .number(reported.estimate())
                    .number(reported.interval().lower())
                    .number(reported.interval().upper());
        } else {
            table.empty(11);
        }
    }

    private static String joined(Contribution contribution, Function<Provenance, String> words) {
        return contribution.provenances().stream().map(words).distinct().collect(Collectors.joining("; "));
    }
}
