package org.meridian.math;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The parts of a long computation, run in parallel, with progress and cancellation.
 *
 * <p>Every part is computed independently and stored at its index, so that the result is the same on any number of threads. The parts
 * run on the common pool; if the calling thread is a worker of another {@link java.util.concurrent.ForkJoinPool}, they run on that
 * pool, so that a program can limit the number of threads: {@code pool.submit(() -> batch.pool(table)).join()}.
 */
public final class ParallelTasks {

    private static final int REPORTS = 1000;

    private final int pieces;
    private final String label;
    private final Progress progress;
    private int done;

    private ParallelTasks(int pieces, String label, Progress progress) {
        this.pieces = pieces;
        this.label = label;
        this.progress = progress;
    }

    /**
     * Does all pieces. If the calling thread is interrupted, no further piece is begun and the work ends with an exception; the thread
     * stays interrupted, so that whoever called it knows too.
     *
     * @param <T> what comes out of a piece
     * @param pieces how many there are
     * @param piece what is done, given the piece's place from 0; several run at the same time
     * @param label what the pieces are, for example {@code "analyses"}
     * @param progress hears about a thousand reports at most, the first and the last piece among them
     * @return what came out, in the order of the places
     * @throws CancellationException if the calling thread was interrupted
     */
    public static <T> List<T> of(int pieces, IntFunction<T> piece, String label, Progress progress) {
        return new ParallelTasks(pieces, label, progress).all(piece);
    }

    private <T> List<T> all(IntFunction<T> piece) {
        List<T> results = new ArrayList<>(Collections.nCopies(pieces, null));
        Thread caller = Thread.currentThread();
        progress.report(0, pieces, label);
        IntStream.range(0, pieces).parallel().forEach(i -> {
            if (!caller.isInterrupted()) {
                results.set(i, piece.apply(i));
                count();
            }
        });
        if (done < pieces) {
            throw new CancellationException("cancelled after " + done + " of " + pieces + " " + label);
        }
        return Collections.unmodifiableList(results);
    }

    private synchronized void count() {
        done++;
        if ((long) done * REPORTS / pieces > (done - 1L) * REPORTS / pieces) {
            progress.report(done, pieces, label);
        }
    }
}
