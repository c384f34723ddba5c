package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.comparison.EntryChange.Kind;

/**
 * Two states of a library side by side: what was added, corrected and removed, row by row and field by field, and what each
 * pooled number did. A number is listed if it exists in one of the states, for every pair of interventions, every outcome and
 * every population, by the default method and the usual measure; a wider population that pools the same trials as a narrower one
 * is left out.
 *
 * @param changes what happened to the rows, table by table
 * @param pooled the pooled numbers, those that did not change among them
 */
public record LibraryDiff(List<EntryChange> changes, List<PooledChange> pooled) {

    /** Copies the lists. */
    public LibraryDiff {
        changes = List.copyOf(changes);
        pooled = List.copyOf(pooled);
    }

    /**
     * Compares two states.
     *
     * @param before the earlier state
     * @param after the later state
     * @return the difference; rows are compared as their tables hold them, so libraries put together by hand differ in pooled
     *     numbers only
     */
    public static LibraryDiff between(EvidenceLibrary before, EvidenceLibrary after) {
        return new LibraryDiff(
                changes(before.shelf().entries(), after.shelf().entries()), PooledNumbers.compare(before, after));
    }

    private static List<EntryChange> changes(List<Entry> before, List<Entry> after) {
        Map<String, Entry> old = byName(before);
        Map<String, Entry> current = byName(after);
        List<EntryChange> changes = new ArrayList<>();
        old.forEach((name, entry) -> {
            if (!current.containsKey(name)) {
                changes.add(new EntryChange(Kind.REMOVED, entry, List.of()));
            }
        });
        current.forEach((name, entry) -> {
            if (!old.containsKey(name)) {
                changes.add(new EntryChange(Kind.ADDED, entry, List.of()));
            } else {
                EntryChange.between(old.get(name), entry).ifPresent(changes::add);
            }
        });
        return changes;
    }

    private static Map<String, Entry> byName(List<Entry> entries) {
        Map<String, Entry> byName = new LinkedHashMap<>();
        entries.forEach(entry -> byName.put(entry.toString(), entry));
        return byName;
    }

    /**
     * The rows to which one thing happened.
     *
     * @param kind what happened
     * @return the changes, in the order of the tables
     */
    public List<EntryChange> changes(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * The pooled numbers that are not what they were.
     *
     * @return the changes
     */
    public List<PooledChange> moved() {
        return pooled.stream().filter(PooledChange::isChanged).toList();
    }

    /**
     * The whole difference as text.
     *
     * @return several lines of text
     */
    public String summary() {
        StringBuilder text = new StringBuilder(toString()).append('\n');
        section("Added", changes(Kind.ADDED), text);
        section("Corrected", changes(Kind.CORRECTED), text);
        section("Removed", changes(Kind.REMOVED), text);
        section("Pooled numbers, before → after", moved(), text);
        return text.toString();
    }

    private static void section(String heading, List<?> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    /** The counts, for example {@code 7 rows added, 1 corrected, 0 removed; 2 of 14 pooled numbers changed}. */
    @Override
    public String toString() {
        return changes(Kind.ADDED).size() + " rows added, "
                + changes(Kind.CORRECTED).size() + " corrected, "
                + changes(Kind.REMOVED).size() + " removed; " + moved().size() + " of " + pooled.size()
                + " pooled numbers changed";
    }
}
