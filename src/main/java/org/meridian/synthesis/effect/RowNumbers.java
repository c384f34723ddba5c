package org.meridian.synthesis.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Role;

/** The numbers of one row, all of which are there, and what is noted about them. */
final class RowNumbers {

    private final Map<Role, Double> numbers = new EnumMap<>(Role.class);
    private final Map<Role, Integer> decimals;
    private final Measure measure;
    private final String label;
    private final List<String> notes;

    /**
     * The numbers of a row.
     *
     * @param label what its study is called
     * @param measure the measure of the analysis
     * @param decimals how many decimals the columns are printed with
     * @param notes to which notes are added
     */
    RowNumbers(String label, Measure measure, Map<Role, Integer> decimals, List<String> notes) {
        this.label = label;
        this.measure = measure;
        this.decimals = decimals;
        this.notes = notes;
    }

    void put(Role role, double number) {
        numbers.put(role, number);
    }

    /** The number in a role that the row has. */
    double of(Role role) {
        return numbers.get(role);
    }

    /** Whether the row is read by this role. */
    boolean has(Role role) {
        return numbers.containsKey(role);
    }

    Measure measure() {
        return measure;
    }

    Scale scale() {
        return measure.scale();
    }

    /** Half a unit of the last decimal with which the columns of some roles are printed. */
    double halfUnit(Role... roles) {
        int most = 0;
        for (Role role : roles) {
            most = Math.max(most, decimals.getOrDefault(role, 0));
        }
        return Math.pow(10, -most) / 2;
    }

    void note(String sentence) {
        notes.add(label + ": " + sentence);
    }
}
