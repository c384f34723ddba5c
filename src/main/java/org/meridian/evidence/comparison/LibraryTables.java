package org.meridian.evidence.comparison;

import java.nio.file.Path;
import java.util.List;

/** The tables behind a library: what each row says, and how an overlay is laid on them. */
public interface LibraryTables {

    /**
     * The library with an overlay.
     *
     * @param folder a folder of tables of the same schema
     * @return the library
     * @throws IllegalStateException if anything is wrong with the overlay; the message lists all of it
     * @throws UnsupportedOperationException if there are no tables
     */
    EvidenceLibrary with(Path folder);

    /**
     * What the tables say, row by row.
     *
     * @return the entries, table by table
     */
    List<Entry> entries();

    /**
     * The overlays that were laid on the tables.
     *
     * @return the overlays, the first one first
     */
    List<LaidOverlay> overlays();

    /**
     * The shelf of a library that was put together by hand.
     *
     * @return a shelf without tables, which takes no overlay
     */
    static LibraryTables none() {
        return NoTables.EMPTY;
    }
}
