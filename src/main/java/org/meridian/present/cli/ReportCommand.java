package org.meridian.present.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meridian.exchange.plan.AnalysisPlan;
import org.meridian.exchange.plan.PlanResults;
import org.meridian.present.report.PlanReport;
import org.meridian.present.report.ReportFolder;
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
            "Beside the page: the plots as SVG and PNG, results.json, studies.csv and the plan."
        },
        footer = {
            "",
            "Exit codes: 0 every analysis ran; 1 some analysis failed and is on the page with its reason, or the report could not be "
                    + "written; 2 the plan could not be read."
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN", description = "The plan, a JSON file.")
    private Path plan;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/plan-report",
            description = "Folder of the report, created if it is not there; target/plan-report by default.")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<AnalysisPlan> read = PlanFile.read(plan, err);
        if (read.isEmpty()) {
            return Main.NOT_UNDERSTOOD;
        }
        PlanResults results = read.get().run();
        ReportFolder report = PlanReport.of(results).withPlan(text()).render(folder);
        out.println(results);
        out.print(ResultsText.files(report));
        out.flush();
        results.messages().forEach(message -> err.println("meridian: " + message));
        return results.failures().isEmpty() ? Main.DONE : Main.NOT_DONE;
    }

    private String text() {
        try {
            return Files.readString(plan);
        } catch (IOException e) {
            throw new UncheckedIOException("the plan " + plan + " cannot be read again: " + e.getMessage(), e);
        }
    }
}
