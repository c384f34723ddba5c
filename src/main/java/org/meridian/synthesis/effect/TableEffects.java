package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.stat.Words;
import org.meridian.synthesis.study.FigureStatus;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.LeftOut;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.StudyRows;
import org.meridian.synthesis.study.StudyTable;

/**
 * The effects of the rows of a table: a form of data is chosen, the rows are read, and the effects are computed from those that can be
 * used. Row i of {@link Effects#rows()} is always the row of effect i.
 *
 * @param <D> the data that the measure needs
 */
final class TableEffects<D extends StudyData> {

    private final StudyMeasure<D> measure;
    private final Measure carried;
    private final StudyTable table;
    private final FormChoice choice;
    private final List<String> labels;
    private final RowFaults faults;
    private final List<Integer> kept = new ArrayList<>();
    private final List<StudyData> data = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private TableEffects(StudyMeasure<D> measure, Measure carried, StudyTable table) {
        this.measure = measure;
        this.carried = carried;
        this.table = table;
        table.requireOneAnalysis();
        this.choice = FormChoice.of(measure, table);
        this.labels = table.labels();
        this.faults = new RowFaults(table, labels);
        notes.addAll(table.notes());
        notes.addAll(choice.notes());
    }

    /**
     * The effects.
     *
     * @param measure the measure with its options
     * @param carried the measure that the effects carry
     * @param table the table
     */
    static <D extends StudyData> Effects of(StudyMeasure<D> measure, Measure carried, StudyTable table) {
        return new TableEffects<>(measure, carried, table).effects();
    }

    private Effects effects() {
        checkStatus();
        NaturalFigures.refuse(table, choice, carried);
        read();
        Effects effects = own().map(this::computed).orElseGet(this::reported);
        if (choice.form().isReported()
                && (choice.columns().containsKey(Role.CI_LOWER)
                        || choice.columns().containsKey(Role.LOWER))) {
            notes.add(
                    "where an interval is all there is, its standard error is (U − L) / 2c, c the normal critical value of its"
                            + " level");
        }
        int[] places = kept.stream().mapToInt(Integer::intValue).toArray();
        return effects.with(StudyRows.of(table.cells(), choice.columns())
                .at(places)
                .leavingOut(faults.leftOut())
                .noting(notes));
    }

    private void read() {
        TableRows rows = new TableRows(table, choice, carried, labels, faults, notes);
        for (int row = 0; row < table.size(); row++) {
            int place = row;
            rows.read(row).ifPresent(it -> {
                kept.add(place);
                data.add(it);
            });
        }
        faults.settle();
        requireSome();
    }

    /** The data as the measure's own, if they are. */
    private Optional<List<D>> own() {
        return data.stream().allMatch(measure.dataType()::isInstance)
                ? Optional.of(data.stream().map(measure.dataType()::cast).toList())
                : Optional.empty();
    }

    private Effects computed(List<D> own) {
        if (!measure.isEstimable(own)) {
            throw new IllegalArgumentException(
                    "not estimable: in every row no participant, or every participant, had the event in both arms, and the "
                            + measure.title() + " has no value there");
        }
        List<D> remaining =
                dropping(own, (row, it) -> measure.exclusion(it).ifPresent(reason -> faults.excluded(row, reason)));
        try {
            return measure.of(names(), remaining);
        } catch (IllegalArgumentException impossible) {
            List<D> possible = dropping(remaining, this::check);
            if (possible.size() == remaining.size()) {
                throw impossible;
            }
            return measure.of(names(), possible);
        }
    }

    private void check(int row, D it) {
        try {
            measure.of(it);
        } catch (IllegalArgumentException impossible) {
            faults.wrong(row, Optional.empty(), impossible.getMessage());
        }
    }

    /** Looks at each row; those that got a fault are taken out of what is kept. */
    private List<D> dropping(List<D> own, RowCheck<D> check) {
        List<D> remaining = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            check.look(kept.get(i), own.get(i));
            if (!faults.has(kept.get(i))) {
                remaining.add(own.get(i));
                places.add(kept.get(i));
            }
        }
        faults.settle();
        kept.clear();
        kept.addAll(places);
        requireSome();
        return remaining;
    }

    private interface RowCheck<D> {
        void look(int row, D data);
    }

    private Effects reported() {
        List<StudyEffect> effects = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            effects.add(reported(labels.get(kept.get(i)), data.get(i)));
        }
        return Effects.of(carried, effects);
    }

    private StudyEffect reported(String label, StudyData it) {
        if (it instanceof Reported printed) {
            return StudyEffect.of(label, carried, printed);
        }
        Given given = (Given) it;
        return new StudyEffect(label, carried, given.y(), given.v(), given);
    }

    private List<String> names() {
        return kept.stream().map(labels::get).toList();
    }

    private void requireSome() {
        if (kept.isEmpty()) {
            List<LeftOut> out = faults.leftOut();
            throw new IllegalArgumentException(
                    out.isEmpty()
                            ? table.cells().name() + " has no rows"
                            : "no row of " + table.cells().name() + " can be used: "
                                    + out.stream()
                                            .limit(5)
                                            .map(LeftOut::toString)
                                            .collect(Collectors.joining("; "))
                                    + (out.size() > 5 ? "; and " + (out.size() - 5) + " more" : ""));
        }
    }

    private void checkStatus() {
        String column = choice.columns().get(Role.STATUS);
        if (column == null) {
            return;
        }
        List<String> unknown = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            String text = table.cells().cell(row, column).text();
            if (!text.isEmpty() && FigureStatus.ofWord(text).isEmpty()) {
                unknown.add(table.cells().place(row) + ", column " + column + ": must be one of "
                        + Words.list(Arrays.asList(FigureStatus.values())) + ", but was \"" + text + "\"");
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", unknown));
        }
    }
}
