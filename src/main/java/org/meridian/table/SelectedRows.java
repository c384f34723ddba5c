package org.meridian.table;

import java.util.Arrays;
import java.util.List;

/** Some elements of a list that never changes, in an order of their own. */
final class SelectedRows<T> extends FixedList<T> {

    private final List<T> all;
    private final int[] rows;

    private SelectedRows(List<T> all, int[] rows) {
        this.all = all;
        this.rows = rows;
    }

    /**
     * The selection. One of a selection refers to the whole list, so that no chain of selections grows.
     *
     * @param list a list that never changes
     * @param rows positions in it, not changed any more
     */
    static <T> List<T> of(List<T> list, int[] rows) {
        if (list instanceof SelectedRows<T> selected) {
            return new SelectedRows<>(
                    selected.all,
                    Arrays.stream(rows).map(row -> selected.rows[row]).toArray());
        }
        return new SelectedRows<>(list, rows);
    }

    @Override
    public T get(int index) {
        return all.get(rows[index]);
    }

    @Override
    public int size() {
        return rows.length;
    }
}
