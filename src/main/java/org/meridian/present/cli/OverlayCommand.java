package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.LibraryDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks overlays and says what they change. */
@Command(
        name = "overlay",
        mixinStandardHelpOptions = true,
        versionProvider = MeridianCommand.Version.class,
        sortOptions = false,
        description = {
            "Lays folders of additions and corrections on the library, one on the other, and says what they change: rows, "
                    + "fields, and what each pooled number did.",
            "If anything is wrong with a folder, every fault is named by file, line and column."
        })
final class OverlayCommand implements Callable<Integer> {

    private final Supplier<EvidenceLibrary> source;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders.")
    private List<Path> folders;

    OverlayCommand(Supplier<EvidenceLibrary> source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        EvidenceLibrary before = source.get();
        EvidenceLibrary after = Overlays.on(before, folders, spec.commandLine());
        PrintWriter out = spec.commandLine().getOut();
        after.overlays().forEach(overlay -> {
            out.println(overlay);
            overlay.withdrawn().forEach(row -> out.println("  withdrawn: " + row));
            overlay.notes().forEach(note -> out.println("  " + note));
        });
        out.println();
        out.print(LibraryDiff.between(before, after).summary());
        out.flush();
        return Main.DONE;
    }
}
