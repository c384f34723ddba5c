package org.meridian.present.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meridian.present.plot.forest.ResultForest;
import org.meridian.present.report.PlanReport;
import org.meridian.present.report.ReportFolder;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.meridian.synthesis.protocol.SupplementAnswer;
import org.meridian.synthesis.study.LeftOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Pools one's own studies. */
@Command(
        name = "pool",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = {
            "Pools the studies of a CSV file: prints the studies with their effects, the summary, a forest plot, what was "
                    + "recognised and what was left out.",
            "For example: pool trials.csv --measure RR --by allocation, or pool trials.csv --measure RR --moderator latitude.",
            "With --out also a page, figures, results.json and the plan that gives the same results."
        },
        footer = {
            "",
            "Exit codes: 0 everything asked for is there; 1 something is not, or nothing could be written; 2 not understood."
        })
final class PoolCommand implements Callable<Integer> {

    /** As wide as a terminal usually is. */
    private static final int WIDTH = 100;

    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions data;

    @Mixin
    private MethodChoice method;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for a page, figures (SVG, PNG, PDF), results.json and plan.json; created if it is not there.")
    private Optional<Path> folder = Optional.empty();

    PoolCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ProtocolResults results = Protocol.of(analysis()).run();
        AnalysisResult result = results.results().get(0);
        if (result instanceof AnalysisResult.Failed failed) {
            return StudyFile.tell(failed, err);
        }
        AnalysisResult.Done done = (AnalysisResult.Done) result;
        out.print(text(done));
        folder.ifPresent(it -> out.print(ResultsText.files(write(done, it))));
        out.flush();
        done.missing().forEach(it -> err.println("meridian: " + it));
        return done.isComplete() ? Main.DONE : Main.NOT_DONE;
    }

    private PlannedAnalysis analysis() {
        try {
            return StudyFile.analysis(data, method.plan(), in);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static String text(AnalysisResult.Done done) {
        SynthesisResult result = done.answer();
        String summary = result.summary();
        StringBuilder text = new StringBuilder(summary);
        ResultForest.of(result).ifPresent(plot -> text.append('\n').append(plot.toText(WIDTH)));
        for (SupplementAnswer answer : done.supplements()) {
            answer.result()
                    .ifPresent(it -> text.append('\n')
                            .append(answer.planned().supplement().description().title())
                            .append('\n')
                            .append(it.summary().strip())
                            .append('\n'));
        }
        lines(
                "What a careful reader would object to",
                result.findings().stream()
                        .map(Finding::toString)
                        .filter(it -> !summary.contains(it))
                        .toList(),
                text);
        lines("Notes", done.effects().rows().notes(), text);
        lines(
                "Left out",
                done.effects().rows().leftOut().stream().map(LeftOut::toString).toList(),
                text);
        return text.toString();
    }

    private static void lines(String heading, List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append(":\n");
            lines.forEach(it -> text.append("  ").append(it).append('\n'));
        }
    }

    private ReportFolder write(AnalysisResult.Done done, Path target) {
        String plan = PlanCommand.plan(done, data.file(), target);
        Path kept = target.resolve("plan.json");
        try {
            if (Files.exists(kept) && !Files.readString(kept).equals(plan)) {
                throw new UncheckedIOException(
                        new IOException(
                                kept
                                        + " is there already and says something else; nothing was written. Choose another folder with --out"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(kept + " cannot be read: " + e.getMessage(), e);
        }
        ProtocolResults results = new ProtocolResults(Protocol.of(done.analysis()), List.of(done));
        return PlanReport.of(results).withPlan(plan).render(target);
    }
}
