package org.meridian.present.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meridian.exchange.plan.PlanResultsJson;
import org.meridian.synthesis.protocol.ProtocolResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an analysis plan. Standard output is for the results alone, so that a program can read it. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Runs an analysis plan, the statistical section of a protocol written as JSON, and answers with results as JSON.",
            "Paths in the plan are relative to its folder. Results go to standard output, messages to standard error."
        },
        footer = {
            "",
            "Exit codes: 0 everything asked for is there; 1 something is not, or the results could not be written; "
                    + "2 the plan could not be read."
        })
final class RunCommand implements Callable<Integer> {

    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The plan, a JSON file, or - for standard input.")
    private Path plan;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the results go instead of standard output; written whole or not at all.")
    private Optional<Path> file = Optional.empty();

    RunCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<PlanFile> read = PlanFile.read(plan, in, err);
        if (read.isEmpty()) {
            return Main.NOT_UNDERSTOOD;
        }
        ProtocolResults results = read.get().protocol().run();
        write(PlanResultsJson.withDefaults().write(results));
        PlanFile.tell(results, err);
        return results.isComplete() ? Main.DONE : Main.NOT_DONE;
    }

    private void write(String results) {
        if (file.isPresent()) {
            AtomicFile.write(file.get(), results);
        } else {
            PrintWriter out = spec.commandLine().getOut();
            out.print(results);
            out.flush();
        }
    }
}
