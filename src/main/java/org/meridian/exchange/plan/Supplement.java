package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauRange;
import org.meridian.synthesis.model.TestBasedInterval;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Side;

/** What an analysis is asked for besides its result. */
public sealed interface Supplement {

    /**
     * Its name in plans.
     *
     * @return the name
     */
    SupplementName name();

    /**
     * Does what is asked for.
     *
     * @param answer the result of the analysis
     * @param studies the rows behind it
     * @return what came of it
     * @throws IllegalArgumentException if it cannot be done; the message says why
     */
    SupplementResult of(Answer answer, Studies studies);

    /** Every study left out in turn. */
    record LeaveOneOut() implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.LEAVE_ONE_OUT;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            Effects effects = answer.effects();
            if (effects.size() < 2) {
                return new SupplementResult.Absent(
                        name(), "leaving one out needs at least two studies, but there is one");
            }
            return new SupplementResult.Repeated(
                    name(),
                    IntStream.range(0, effects.size())
                            .mapToObj(i -> Reanalysis.of(effects.labels().get(i), answer, effects.without(i)))
                            .toList());
        }
    }

    /**
     * One study more at a time.
     *
     * @param by the column of numbers in whose ascending order the studies come in; if there is none, they come in the order of
     *     the data
     */
    record Cumulative(Optional<String> by) implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.CUMULATIVE;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            Effects effects = answer.effects();
            if (by.isPresent() && effects.size() != studies.size()) {
                throw new IllegalArgumentException(
                        "studies cannot be put in the order of " + by.get() + " when some of them are dropped");
            }
            List<Integer> order = by.map(studies::orderedBy)
                    .orElse(IntStream.range(0, effects.size()).boxed().toList());
            List<StudyEffect> soFar = new ArrayList<>();
            List<Reanalysis> steps = new ArrayList<>();
            for (int i : order) {
                soFar.add(effects.study(i));
                steps.add(Reanalysis.of(effects.labels().get(i), answer, Effects.of(effects.measure(), soFar)));
            }
            return new SupplementResult.Repeated(name(), steps);
        }
    }

    /**
     * A confidence interval of τ².
     *
     * @param method how it is made; its level is that of the analysis
     */
    record Tau2Interval(TauInterval method) implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.TAU2_INTERVAL;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            return new SupplementResult.Range(
                    name(), method.method().name(), range(method, answer).tau2());
        }
    }

    /**
     * A confidence interval of I² that follows from one of τ².
     *
     * @param method how the interval of τ² is made; its level is that of the analysis
     */
    record I2Interval(TauInterval method) implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.I2_INTERVAL;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            return new SupplementResult.Range(
                    name(), method.method().name(), range(method, answer).i2());
        }
    }

    /**
     * A confidence interval of I² from Q alone.
     *
     * @param method how it is made; its level is that of the analysis
     */
    record TestBasedI2Interval(TestBasedInterval method) implements Supplement {

        /** Its name in plans. */
        static final String METHOD = "TEST_BASED";

        @Override
        public SupplementName name() {
            return SupplementName.I2_INTERVAL;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            PooledEffect pooled = pooled(answer, name());
            return new SupplementResult.Range(
                    name(), METHOD, Optional.of(method.i2(pooled.heterogeneity().q(), pooled.k())));
        }
    }

    /**
     * A permutation test of the summary effect.
     *
     * @param method how it is made
     */
    record Permutation(PermutationTest method) implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.PERMUTATION;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            return new SupplementResult.Tested(
                    name(), method.test(pooled(answer, name())).test());
        }
    }

    /**
     * A test of the studies' effects, whatever was made of them.
     *
     * @param name what was asked for
     * @param method the test
     */
    record StudyTest(SupplementName name, Method method) implements Supplement {

        /** A test of studies. */
        interface Method {

            /**
             * Tests.
             *
             * @param effects the studies' effects
             * @return the statistic with its p value
             */
            TestResult test(Effects effects);
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            return new SupplementResult.Tested(name, method.test(answer.effects()));
        }
    }

    /**
     * The probability that a new study's true effect lies beyond a threshold.
     *
     * @param side on which side
     * @param threshold the threshold as people write it: 0.8 for a risk ratio of 0.8
     */
    record ProbabilityBeyond(Side side, double threshold) implements Supplement {

        @Override
        public SupplementName name() {
            return SupplementName.PROBABILITY_BEYOND;
        }

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            PooledEffect pooled = pooled(answer, name());
            double limit = pooled.measure().scale().toAnalysis(threshold);
            OptionalDouble probability = pooled.probabilityBeyond(side, limit);
            if (probability.isEmpty()) {
                return new SupplementResult.Absent(name(), name() + " needs a prediction interval, but there is none");
            }
            return new SupplementResult.Probability(name(), side, threshold, probability.getAsDouble());
        }
    }

    private static TauRange range(TauInterval method, Answer answer) {
        Effects effects = pooled(answer, SupplementName.TAU2_INTERVAL).effects();
        return method.of(effects.y(), effects.v());
    }

    private static PooledEffect pooled(Answer answer, SupplementName wanted) {
        if (answer instanceof Answer.Pooled pooled) {
            return pooled.result();
        }
        throw new IllegalArgumentException(wanted + " of a model of counts is not available in this version");
    }

    /**
     * Something that plans know and this version does not have.
     *
     * @param name its name in plans
     */
    record NotAvailable(SupplementName name) implements Supplement {

        @Override
        public SupplementResult of(Answer answer, Studies studies) {
            throw new IllegalArgumentException(name + " is not available in this version");
        }
    }
}
