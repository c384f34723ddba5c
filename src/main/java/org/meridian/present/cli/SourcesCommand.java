package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.exchange.bibliography.Bibliography;
import org.meridian.exchange.bibliography.BibliographyFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the sources of the library for a reference manager. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = "Writes all sources of the library as a bibliography that reference managers read.")
final class SourcesCommand implements Callable<Integer> {

    private final Supplier<EvidenceLibrary> source;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ris",
            description = "ris (default), bibtex or csl, which is CSL-JSON.")
    private String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the bibliography goes instead of standard output; written whole or not at all.")
    private Optional<Path> file = Optional.empty();

    SourcesCommand(Supplier<EvidenceLibrary> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        String text = Bibliography.write(source.get().sources(), chosen());
        if (file.isPresent()) {
            AtomicFile.write(file.get(), text);
        } else {
            PrintWriter out = spec.commandLine().getOut();
            out.print(text);
            out.flush();
        }
        return Main.DONE;
    }

    private BibliographyFormat chosen() {
        try {
            return BibliographyFormat.of(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
