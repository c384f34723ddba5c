package org.meridian.synthesis.effect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.stat.Words;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.StudyTable;

/**
 * The form of data in which a table is read for a measure, with the columns that are read.
 *
 * @param form the form
 * @param slots how each of its slots is filled
 * @param columns the columns that are read, and those that say something about the rows, by their roles
 * @param notes what was recognised and chosen
 */
record FormChoice(DataForm form, List<SlotChoice> slots, Map<Role, String> columns, List<String> notes) {

    private static final Set<Role> ABOUT_ROWS = EnumSet.of(
            Role.STUDY,
            Role.CLUSTER,
            Role.EFFECT,
            Role.SHARED_CONTROL,
            Role.SOURCE,
            Role.PAGE,
            Role.QUOTE,
            Role.STATUS);

    /**
     * The measure's own data win over reported effects, unless roles of reported effects were said.
     *
     * @throws IllegalArgumentException if no form is complete, or a role that was said has no use
     */
    static FormChoice of(StudyMeasure<?> measure, StudyTable table) {
        Set<Role> said = table.roles().said().keySet();
        Map<Role, List<String>> candidates = table.roles().candidates(measure.id(), measure.scale());
        List<DataForm> forms = forms(measure, said);
        List<List<SlotChoice>> fills = forms.stream()
                .map(form -> form.slots().stream()
                        .map(slot -> SlotChoice.of(slot, said, candidates))
                        .toList())
                .toList();
        int chosen = chosen(fills);
        DataForm form = forms.get(chosen);
        List<SlotChoice> slots = fills.get(chosen);
        List<String> faults = new ArrayList<>();
        List<String> empty = reasons(slots, SlotChoice.Filling.EMPTY);
        if (!empty.isEmpty()) {
            faults.add("needs " + String.join(", ", empty));
        }
        faults.addAll(reasons(slots, SlotChoice.Filling.SURPLUS));
        faults.addAll(reasons(slots, SlotChoice.Filling.OPEN));
        Set<Role> used = used(slots);
        said.stream()
                .filter(role -> !ABOUT_ROWS.contains(role) && !used.contains(role))
                .filter(role -> faults.isEmpty() || !form.uses(role))
                .forEach(role -> faults.add("has no use for " + role));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(refusal(measure, form, slots, faults, table));
        }
        List<String> notes = new ArrayList<>();
        recognised(said, used, candidates).ifPresent(notes::add);
        if (!form.isReported()) {
            others(forms, fills, chosen, candidates).ifPresent(notes::add);
        }
        return new FormChoice(form, slots, columns(table, used, candidates), notes);
    }

    /** The forms that come into question, the better ones first. */
    private static List<DataForm> forms(StudyMeasure<?> measure, Set<Role> said) {
        DataForm own = DataForm.of(measure);
        if (said.contains(Role.Y)) {
            return List.of(DataForm.ANALYSED);
        }
        if (said.contains(Role.ESTIMATE)) {
            return List.of(DataForm.PRINTED);
        }
        List<DataForm> forms =
                Stream.of(own, DataForm.ANALYSED, DataForm.PRINTED).distinct().toList();
        List<DataForm> able = forms.stream()
                .filter(form -> said.stream().allMatch(role -> ABOUT_ROWS.contains(role) || form.uses(role)))
                .toList();
        return able.isEmpty() ? List.of(own) : able;
    }

    /**
     * The first form for which no column is lacking; that a name leaves something open is asked, and not passed over. If there is none, the
     * first form for which some column is there.
     */
    private static int chosen(List<List<SlotChoice>> fills) {
        for (int i = 0; i < fills.size(); i++) {
            if (reasons(fills.get(i), SlotChoice.Filling.EMPTY).isEmpty()) {
                return i;
            }
        }
        for (int i = 0; i < fills.size(); i++) {
            if (!used(fills.get(i)).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> reasons(List<SlotChoice> slots, SlotChoice.Filling filling) {
        return slots.stream()
                .filter(it -> it.filling() == filling)
                .map(SlotChoice::reason)
                .toList();
    }

    private static Set<Role> used(List<SlotChoice> slots) {
        Set<Role> used = EnumSet.noneOf(Role.class);
        slots.forEach(slot -> slot.chosen().forEach(used::addAll));
        return used;
    }

    private static Map<Role, String> columns(StudyTable table, Set<Role> used, Map<Role, List<String>> candidates) {
        Map<Role, String> columns = new LinkedHashMap<>();
        table.columns().forEach((role, column) -> {
            if (ABOUT_ROWS.contains(role)) {
                columns.put(role, column);
            }
        });
        used.forEach(role -> columns.put(role, candidates.get(role).get(0)));
        return Collections.unmodifiableMap(columns);
    }

    private static Optional<String> recognised(Set<Role> said, Set<Role> used, Map<Role, List<String>> candidates) {
        String list = used.stream()
                .filter(role -> !said.contains(role))
                .map(role -> role.words() + " in \"" + candidates.get(role).get(0) + "\"")
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? Optional.empty() : Optional.of("recognised: " + list);
    }

    /** That effects are reported too, and are not taken. */
    private static Optional<String> others(
            List<DataForm> forms, List<List<SlotChoice>> fills, int chosen, Map<Role, List<String>> candidates) {
        Set<String> columns = new LinkedHashSet<>();
        for (int i = chosen + 1; i < forms.size(); i++) {
            if (fills.get(i).stream().allMatch(it -> it.filling() == SlotChoice.Filling.FILLED)) {
                used(fills.get(i))
                        .forEach(role -> columns.add(candidates.get(role).get(0)));
            }
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of("the effects are computed from the studies' own data; the reported effects in "
                        + Words.quoted(columns) + " are not used");
    }

    private static String refusal(
            StudyMeasure<?> measure, DataForm form, List<SlotChoice> slots, List<String> faults, StudyTable table) {
        Map<Role, List<String>> candidates = table.roles().candidates(measure.id(), measure.scale());
        String roles = candidates.entrySet().stream()
                .filter(it -> it.getValue().size() == 1)
                .map(it -> it.getKey() + " in \"" + it.getValue().get(0) + "\"")
                .collect(Collectors.joining(", "));
        boolean empty = !reasons(slots, SlotChoice.Filling.EMPTY).isEmpty();
        return "columns: the " + measure.title() + " " + String.join("; ", faults)
                + (empty ? hints(form, slots, table, candidates) : "")
                + " (roles: " + (roles.isEmpty() ? "none" : roles) + "; columns: "
                + Words.list(table.cells().columns()) + ")";
    }

    private static String hints(
            DataForm form, List<SlotChoice> slots, StudyTable table, Map<Role, List<String>> candidates) {
        StringBuilder hints = new StringBuilder();
        Set<String> texts = new LinkedHashSet<>();
        table.roles().texts().stream()
                .filter(it -> !candidates.containsKey(it.role()) && form.uses(it.role()))
                .forEach(it -> texts.add("\"" + it.column() + "\" (" + it.role() + ")"));
        if (!texts.isEmpty()) {
            hints.append("; by its name a column would do, but most of its cells are no numbers: ")
                    .append(Words.list(texts));
        }
        boolean unnamed = used(slots).isEmpty() && candidates.containsKey(Role.N);
        if (unnamed && new LinkedHashSet<>(table.labels()).size() < table.size()) {
            hints.append("; each row seems to be one arm of a study, but must have both arms of a comparison");
        }
        if (!form.isReported() && table.roles().said().keySet().stream().noneMatch(form::uses)) {
            hints.append(
                    "; effects computed elsewhere would need y with v, se, or lower and upper, or estimate with ciLower"
                            + " and ciUpper, estimateSe or p");
        }
        return hints.toString();
    }
}
