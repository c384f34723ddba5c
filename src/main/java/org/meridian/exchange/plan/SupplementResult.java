package org.meridian.exchange.plan;

import java.util.List;
import java.util.Optional;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.pool.Side;

/** What came of a supplement. */
public sealed interface SupplementResult {

    /**
     * What was asked for.
     *
     * @return its name in plans
     */
    SupplementName name();

    /**
     * The same method on other selections of the studies.
     *
     * @param name what was asked for
     * @param analyses the analyses in order
     */
    record Repeated(SupplementName name, List<Reanalysis> analyses) implements SupplementResult {

        /** Copies the list. */
        public Repeated {
            analyses = List.copyOf(analyses);
        }
    }

    /**
     * A confidence interval.
     *
     * @param name what was asked for
     * @param method how it was made, as plans call it
     * @param interval the interval; none if no value agrees with the data
     */
    record Range(SupplementName name, String method, Optional<Interval> interval) implements SupplementResult {}

    /**
     * A test.
     *
     * @param name what was asked for
     * @param test the test
     */
    record Tested(SupplementName name, TestResult test) implements SupplementResult {}

    /**
     * A probability.
     *
     * @param name what was asked for
     * @param side on which side of the threshold
     * @param threshold the threshold as people write it
     * @param probability the probability, from 0 to 1
     */
    record Probability(SupplementName name, Side side, double threshold, double probability)
            implements SupplementResult {}

    /**
     * Nothing, and why.
     *
     * @param name what was asked for
     * @param reason why there is nothing, in a sentence
     */
    record Absent(SupplementName name, String reason) implements SupplementResult {}
}
