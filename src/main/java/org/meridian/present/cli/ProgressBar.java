package org.meridian.present.cli;

import java.io.PrintWriter;
import java.io.Writer;
import org.meridian.math.Progress;

/** How far work has come, in one line that is gone when the work is done. A terminal that nobody watches gets nothing. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final int WIDTH = 30;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter out;
    private String shown = "";

    private ProgressBar(PrintWriter out) {
        this.out = out;
    }

    /** A bar on a watched terminal. Nothing is drawn, and nothing erased, anywhere else. */
    static ProgressBar on(PrintWriter out, Terminal terminal) {
        return new ProgressBar(terminal == Terminal.WATCHED ? out : new PrintWriter(Writer.nullWriter()));
    }

    @Override
    public void report(int done, int of, String label) {
        int full = of == 0 ? WIDTH : (int) ((long) WIDTH * done / of);
        String bar = "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + " of " + of + " " + label;
        out.print(ERASE + bar);
        out.flush();
        shown = bar;
    }

    /** Erases the bar. */
    @Override
    public void close() {
        if (!shown.isEmpty()) {
            out.print(ERASE);
            out.flush();
        }
    }
}
