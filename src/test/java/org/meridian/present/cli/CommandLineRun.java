package org.meridian.present.cli;

import java.io.PrintStream;
import java.util.Map;
import org.meridian.evidence.sciatica.Sciatica;

/** A run of the command line within a test of another package. */
public final class CommandLineRun {

    private CommandLineRun() {}

    /** The exit status; what is printed goes to {@code out}. */
    public static int of(PrintStream out, String... args) {
        return new Main(Sciatica::library, Map.of()).run(out, System.err, args);
    }
}
