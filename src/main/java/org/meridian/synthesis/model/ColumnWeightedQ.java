package org.meridian.synthesis.model;

import java.util.function.Function;
import org.meridian.math.Doubles;

/** A generalised Q statistic whose weights are in a column beside the effects. */
record ColumnWeightedQ(String column, GeneralisedQ.Centre centre) implements TauEstimator {

    @Override
    public TauEstimator on(Function<String, Doubles> columns) {
        return new GeneralisedQ(columns.apply(column), centre);
    }

    @Override
    public TauEstimate estimate(Doubles y, Doubles v) {
        throw new IllegalArgumentException(
                symbol() + " takes its weights from the column \"" + column + "\", so it needs effects that have one");
    }

    @Override
    public String symbol() {
        return centre == GeneralisedQ.Centre.MEAN ? "GENQ" : "GENQM";
    }

    @Override
    public MethodFormula formula() {
        return new GeneralisedQ(Doubles.of(1), centre).formula();
    }
}
