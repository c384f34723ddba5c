package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTasksTest {

    private record Report(int done, int of, String label) {}

    private final List<Report> reports = new ArrayList<>();

    private List<Integer> squares(int n) {
        return ParallelTasks.of(
                n, i -> i * i, "squares", (done, of, label) -> reports.add(new Report(done, of, label)));
    }

    @Test
    void putsEveryPieceInItsPlace() {
        assertEquals(IntStream.range(0, 5000).mapToObj(i -> i * i).toList(), squares(5000));
        assertEquals(List.of(), squares(0));
    }

    @Test
    void reportsComeOneByOneAndRise() {
        squares(7);
        assertEquals(
                IntStream.rangeClosed(0, 7)
                        .mapToObj(i -> new Report(i, 7, "squares"))
                        .toList(),
                reports);
    }

    @Test
    void reportsStayFewAndNameTheFirstAndTheLastPiece() {
        squares(123_456);
        assertEquals(1001, reports.size());
        assertEquals(0, reports.get(0).done());
        assertEquals(123_456, reports.get(1000).done());
        assertTrue(IntStream.range(0, 1000)
                .allMatch(i -> reports.get(i).done() < reports.get(i + 1).done()));
    }

    @Test
    void anInterruptedCallerIsToldHowFarItCame() {
        Thread caller = Thread.currentThread();
        CancellationException cancelled = assertThrows(
                CancellationException.class,
                () -> ParallelTasks.of(1_000_000, i -> i, "pieces", (done, of, label) -> {
                    if (done > 10_000) {
                        caller.interrupt();
                    }
                }));
        assertTrue(Thread.interrupted(), "the thread stays interrupted");
        assertTrue(cancelled.getMessage().matches("cancelled after \\d+ of 1000000 pieces"), cancelled.getMessage());
    }

    @Test
    void whatAListenerThrowsEndsTheWork() {
        AtomicBoolean thrown = new AtomicBoolean();
        assertThrows(
                IllegalStateException.class,
                () -> ParallelTasks.of(1000, i -> i, "pieces", (done, of, label) -> {
                    if (done == 500) {
                        thrown.set(true);
                        throw new IllegalStateException("enough");
                    }
                }));
        assertTrue(thrown.get());
    }

    @Test
    void workStaysInThePoolOfItsCaller() {
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            Set<ForkJoinPool> pools = pool.submit(() -> Set.copyOf(ParallelTasks.of(
                            1000,
                            i -> ((ForkJoinWorkerThread) Thread.currentThread()).getPool(),
                            "parts",
                            (done, of, label) -> {})))
                    .join();
            assertEquals(Set.of(pool), pools);
        } finally {
            pool.shutdown();
        }
    }
}
