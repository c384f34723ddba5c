package org.meridian.present.report;

import java.util.Optional;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.trial.Direction;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.forest.ForestOptions;
import org.meridian.present.plot.forest.ForestPlot;

/** The forest plot of an outcome, with its sides named by what they speak for. */
final class OutcomePlot {

    private OutcomePlot() {}

    static Optional<Figure> of(OutcomeResults results) {
        Comparison comparison = results.evidence().comparison();
        String treatment = comparison.treatment().words();
        String control = comparison.control().words();
        boolean lowIsGood = results.evidence().outcome().better() == Direction.LOWER;
        ForestOptions options = ForestOptions.withDefaults()
                .withTitle(results.evidence().outcome().name())
                .withArms(ReportWords.sentence(treatment), ReportWords.sentence(control))
                .withFavours(
                        "Favours " + (lowIsGood ? treatment : control), "Favours " + (lowIsGood ? control : treatment));
        return results.leading()
                .pooled()
                .map(pooled -> ForestPlot.of(pooled).with(options).draw());
    }
}
