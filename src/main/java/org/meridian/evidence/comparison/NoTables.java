package org.meridian.evidence.comparison;

import java.nio.file.Path;
import java.util.List;

/** There are no tables. */
enum NoTables implements LibraryTables {
    EMPTY;

    @Override
    public EvidenceLibrary with(Path folder) {
        throw new UnsupportedOperationException(
                "an overlay is laid on the tables of a library, but this one was put together by hand: " + folder);
    }

    @Override
    public List<Entry> entries() {
        return List.of();
    }

    @Override
    public List<LaidOverlay> overlays() {
        return List.of();
    }
}
