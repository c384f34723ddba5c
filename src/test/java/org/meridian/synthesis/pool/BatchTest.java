package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;

class BatchTest {

    private static List<Effects> analyses() {
        Random random = new Random(1);
        List<Effects> analyses = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            int k = 2 + random.nextInt(20);
            analyses.add(Numbers.effects(
                    Doubles.from(random.doubles(k, -1, 1)), Doubles.from(random.doubles(k, 0.01, 0.5))));
        }
        return analyses;
    }

    @Test
    void theResultIsThatOfOneThreadToTheBit() {
        RandomEffects method = RandomEffects.withDefaults().with(CiMethod.HKSJ);
        List<Effects> analyses = analyses();
        List<Attempt<PooledEffect>> alone = new ForkJoinPool(1)
                .submit(() -> Batch.by(method).pool(analyses))
                .join();
        List<Attempt<PooledEffect>> together = new ForkJoinPool(8)
                .submit(() -> Batch.by(method).pool(analyses))
                .join();
        assertEquals(200, together.size());
        for (int i = 0; i < analyses.size(); i++) {
            PooledEffect single = method.pool(analyses.get(i));
            assertEquals(single, alone.get(i).result().orElseThrow());
            assertEquals(single, together.get(i).result().orElseThrow());
        }
    }

    @Test
    void oneFailureDoesNotLoseTheOthers() {
        TwoByTwo none = TwoByTwo.ofEvents(0, 20, 0, 20);
        TwoByTwo some = TwoByTwo.ofEvents(4, 20, 6, 20);
        Effects empty = BinaryMeasure.OR.of(List.of("a", "b"), List.of(none, none));
        Effects sound = BinaryMeasure.OR.of(List.of("a", "b"), List.of(some, some));
        List<Attempt<PooledEffect>> attempts = Batch.by(Peto.withDefaults()).pool(List.of(sound, empty, sound));
        assertTrue(
                attempts.get(0).result().isPresent() && attempts.get(2).result().isPresent());
        assertEquals(empty, attempts.get(1).effects());
        assertTrue(attempts.get(1).result().isEmpty());
        assertEquals(
                "the Peto odds ratio does not exist: no study has both participants with the event and without it",
                attempts.get(1).reason().orElseThrow());
    }
}
