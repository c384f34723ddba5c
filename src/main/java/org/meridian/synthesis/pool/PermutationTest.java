package org.meridian.synthesis.pool;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntPredicate;
import org.meridian.math.Doubles;
import org.meridian.math.ParallelTasks;
import org.meridian.math.Progress;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.method.Supplement;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionTypes;

/**
 * The permutation test of no effect: if treatment does nothing, every study's effect might as well have had the other sign.
 *
 * <p>All 2ᵏ patterns of signs are pooled when they are no more than the permutations allowed, and p is the share of patterns whose
 * statistic is at least as far from 0 as the observed one. Otherwise as many patterns as allowed are drawn with the user's seed, the
 * observed one counted among them, so that p is never 0. Patterns are drawn by {@link Random}, whose sequence the Java
 * specification fixes, and counted in any order, so the same seed gives the same p everywhere.
 *
 * <p><b>Agrees with:</b> {@code metafor::permutest(exact = TRUE)}; statistics that differ by less than 1.5e-8 count as equal there
 * and here.
 *
 * @param permutations the most patterns that are pooled, 2 or more
 * @param seed the seed of the draw; without one, only the exact test is made
 * @see <a href="https://doi.org/10.1111/j.0006-341x.1999.00732.x">Follmann &amp; Proschan 1999</a>
 */
public record PermutationTest(int permutations, OptionalLong seed) implements Supplement {

    private static final double EQUAL = 1.5e-8;
    private static final int MOST_EXACT = 1 << 16;

    private static final Description<PermutationTest> DESCRIPTION = Description.of(
                    "PERMUTATION",
                    "permutation test",
                    PermutationTest.class,
                    PermutationTest::withDefaults,
                    "The test of no effect by changing the signs of the studies' effects",
                    "10.1111/j.0006-341x.1999.00732.x")
            .with(
                    "permutations",
                    "The most patterns of signs that are pooled",
                    OptionTypes.whole("a whole number of 2 or more", it -> it >= 2),
                    PermutationTest::permutations,
                    PermutationTest::withPermutations)
            .with(
                    "seed",
                    "The seed of the draw of patterns where there are more than are pooled; without one, only the exact test is made",
                    OptionTypes.optional(OptionTypes.wide("a whole number")),
                    it -> it.seed.isPresent() ? Optional.of(it.seed.getAsLong()) : Optional.empty(),
                    PermutationTest::seeded);

    /**
     * Checks the number of permutations.
     *
     * @throws IllegalArgumentException if it is below 2
     */
    public PermutationTest {
        if (!(permutations >= 2)) {
            throw new IllegalArgumentException(
                    "a permutation test needs 2 permutations or more, but was given " + permutations);
        }
    }

    /**
     * The exact test, of up to 16 studies.
     *
     * @return the method
     */
    public static PermutationTest withDefaults() {
        return new PermutationTest(MOST_EXACT, OptionalLong.empty());
    }

    /**
     * The test that draws patterns where there are too many.
     *
     * @param value the seed
     * @return the method
     */
    public PermutationTest withSeed(long value) {
        return new PermutationTest(permutations, OptionalLong.of(value));
    }

    /**
     * The test with another limit.
     *
     * @param most the most patterns that are pooled
     * @return the method
     * @throws IllegalArgumentException if it is below 2
     */
    public PermutationTest withPermutations(int most) {
        return new PermutationTest(most, seed);
    }

    /**
     * Tests a summary effect.
     *
     * @param pooled the summary effect, by a method that works on effects and variances
     * @return the test with the number of patterns behind it
     * @throws IllegalArgumentException if there are too many patterns and no seed, or the method pools counts
     */
    public PermutationResult test(PooledEffect pooled) {
        return test(pooled, Progress.silent());
    }

    /**
     * Tests a summary effect, and tells how far it has come. Interrupting the calling thread cancels the test.
     *
     * @param pooled the summary effect, by a method that works on effects and variances
     * @param progress hears how many patterns have been pooled
     * @return the test with the number of patterns behind it
     * @throws IllegalArgumentException if there are too many patterns and no seed, or the method pools counts
     * @throws java.util.concurrent.CancellationException if the calling thread was interrupted
     */
    public PermutationResult test(PooledEffect pooled, Progress progress) {
        int k = pooled.k();
        double observed = distance(pooled) - EQUAL;
        if (k < 31 && 1 << k <= permutations) {
            // The opposite pattern has the opposite statistic, so the first sign may stay.
            int half = 1 << k - 1;
            long extreme = count(
                    half, pattern -> distance(flipped(pooled, i -> (pattern & 1 << i) != 0)) >= observed, progress);
            return result(pooled, PermutationResult.Patterns.ALL, 2 * half, (double) extreme / half);
        }
        if (seed.isEmpty()) {
            throw new IllegalArgumentException(
                    "2^" + k + " patterns of signs are more than " + permutations + ": a draw among them needs a seed");
        }
        boolean[][] drawn = draw(permutations - 1, k, new Random(seed.getAsLong()));
        long extreme = count(drawn.length, n -> distance(flipped(pooled, i -> drawn[n][i])) >= observed, progress);
        return result(pooled, PermutationResult.Patterns.DRAWN, permutations, (extreme + 1.0) / permutations);
    }

    private static long count(int patterns, IntPredicate extreme, Progress progress) {
        return ParallelTasks.of(patterns, extreme::test, "permutations", progress).stream()
                .filter(it -> it)
                .count();
    }

    private static boolean[][] draw(int patterns, int k, Random random) {
        boolean[][] drawn = new boolean[patterns][k];
        for (boolean[] pattern : drawn) {
            for (int i = 0; i < k; i++) {
                pattern[i] = random.nextBoolean();
            }
        }
        return drawn;
    }

    private PermutationResult result(PooledEffect pooled, PermutationResult.Patterns patterns, int number, double p) {
        double statistic = pooled.test().map(TestResult::statistic).orElse(0.0);
        return new PermutationResult(this, pooled, TestResult.own(statistic, p), patterns, number);
    }

    private static PooledEffect flipped(PooledEffect pooled, IntPredicate flip) {
        Effects effects = pooled.effects();
        double[] y = effects.y().toArray();
        for (int i = 0; i < y.length; i++) {
            y[i] = flip.test(i) ? -y[i] : y[i];
        }
        return pooled.method().pool(Effects.of(effects.measure(), effects.labels(), Doubles.of(y), effects.v()));
    }

    /** How far the statistic is from 0; infinitely far for an effect without standard error. */
    private static double distance(PooledEffect pooled) {
        return pooled.test()
                .map(test -> Math.abs(test.statistic()))
                .orElse(pooled.y() == 0 ? 0 : Double.POSITIVE_INFINITY);
    }

    private PermutationTest seeded(Optional<Long> value) {
        return new PermutationTest(permutations, value.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    /**
     * What the test is and what it can be told.
     *
     * @return the description
     */
    public static Description<PermutationTest> describe() {
        return DESCRIPTION;
    }

    @Override
    public Description<PermutationTest> description() {
        return DESCRIPTION;
    }

    @Override
    public String key() {
        return TESTS;
    }

    @Override
    public PermutationResult of(SynthesisResult result) {
        return test(PooledEffect.of(result, "a permutation test"));
    }
}
