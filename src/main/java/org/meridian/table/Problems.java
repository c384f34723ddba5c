package org.meridian.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.stat.Words;

/** The problems of one file as they are found: the first are kept, the others are only counted. */
final class Problems {

    /** How many are kept. */
    static final int LIMIT = 20;

    private final String file;
    private final List<Problem> kept = new ArrayList<>();
    private int more;

    Problems(String file) {
        this.file = file;
    }

    void add(String reason) {
        add(0, "", reason);
    }

    void add(int line, String reason) {
        add(line, "", reason);
    }

    void add(int line, String column, String reason) {
        if (kept.size() < LIMIT) {
            kept.add(new Problem(file, line, column, reason));
        } else {
            more++;
        }
    }

    /** Counts problems that nobody will read. */
    void addUnnamed(int number) {
        more += number;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** The problems in the order of their lines, and how many more there are. */
    List<Problem> list() {
        List<Problem> list = new ArrayList<>(kept);
        list.sort(Comparator.comparingInt(Problem::line));
        if (more > 0) {
            list.add(Problem.ofFile(file, "has " + Words.count(more, "more problem")));
        }
        return list;
    }
}
