package org.meridian.exchange.csv;

import java.util.List;
import java.util.OptionalDouble;
import org.meridian.exchange.results.MethodFacts;
import org.meridian.exchange.results.OutcomeAnalysis;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.stat.Scale;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.PooledEffect;

/** The pooled results by every method. */
final class PooledRows {

    static final List<String> COLUMNS = List.of(
            "id",
            "outcome_id",
            "measure",
            "scale",
            "method",
            "type",
            "tau2_estimator",
            "status",
            "message",
            "level",
            "k",
            "y",
            "se",
            "lower",
            "upper",
            "natural_estimate",
            "natural_lower",
            "natural_upper",
            "statistic",
            "df",
            "p",
            "interval",
            "q",
            "q_df",
            "q_p",
            "tau2",
            "tau2_se",
            "i2",
            "h2",
            "prediction",
            "prediction_lower",
            "prediction_upper");

    private PooledRows() {}

    static void write(OutcomeResults results, TableWriter table) {
        for (OutcomeAnalysis analysis : results.analyses()) {
            MethodFacts facts = MethodFacts.of(analysis.method());
            table.text(analysis.id())
                    .text(analysis.outcome().id())
                    .text(analysis.measure().symbol())
                    .text(analysis.measure().scale().name())
                    .text(analysis.method().title())
                    .text(facts.type())
                    .text(facts.tau2())
                    .text(analysis.pooled().isPresent() ? "OK" : "ERROR")
                    .text(analysis.failure());
            analysis.pooled().ifPresentOrElse(pooled -> numbers(pooled, table), () -> table.empty(23));
            table.endRow();
        }
    }

    private static void numbers(PooledEffect pooled, TableWriter table) {
        Scale scale = pooled.measure().scale();
        double lower = pooled.interval().lower();
        double upper = pooled.interval().upper();
        table.number(pooled.level())
                .count(pooled.k())
                .number(pooled.y())
                .number(pooled.se())
                .number(lower)
                .number(upper)
                .number(pooled.natural())
                .number(scale.toNatural(lower))
                .number(scale.toNatural(upper))
                .number(pooled.test().map(TestResult::statistic).orElse(Double.NaN))
                .number(pooled.test().map(TestResult::df).orElse(OptionalDouble.empty()))
                .number(pooled.test().map(TestResult::p).orElse(Double.NaN))
                .text(pooled.ciMethod().name());
        Heterogeneity heterogeneity = pooled.heterogeneity();
        table.number(heterogeneity.q())
                .count(heterogeneity.df())
                .number(heterogeneity.p())
                .number(heterogeneity.tau2())
                .number(heterogeneity.tau2Se())
                .number(heterogeneity.i2())
                .number(heterogeneity.h2());
        pooled.prediction()
                .ifPresentOrElse(
                        it -> table.text(it.method().name())
                                .number(it.interval().lower())
                                .number(it.interval().upper()),
                        () -> table.empty(3));
    }
}
