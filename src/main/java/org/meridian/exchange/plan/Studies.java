package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyData;

/**
 * The rows that an analysis is about, asked by role.
 *
 * @param table the rows that take part
 * @param columns role to column
 */
public record Studies(StudyTable table, Map<Role, String> columns) {

    /**
     * Copies the map, in its order.
     *
     * @throws IllegalArgumentException if a column is not in the table; the message names all of them
     */
    public Studies {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        table.check(columns.values());
    }

    /**
     * The row behind each effect, so that a number can be followed to its place. A study that was dropped for its zero cells has no
     * effect, and its row is not among them.
     *
     * @param effects effects that were computed from these rows
     * @return one row for each effect, in their order
     */
    public List<StudyTable.Row> rowsBehind(Effects effects) {
        if (effects.size() == size()) {
            return table.rows();
        }
        List<? extends StudyData> data = form(effects.measure()).of(this);
        List<StudyTable.Row> behind = new ArrayList<>();
        for (int i = 0; i < size() && behind.size() < effects.size(); i++) {
            int next = behind.size();
            if (label(i).equals(effects.labels().get(next))
                    && data.get(i).equals(effects.data().get(next))) {
                behind.add(table.rows().get(i));
            }
        }
        return behind;
    }

    private DataForm form(Measure measure) {
        return measure instanceof StudyMeasure<?> known && !columns.containsKey(Role.Y)
                ? DataForm.of(known)
                : DataForm.REPORTED;
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
