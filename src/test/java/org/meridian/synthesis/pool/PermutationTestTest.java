package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;

class PermutationTestTest {

    private static final RandomEffects REML = RandomEffects.withDefaults();

    @Test
    void withEqualStudiesOfOneSignOnlyTheTwoExtremePatternsCount() {
        Effects four = Numbers.effects(Doubles.of(1, 1.1, 0.9, 1.2), Doubles.of(0.1, 0.1, 0.1, 0.1));
        PermutationResult result =
                PermutationTest.withDefaults().test(CommonEffect.withDefaults().pool(four));
        assertEquals(16, result.number());
        assertEquals(PermutationResult.Patterns.ALL, result.patterns());
        assertEquals(2.0 / 16, result.p());
    }

    @Test
    void agreesWithMetaforOnHine1989() {
        // metafor::permutest(rma(RD)) of dat.hine1989, all 64 patterns: p = 0.0625.
        Effects hine = ReferenceFile.read("pool.json").effects("hine1989", "RD");
        PermutationResult result = PermutationTest.withDefaults().test(REML.pool(hine));
        assertEquals(0.0625, result.p());
        assertEquals(
                REML.pool(hine).test().orElseThrow().statistic(), result.test().statistic());
    }

    @Test
    void theSameSeedGivesTheSameDraw() {
        Effects bcg = ReferenceFile.read("pool.json").effects("bcg", "RR");
        PooledEffect pooled = CommonEffect.withDefaults().pool(bcg);
        PermutationTest draw =
                PermutationTest.withDefaults().withPermutations(2000).withSeed(7);
        PermutationResult drawn = draw.test(pooled);
        assertEquals(drawn, draw.test(pooled));
        assertEquals(PermutationResult.Patterns.DRAWN, drawn.patterns());
        double exact = PermutationTest.withDefaults().test(pooled).p();
        assertEquals(exact, drawn.p(), 4 * Math.sqrt(exact / 2000) + 1e-3);
        assertTrue(drawn.p() > 0);
    }

    @Test
    void reportsItsProgressAndCanBeCancelled() {
        PooledEffect pooled = REML.pool(ReferenceFile.read("pool.json").effects("hine1989", "RD"));
        List<Integer> done = new ArrayList<>();
        PermutationResult heard = PermutationTest.withDefaults().test(pooled, (now, of, label) -> done.add(now));
        assertEquals(PermutationTest.withDefaults().test(pooled), heard);
        assertEquals(IntStream.rangeClosed(0, 32).boxed().toList(), done);
        Thread caller = Thread.currentThread();
        assertThrows(
                CancellationException.class,
                () -> PermutationTest.withDefaults().test(pooled, (now, of, label) -> caller.interrupt()));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aDrawNeedsASeedAndEffects() {
        Effects bcg = ReferenceFile.read("pool.json").effects("bcg", "RR");
        PermutationTest few = PermutationTest.withDefaults().withPermutations(1000);
        String message = assertThrows(IllegalArgumentException.class, () -> few.test(REML.pool(bcg)))
                .getMessage();
        assertEquals("2^13 patterns of signs are more than 1000: a draw among them needs a seed", message);
        PooledEffect counts = MantelHaenszel.withDefaults().pool(bcg);
        assertThrows(
                IllegalArgumentException.class,
                () -> PermutationTest.withDefaults().test(counts));
    }
}
