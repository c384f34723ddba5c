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
import java.util.function.Supplier;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.TrialSets;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.SpecificationPlot;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.multiverse.Alternative;
import org.meridian.synthesis.multiverse.Multiverse;
import org.meridian.synthesis.multiverse.SpecificationCurve;
import org.meridian.synthesis.multiverse.StudySet;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** One outcome, every defensible analysis. */
@Command(
        name = "choices",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Makes every defensible analysis of a question: who is included, measure, zero cells, pooling, estimator of τ², interval. "
                    + "Prints what the choices do and writes the specification curve.",
            "The question is that of a CSV file of studies (choices trials.csv --measure RR), or acupuncture versus drugs for sciatica "
                    + "on one outcome (choices --outcome total_effective_rate).",
            "On a terminal, a bar shows how far the work has come."
        },
        footer = {"", "Exit codes: 0 done; 1 no analysis has a result, or nothing could be written; 2 not understood."})
final class ChoicesCommand implements Callable<Integer> {

    private final Supplier<EvidenceLibrary> source;
    private final Terminal terminal;
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions data;

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            description = "Outcome on which acupuncture is compared with drugs, if no file is given.")
    private Optional<String> outcome = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/choices",
            description = "Folder of the figure, created if it is not there; target/choices by default.")
    private Path folder;

    ChoicesCommand(Supplier<EvidenceLibrary> source, Terminal terminal, InputStream in) {
        this.source = source;
        this.terminal = terminal;
        this.in = in;
    }

    @Override
    public Integer call() {
        if (data.hasFile() == outcome.isPresent()) {
            throw new ParameterException(spec.commandLine(), "say a file of studies, or --outcome, one of the two");
        }
        return data.hasFile() ? ofFile() : ofLibrary();
    }

    private int ofFile() {
        PlannedAnalysis analysis = analysis();
        SpecificationCurve curve;
        try (ProgressBar bar = ProgressBar.on(spec.commandLine().getErr(), terminal)) {
            curve = Multiverse.withDefaults()
                    .with(analysis.measure())
                    .analyse(
                            List.of(Alternative.of(
                                    "all studies", "all of them answer", StudySet.of(analysis.studies()))),
                            bar);
        } catch (IllegalArgumentException impossible) {
            spec.commandLine().getErr().println("meridian: " + impossible.getMessage());
            return Main.NOT_DONE;
        }
        return tell(curve, data.name());
    }

    private PlannedAnalysis analysis() {
        try {
            return StudyFile.analysis(
                    data, Value.fields().with("method", Value.fields().with("type", "COMMON_EFFECT")), in);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int ofLibrary() {
        EvidenceLibrary library = source.get();
        Outcome asked = outcome(library);
        TrialSets trials = TrialSets.of(library.compare(Intervention.ACUPUNCTURE, Intervention.DRUG), asked);
        int exit = tell(analyse(asked, trials), asked.name() + ": acupuncture versus drugs");
        if (exit == Main.DONE) {
            spec.commandLine().getOut().print("\nNot medical advice.\n");
            spec.commandLine().getOut().flush();
        }
        return exit;
    }

    private int tell(SpecificationCurve curve, String question) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(question + ", " + curve.summary());
        if (curve.answers().isEmpty()) {
            out.flush();
            return Main.NOT_DONE;
        }
        Figure figure = SpecificationPlot.of(curve)
                .withTitle(question + " by every defensible analysis")
                .draw();
        out.print("\nWritten:\n");
        write(figure).forEach(file -> out.print("  " + file + "\n"));
        out.flush();
        return Main.DONE;
    }

    private Outcome outcome(EvidenceLibrary library) {
        try {
            return Choices.outcomes(List.of(outcome.orElseThrow()), library).get(0);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private SpecificationCurve analyse(Outcome asked, TrialSets trials) {
        Multiverse multiverse = asked.kind() == Outcome.Kind.BINARY
                ? Multiverse.withDefaults()
                : Multiverse.withDefaults().with(ContinuousMeasure.MD);
        try (ProgressBar bar = ProgressBar.on(spec.commandLine().getErr(), terminal)) {
            return multiverse.analyse(trials.sets(), bar);
        }
    }

    private List<Path> write(Figure figure) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        Path table = folder.resolve("choices.tsv");
        AtomicFile.write(table, figure.table() + "\n");
        return List.of(figure.save(folder.resolve("choices.svg")), figure.save(folder.resolve("choices.png")), table);
    }
}
