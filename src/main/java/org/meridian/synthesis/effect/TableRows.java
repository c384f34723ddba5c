package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.StudyTable;
import org.meridian.table.Cell;

/** Reads the rows of a table as data in the form that was chosen, one by one. */
final class TableRows {

    private final StudyTable table;
    private final FormChoice choice;
    private final Measure measure;
    private final List<String> labels;
    private final RowFaults faults;
    private final List<String> notes;
    private final Map<Role, Integer> decimals = new EnumMap<>(Role.class);

    /**
     * Reads a table.
     *
     * @param faults to which rows that cannot be used are added
     * @param notes to which conversions are added
     */
    TableRows(
            StudyTable table,
            FormChoice choice,
            Measure measure,
            List<String> labels,
            RowFaults faults,
            List<String> notes) {
        this.table = table;
        this.choice = choice;
        this.measure = measure;
        this.labels = labels;
        this.faults = faults;
        this.notes = notes;
        choice.columns().forEach((role, column) -> {
            if (!role.isText()) {
                decimals.put(role, PrintedDigits.most(table.cells().column(column)));
            }
        });
    }

    /** A row, if it can be used. */
    Optional<StudyData> read(int row) {
        RowNumbers numbers = new RowNumbers(labels.get(row), measure, decimals, notes);
        List<Role> absent = new ArrayList<>();
        for (SlotChoice slot : choice.slots()) {
            Optional<List<Role>> whole = slot.chosen().stream()
                    .filter(set -> missing(row, set).isEmpty())
                    .findFirst();
            if (whole.isPresent()) {
                whole.get().forEach(role -> number(row, role, numbers));
            } else if (slot.slot().need() != Slot.Need.NONE_OR_ONE) {
                absent.addAll(nearest(row, slot.chosen()));
            }
        }
        if (!absent.isEmpty()) {
            faults.missing(
                    row, absent.stream().map(choice.columns()::get).distinct().toList(), reason(absent));
        }
        return faults.has(row) ? Optional.empty() : data(row, numbers);
    }

    private Optional<StudyData> data(int row, RowNumbers numbers) {
        int noted = notes.size();
        try {
            return Optional.of(choice.form().read(numbers));
        } catch (IllegalArgumentException impossible) {
            notes.subList(noted, notes.size()).clear();
            faults.wrong(row, Optional.empty(), impossible.getMessage());
            return Optional.empty();
        }
    }

    private List<Role> missing(int row, List<Role> set) {
        return set.stream().filter(role -> cell(row, role).isMissing()).toList();
    }

    /** What the set that lacks the least of the row lacks. */
    private List<Role> nearest(int row, List<List<Role>> sets) {
        List<Role> nearest = missing(row, sets.get(0));
        for (List<Role> set : sets) {
            List<Role> lacking = missing(row, set);
            if (lacking.size() < nearest.size()) {
                nearest = lacking;
            }
        }
        return nearest;
    }

    private static String reason(List<Role> absent) {
        List<String> words = absent.stream().map(Role::words).toList();
        String last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return last + (last.endsWith("s") ? " are missing" : " is missing");
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + last + " are missing";
    }

    private Cell cell(int row, Role role) {
        return table.cells().cell(row, choice.columns().get(role));
    }

    private void number(int row, Role role, RowNumbers numbers) {
        Cell cell = cell(row, role);
        if (cell.number().isPresent()) {
            numbers.put(role, cell.number().getAsDouble());
        } else {
            faults.wrong(
                    row,
                    Optional.of(choice.columns().get(role)),
                    "must be a number such as 0.25, but was \"" + cell + "\"");
        }
    }
}
