package org.meridian.evidence.dataset;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Data sets with what they are about.
 *
 * @param entries one for each data set
 */
public record DatasetList(List<Entry> entries) {

    /** Copies the entries. */
    public DatasetList {
        entries = List.copyOf(entries);
    }

    /**
     * One data set.
     *
     * @param name the name by which it is loaded
     * @param title what it is about
     */
    public record Entry(String name, String title) {}

    /** One line for each data set, for example {@code bcg  BCG vaccine against tuberculosis}. */
    @Override
    public String toString() {
        int width = entries.stream().mapToInt(it -> it.name().length()).max().orElse(0);
        return entries.stream()
                .map(it -> it.name() + " ".repeat(width - it.name().length() + 2) + it.title())
                .collect(Collectors.joining("\n"));
    }
}
