package org.meridian.present.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.LaidOverlay;
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
            overlay.notes().stream()
                    .collect(Collectors.groupingBy(
                            note -> List.of(note.file(), note.reason()), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(alike -> out.println("  " + words(alike)));
        });
        out.println();
        out.print(LibraryDiff.between(before, after).summary());
        out.flush();
        return Main.DONE;
    }

    /** Rows of one file that were passed over for one reason. */
    private static String words(List<LaidOverlay.Note> alike) {
        LaidOverlay.Note first = alike.get(0);
        return alike.size() == 1
                ? first.toString()
                : first.file() + ", " + alike.size() + " rows from line " + first.line() + " on: each "
                        + first.reason();
    }
}
