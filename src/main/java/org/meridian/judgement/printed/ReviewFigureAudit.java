package org.meridian.judgement.printed;

import java.util.List;
import java.util.Optional;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.Review;
import org.meridian.stat.PrintedNumber;

/** What one review prints, pooled result by pooled result. */
final class ReviewFigureAudit {

    private ReviewFigureAudit() {}

    static List<AuditedFigure> of(Review review) {
        return review.results().stream()
                .flatMap(result -> statistic(result)
                        .map(statistic -> new AuditedFigure(
                                review.id(),
                                review.label(),
                                result.outcome(),
                                "against " + result.comparatorLabel(),
                                statistic.check(),
                                result.provenance()))
                        .stream())
                .toList();
    }

    /** A result with a figure of a known measure; ranks and directions are none. */
    private static Optional<PrintedStatistic> statistic(PooledResult result) {
        if (result.estimate().isEmpty()) {
            return Optional.empty();
        }
        return PrintedMeasure.of(result.measure()).map(measure -> {
            PrintedStatistic.Builder statistic = PrintedStatistic.of(measure);
            result.asPrinted().value().ifPresent(statistic::estimate);
            result.interval()
                    .ifPresent(it -> statistic.interval(TrialFigureAudit.interval(
                            result.asPrinted().lower().orElseThrow(),
                            result.asPrinted().upper().orElseThrow())));
            result.p().map(TrialFigureAudit::p).ifPresent(statistic::p);
            result.trials().ifPresent(statistic::studies);
            result.participants().ifPresent(statistic::participants);
            if (result.i2().isPresent()) {
                statistic.i2(PrintedNumber.of(result.i2().getAsDouble()));
            }
            return statistic.build();
        });
    }
}
