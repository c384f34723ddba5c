package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.SupplementResult;
import org.meridian.synthesis.option.Value;

/**
 * What a permutation test found.
 *
 * @param method the test
 * @param pooled the summary effect that was tested
 * @param test its statistic with the p value of the permutations; the statistic is 0 if the summary has none
 * @param patterns which patterns of signs were pooled
 * @param number how many they were, the observed one among them
 */
public record PermutationResult(
        PermutationTest method, PooledEffect pooled, TestResult test, Patterns patterns, int number)
        implements SupplementResult {

    /** Which patterns of signs were pooled. */
    public enum Patterns {
        /** All of them: the p value is exact. */
        ALL,
        /** A random draw. */
        DRAWN
    }

    /**
     * The p value.
     *
     * @return a probability, never 0
     */
    public double p() {
        return test.p();
    }

    @Override
    public Value data() {
        return ResultData.test(Optional.of(test));
    }

    /** The test as a line. */
    @Override
    public String toString() {
        return test + " (" + number + (patterns == Patterns.ALL ? " permutations, all)" : " permutations, drawn)");
    }
}
