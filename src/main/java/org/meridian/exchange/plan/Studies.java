package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The rows that an analysis is about, asked by role. */
final class Studies {

    private final StudyTable table;
    private final Map<Role, String> columns;

    Studies(StudyTable table, Map<Role, String> columns) {
        table.check(columns.values());
        this.table = table;
        this.columns = columns;
    }

    int size() {
        return table.rows().size();
    }

    Set<Role> roles() {
        return columns.keySet();
    }

    /** The labels of the studies; without a column of labels, their numbers. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            labels.add(label(i));
        }
        return labels;
    }

    private String label(int i) {
        String number = "Study " + (i + 1);
        return columns.containsKey(Role.STUDY)
                ? table.rows()
                        .get(i)
                        .cell(columns.get(Role.STUDY))
                        .map(StudyCell::text)
                        .orElse(number)
                : number;
    }

    /** The numbers of one study, all of which are there. */
    interface Numbers {

        /** The number in a role that the study has. */
        double of(Role role);

        /** Whether some column plays this role. */
        boolean has(Role role);
    }

    /**
     * What each study is read to; faults are gathered over all studies and told together.
     *
     * @throws IllegalArgumentException if a number is missing or is none, or a study is refused
     */
    <T> List<T> each(Collection<Role> roles, Function<Numbers, T> read) {
        List<String> faults = new ArrayList<>();
        for (StudyTable.Row row : table.rows()) {
            roles.forEach(role -> check(row, columns.get(role), faults));
        }
        List<T> all = new ArrayList<>();
        if (faults.isEmpty()) {
            for (int i = 0; i < size(); i++) {
                StudyTable.Row row = table.rows().get(i);
                try {
                    all.add(read.apply(numbers(row)));
                } catch (IllegalArgumentException refused) {
                    faults.add(row.place() + " (" + label(i) + "): " + refused.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return all;
    }

    private static void check(StudyTable.Row row, String column, List<String> faults) {
        if (row.cell(column).isEmpty()) {
            faults.add(row.place() + ", column " + column + ": must be a number, but is empty");
        } else if (row.cell(column).get().number().isEmpty()) {
            faults.add(row.place() + ", column " + column + ": must be a finite number such as 0.25, but was \""
                    + row.cell(column).get() + "\"");
        }
    }

    private Numbers numbers(StudyTable.Row row) {
        return new Numbers() {
            @Override
            public double of(Role role) {
                return row.cell(columns.get(role)).orElseThrow().number().orElseThrow();
            }

            @Override
            public boolean has(Role role) {
                return columns.containsKey(role);
            }
        };
    }

    /** The numbers of a column that plays no role. */
    List<Double> numbers(String column) {
        return new Studies(table, Map.of(Role.N, column)).each(List.of(Role.N), it -> it.of(Role.N));
    }

    /** The places of the studies in ascending order of a column; studies that say the same keep their order. */
    List<Integer> orderedBy(String column) {
        List<Double> values = numbers(column);
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
    }
}
