package org.meridian.evidence.dataset;

import java.util.List;
import org.meridian.stat.Words;
import org.meridian.table.Problem;

/**
 * What one folder of additions and corrections did to a data package.
 *
 * @param name the name of the overlay, which is that of its folder
 * @param changes what it did, table by table in the order of the package, withdrawals last
 * @param notes what was passed over without being a fault: forms that nobody filled in, rows that say what stood there already
 */
public record Overlay(String name, List<RowChange> changes, List<Problem> notes) {

    /** Copies the lists. */
    public Overlay {
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }

    /**
     * How many rows were changed in one way.
     *
     * @param way {@code RowChange.Added.class} and its like
     * @return the number
     */
    public int count(Class<? extends RowChange> way) {
        return (int) changes.stream().filter(way::isInstance).count();
    }

    /** {@return for example {@code reanalysis: 4 rows added, 1 corrected, 0 withdrawn}} */
    @Override
    public String toString() {
        return name + ": " + Words.count(count(RowChange.Added.class), "row") + " added, "
                + count(RowChange.Corrected.class) + " corrected, " + count(RowChange.Withdrawn.class) + " withdrawn";
    }
}
