package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to one row between two states of a library.
 *
 * @param kind what happened
 * @param entry the row as it is now, or as it was if it is gone
 * @param fields the fields that differ; none unless it was corrected
 */
public record EntryChange(Kind kind, Entry entry, List<FieldChange> fields) {

    /** What can happen to a row. */
    public enum Kind {
        /** It was not there before. */
        ADDED,
        /** It is there, and says something else. */
        CORRECTED,
        /** It is there no more. */
        REMOVED
    }

    /**
     * What happened to one field.
     *
     * @param field the column
     * @param before what it said; empty if nothing
     * @param after what it says; empty if nothing
     */
    public record FieldChange(String field, String before, String after) {

        /** The change, for example {@code events: 27 → 29}. */
        @Override
        public String toString() {
            return field + ": " + shown(before) + " → " + shown(after);
        }

        private static String shown(String text) {
            return text.isEmpty() ? "(empty)" : text;
        }
    }

    /** Copies the list. */
    public EntryChange {
        fields = List.copyOf(fields);
    }

    /** The correction of one row by another, if they differ. */
    static Optional<EntryChange> between(Entry before, Entry after) {
        Set<String> columns = new LinkedHashSet<>(before.cells().keySet());
        columns.addAll(after.cells().keySet());
        List<FieldChange> fields = new ArrayList<>();
        for (String column : columns) {
            FieldChange change = new FieldChange(
                    column,
                    before.cells().getOrDefault(column, ""),
                    after.cells().getOrDefault(column, ""));
            if (!change.before().equals(change.after())) {
                fields.add(change);
            }
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new EntryChange(Kind.CORRECTED, after, fields));
    }

    /** The row, where it comes from if an overlay brought it, and its fields. */
    @Override
    public String toString() {
        String from = entry.origin().isBuiltIn() || kind == Kind.REMOVED ? "" : " (" + entry.origin() + ")";
        String corrected = fields.isEmpty()
                ? ""
                : ": "
                        + String.join(
                                "; ", fields.stream().map(FieldChange::toString).toList());
        return entry + from + corrected;
    }
}
