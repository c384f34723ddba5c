package org.meridian.present.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.plan.CsvSource;
import org.meridian.exchange.plan.PlanWriter;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.Protocol;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the plan that {@code pool} would run. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Writes the plan that pool would run with the same options: every choice spelled out, so that it gives the same "
                    + "results when defaults change.",
            "For example: plan trials.csv --measure RR > plan.json, and later: run plan.json. The path of the data is relative to "
                    + "the current folder."
        },
        footer = {"", "Exit codes: 0 done; 1 the analysis cannot be made; 2 not understood."})
final class PlanCommand implements Callable<Integer> {

    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions data;

    @Mixin
    private MethodChoice method;

    PlanCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        AnalysisResult result = analysis().run();
        if (result instanceof AnalysisResult.Failed failed) {
            return StudyFile.tell(failed, spec.commandLine().getErr());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(plan((AnalysisResult.Done) result, data.file(), Path.of("")));
        out.flush();
        return Main.DONE;
    }

    private PlannedAnalysis analysis() {
        try {
            return StudyFile.analysis(data, method.plan(), in);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /**
     * The plan of an analysis for a folder: roles as they were recognised, the path of the data relative to the folder. Studies from
     * standard input are written into the plan.
     */
    static String plan(AnalysisResult.Done done, Path file, Path folder) {
        PlannedAnalysis analysis = done.analysis().with(done.effects().rows().columns());
        if (analysis.source() instanceof CsvSource csv) {
            analysis = analysis.with(new CsvSource(Location.folder(folder), relative(file, folder), csv.dialect()));
        }
        return PlanWriter.withDefaults().write(Protocol.of(analysis));
    }

    private static String relative(Path file, Path folder) {
        Path data = file.toAbsolutePath().normalize();
        Path from = folder.toAbsolutePath().normalize();
        Path relative = from.getRoot() != null && from.getRoot().equals(data.getRoot()) ? from.relativize(data) : data;
        return relative.toString().replace('\\', '/');
    }
}
