package org.meridian.present.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meridian.present.report.PlanReport;
import org.meridian.present.report.ReportFolder;
import org.meridian.synthesis.protocol.ProtocolResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an analysis plan and writes its results as a page. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Runs an analysis plan and writes a page that needs no other file: question, data, methods in prose, results, plots, "
                    + "sensitivity, and the items of PRISMA 2020 on synthesis.",
            "Beside the page: the plots as SVG, PNG and PDF, results.json, studies.csv and the plan."
        },
        footer = {
            "",
            "Exit codes: 0 everything asked for is there; 1 something is not and is on the page with its reason, or the report could not be "
                    + "written; 2 the plan could not be read."
        })
final class ReportCommand implements Callable<Integer> {

    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The plan, a JSON file, or - for standard input.")
    private Path plan;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/plan-report",
            description = "Folder of the report, created if it is not there; target/plan-report by default.")
    private Path folder;

    ReportCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<PlanFile> read = PlanFile.read(plan, in, err);
        if (read.isEmpty()) {
            return Main.NOT_UNDERSTOOD;
        }
        ProtocolResults results = read.get().protocol().run();
        ReportFolder report = PlanReport.of(results).withPlan(read.get().text()).render(folder);
        out.println(results);
        out.print(ResultsText.files(report));
        out.flush();
        PlanFile.tell(results, err);
        return results.isComplete() ? Main.DONE : Main.NOT_DONE;
    }
}
