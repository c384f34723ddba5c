package org.meridian.house;

import java.util.List;
import java.util.Optional;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.pool.SummaryEffect;

/** The unweighted mean of the effects, times a factor: a method of somebody's own, in one file. */
record UnweightedMean(double factor, double level) implements SynthesisMethod<UnweightedMean.Result> {

    static final Description<UnweightedMean> DESCRIPTION = Description.of(
                    "UNWEIGHTED_MEAN",
                    "unweighted mean",
                    UnweightedMean.class,
                    () -> new UnweightedMean(1, 0.95),
                    "The mean of the effects, whatever their precision",
                    "a method made up for this test")
            .with(
                    "factor",
                    "What the mean is multiplied by",
                    OptionTypes.number("a number", it -> true),
                    UnweightedMean::factor,
                    (it, factor) -> new UnweightedMean(factor, it.level));

    @Override
    public Result apply(Effects effects) {
        double y = factor * effects.y().sum() / effects.size();
        double se = Math.abs(factor) * Math.sqrt(effects.v().sum()) / effects.size();
        return new Result(this, effects, y, se);
    }

    @Override
    public String title() {
        return "unweighted mean";
    }

    @Override
    public UnweightedMean withLevel(double other) {
        return new UnweightedMean(factor, other);
    }

    @Override
    public Description<UnweightedMean> description() {
        return DESCRIPTION;
    }

    record Result(UnweightedMean method, Effects effects, double y, double se) implements SummaryEffect {

        @Override
        public Interval interval() {
            return Interval.around(y, 1.959963984540054 * se, level());
        }

        @Override
        public Optional<TestResult> test() {
            return Optional.of(TestResult.z(y / se));
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public String toString() {
            return measure().symbol() + " " + text() + ", k = " + k();
        }
    }
}
