package org.meridian.evidence.dataset;

import java.util.List;
import org.meridian.stat.Words;

/** The example data sets that travel with the library. */
public final class Datasets {

    private static final List<String> NAMES = List.of("bcg", "p6");

    private Datasets() {}

    /**
     * The names of the example data sets.
     *
     * @return the names in alphabetical order
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The example data sets with what they are about, to be looked at: {@code Datasets.list()} prints one line for each.
     *
     * @return names and titles, in alphabetical order of the names
     */
    public static DatasetList list() {
        return new DatasetList(NAMES.stream()
                .map(name -> new DatasetList.Entry(name, load(name).descriptor().title()))
                .toList());
    }

    /**
     * Loads an example.
     *
     * @param name one of {@link #names()}
     * @return the data set
     * @throws IllegalArgumentException if there is no such example; the message names those that there are
     */
    public static Dataset load(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no data set \"" + name + "\" (data sets: " + Words.list(NAMES) + ")");
        }
        return PackageReader.withDefaults()
                .read(Location.classPath("/datasets/examples/" + name))
                .map(Dataset::of)
                .value();
    }
}
