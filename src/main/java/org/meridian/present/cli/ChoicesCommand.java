package org.meridian.present.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.TrialSets;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;
import org.meridian.present.figure.Figure;
import org.meridian.present.plot.SpecificationPlot;
import org.meridian.synthesis.effect.ContinuousMeasure;
import org.meridian.synthesis.multiverse.Multiverse;
import org.meridian.synthesis.multiverse.SpecificationCurve;
import picocli.CommandLine.Command;
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
            "Compares acupuncture with drugs for sciatica on one outcome, by every defensible analysis: who is included, measure, zero "
                    + "cells, pooling, estimator of τ², interval. Prints what the choices do and writes the specification curve.",
            "On a terminal, a bar shows how far the work has come."
        },
        footer = {"", "Exit codes: 0 done; 1 no analysis has a result, or nothing could be written; 2 not understood."})
final class ChoicesCommand implements Callable<Integer> {

    private final Supplier<EvidenceLibrary> source;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--outcome", paramLabel = "OUTCOME", required = true, description = "Outcome to compare on.")
    private String outcome;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/choices",
            description = "Folder of the figure, created if it is not there; target/choices by default.")
    private Path folder;

    ChoicesCommand(Supplier<EvidenceLibrary> source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EvidenceLibrary library = source.get();
        Outcome asked = outcome(library);
        TrialSets trials = TrialSets.of(library.compare(Intervention.ACUPUNCTURE, Intervention.DRUG), asked);
        SpecificationCurve curve = analyse(asked, trials);
        PrintWriter out = spec.commandLine().getOut();
        out.print(asked.name() + ": acupuncture versus drugs, " + curve.summary());
        if (curve.answers().isEmpty()) {
            out.flush();
            return Main.NOT_DONE;
        }
        Figure figure = SpecificationPlot.of(curve)
                .withTitle(asked.name() + ": acupuncture versus drugs by every defensible analysis")
                .draw();
        out.print("\nWritten:\n");
        write(figure).forEach(file -> out.print("  " + file + "\n"));
        out.print("\nNot medical advice.\n");
        out.flush();
        return Main.DONE;
    }

    private Outcome outcome(EvidenceLibrary library) {
        try {
            return Choices.outcomes(List.of(outcome), library).get(0);
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
        WholeFile.write(table, figure.table() + "\n");
        return List.of(figure.save(folder.resolve("choices.svg")), figure.save(folder.resolve("choices.png")), table);
    }
}
