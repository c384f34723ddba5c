package org.meridian.present;

import java.util.List;
import java.util.Optional;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.pool.SummaryEffect;

/** A method that no other file knows: the plain mean of the effects, in which studies have no shares. */
public record SimpleMean(double level) implements SynthesisMethod<SimpleMean.Mean> {

    private static final Description<SimpleMean> DESCRIPTION = Description.of(
            "SIMPLE_MEAN",
            "simple mean",
            SimpleMean.class,
            () -> new SimpleMean(0.95),
            "takes the mean of the effects",
            "none");

    @Override
    public Mean apply(Effects effects) {
        return new Mean(this, effects);
    }

    @Override
    public String title() {
        return "simple mean";
    }

    @Override
    public SimpleMean withLevel(double other) {
        return new SimpleMean(other);
    }

    @Override
    public Description<?> description() {
        return DESCRIPTION;
    }

    /** Its result. */
    public record Mean(SimpleMean method, Effects effects) implements SummaryEffect {

        @Override
        public double y() {
            return effects.y().sum() / effects.size();
        }

        @Override
        public double se() {
            return Math.sqrt(effects.v().sum()) / effects.size();
        }

        @Override
        public Interval interval() {
            return Interval.around(y(), Tails.normalCritical(level()) * se(), level());
        }

        @Override
        public Optional<TestResult> test() {
            return measure().noEffect().isPresent() ? Optional.of(TestResult.z(y() / se())) : Optional.empty();
        }

        @Override
        public String intervalName() {
            return "SUM_OF_VARIANCES";
        }

        @Override
        public List<Finding> findings() {
            return List.of(Finding.of(FindingCode.ONE_STUDY_DOMINATES));
        }

        @Override
        public String toString() {
            return "mean " + measure().symbol() + " " + text();
        }
    }
}
