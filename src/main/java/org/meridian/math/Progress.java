package org.meridian.math;

/**
 * Receives the progress of a long computation.
 *
 * <p>Work that takes one is cancelled by interrupting the thread that called it, see {@link ParallelTasks}.
 */
@FunctionalInterface
public interface Progress {

    /**
     * Hears a report. Reports come one at a time, with {@code done} rising from 0 to {@code of}, but from whichever thread got so far.
     * What a listener throws ends the work.
     *
     * @param done how much is done
     * @param of how much there is to do
     * @param label what is counted, for example {@code "analyses"}
     */
    void report(int done, int of, String label);

    /**
     * Nobody listens.
     *
     * @return a listener that does nothing
     */
    static Progress silent() {
        return (done, of, label) -> {};
    }
}
