package org.meridian.present.cli;

import java.nio.file.Path;
import java.util.List;
import org.meridian.evidence.comparison.EvidenceLibrary;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Overlays that a user names. */
final class Overlays {

    private Overlays() {}

    /** The library with the overlays; what is wrong with one of them is the user's to mend. */
    static EvidenceLibrary on(EvidenceLibrary library, List<Path> folders, CommandLine commandLine) {
        EvidenceLibrary whole = library;
        for (Path folder : folders) {
            try {
                whole = whole.with(folder);
            } catch (IllegalStateException e) {
                throw new ParameterException(
                        commandLine, "the overlay " + folder + " could not be read: " + e.getMessage(), e);
            }
        }
        return whole;
    }
}
