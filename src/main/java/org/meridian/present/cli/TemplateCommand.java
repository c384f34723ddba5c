package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meridian.evidence.dataset.OverlayTemplate;
import org.meridian.evidence.sciatica.Sciatica;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an overlay to be filled in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Writes tables to be filled in by someone who has the full texts: an overlay that adds to the library or corrects it.",
            "What was filled in is read with: compare --overlay DIR, or checked with: overlay DIR."
        })
final class TemplateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the overlay, created if it is not there; nothing in it is replaced.")
    private Path folder;

    @Option(
            names = "--for",
            paramLabel = "REVIEW",
            description =
                    "Review whose open trials and results become forms, such as zhang2023; headers only if none is given.")
    private Optional<String> review = Optional.empty();

    @Override
    public Integer call() {
        OverlayTemplate template = template();
        template.write(folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println(template + ", written to " + folder + "; begin with " + OverlayTemplate.GUIDE);
        out.flush();
        return Main.DONE;
    }

    private OverlayTemplate template() {
        try {
            return review.map(Sciatica::templateFor).orElseGet(Sciatica::template);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
