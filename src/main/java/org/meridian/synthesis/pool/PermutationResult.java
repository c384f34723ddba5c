package org.meridian.synthesis.pool;

import java.util.Optional;
import org.meridian.math.Require;
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

    /**
     * Checks the number and the p value.
     *
     * @throws IllegalArgumentException if there are no patterns, or the p value is less than one of them
     */
    public PermutationResult {
        Require.atLeast("the patterns of a permutation test", number, 1);
        // The observed pattern is one of them, so the p value is a whole number of them.
        if (!(test.p() * number > 0.5)) {
            throw new IllegalArgumentException(
                    "a p value of " + number + " permutations is at least one of them, but was " + test.p());
        }
    }

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
