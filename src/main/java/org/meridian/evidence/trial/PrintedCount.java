package org.meridian.evidence.trial;

import java.util.List;
import java.util.Optional;
import org.meridian.stat.PrintedNumber;

/**
 * What a page prints beside a number of events, and from which it can be checked.
 *
 * @param percent the events in per cent of the participants, 66.0 for 66.0 %
 * @param parts the printed numbers that add up to the events; empty if there are none
 */
public record PrintedCount(Optional<PrintedNumber> percent, List<Integer> parts) {

    /** Copies the list. */
    public PrintedCount {
        parts = List.copyOf(parts);
    }

    /**
     * Nothing beside the events.
     *
     * @return neither percentage nor parts
     */
    public static PrintedCount none() {
        return new PrintedCount(Optional.empty(), List.of());
    }
}
