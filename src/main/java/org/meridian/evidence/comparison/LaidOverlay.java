package org.meridian.evidence.comparison;

import java.util.List;
import org.meridian.evidence.source.Origin;

/**
 * An overlay that was laid on a library.
 *
 * @param origin its name, which its figures bear
 * @param added rows it added
 * @param corrected rows it replaced
 * @param withdrawn rows it took away, each with the reason
 * @param notes what was passed over: forms that nobody filled in, rows that say what stood there already
 */
public record LaidOverlay(Origin origin, int added, int corrected, List<String> withdrawn, List<Note> notes) {

    /**
     * A row that was passed over.
     *
     * @param file the file of the row
     * @param line its line, counted from 1 with the header
     * @param reason why it was passed over
     */
    public record Note(String file, int line, String reason) {

        /** For example {@code mine/trials.csv, line 2: is not filled in, and was passed over}. */
        @Override
        public String toString() {
            return file + ", line " + line + ": " + reason;
        }
    }

    /** Copies the lists. */
    public LaidOverlay {
        withdrawn = List.copyOf(withdrawn);
        notes = List.copyOf(notes);
    }

    /** What it did, for example {@code overlay mine: 4 rows added, 1 corrected, 0 withdrawn, 2 passed over}. */
    @Override
    public String toString() {
        return origin + ": " + added + " rows added, " + corrected + " corrected, " + withdrawn.size() + " withdrawn, "
                + notes.size() + " passed over";
    }
}
