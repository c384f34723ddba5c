package org.meridian.synthesis.diagnostic;

import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.pool.Attempt;

/** From the lowest to the highest estimate of a series, in words. */
final class SeriesRange {

    private SeriesRange() {}

    static String of(PooledSeries series) {
        DoubleSummaryStatistics estimates = series.steps().stream()
                .map(PooledSeries.Step::attempt)
                .map(Attempt::result)
                .flatMap(Optional::stream)
                .mapToDouble(it -> it.measure().scale().toNatural(it.y()))
                .summaryStatistics();
        if (estimates.getCount() == 0) {
            return "no selection has a result";
        }
        int digits = Decimals.digitsFor(series.pooled().naturalInterval().width());
        return series.pooled().measure().symbol() + " from " + Decimals.compact(estimates.getMin(), digits) + " to "
                + Decimals.compact(estimates.getMax(), digits);
    }
}
