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
 * @param notes what was passed over: forms that nobody filled in, rows that say what stood there already; file, line, reason
 */
public record LaidOverlay(Origin origin, int added, int corrected, List<String> withdrawn, List<String> notes) {

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
