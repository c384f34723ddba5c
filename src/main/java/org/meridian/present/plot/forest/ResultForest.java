package org.meridian.present.plot.forest;

import java.util.Optional;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.regression.SubgroupResult;

/** The forest plot that fits a result, whatever its kind. */
public final class ResultForest {

    private ResultForest() {}

    /**
     * The forest plot of a result: with groups if it has groups, with its summary if it is one effect.
     *
     * @param result the result
     * @return the plot, or nothing if the result is neither
     */
    public static Optional<ForestPlot> of(SynthesisResult result) {
        if (result instanceof SubgroupResult groups) {
            return Optional.of(ForestPlot.of(groups));
        }
        return result instanceof SummaryEffect summary ? Optional.of(ForestPlot.of(summary)) : Optional.empty();
    }
}
