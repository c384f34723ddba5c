package org.meridian.exchange.plan;

import static org.meridian.exchange.plan.Role.CONTROL_EVENTS;
import static org.meridian.exchange.plan.Role.CONTROL_MEAN;
import static org.meridian.exchange.plan.Role.CONTROL_N;
import static org.meridian.exchange.plan.Role.CONTROL_NON_EVENTS;
import static org.meridian.exchange.plan.Role.CONTROL_SD;
import static org.meridian.exchange.plan.Role.CONTROL_TOTAL;
import static org.meridian.exchange.plan.Role.LOWER;
import static org.meridian.exchange.plan.Role.SE;
import static org.meridian.exchange.plan.Role.TREATMENT_EVENTS;
import static org.meridian.exchange.plan.Role.TREATMENT_MEAN;
import static org.meridian.exchange.plan.Role.TREATMENT_N;
import static org.meridian.exchange.plan.Role.TREATMENT_NON_EVENTS;
import static org.meridian.exchange.plan.Role.TREATMENT_SD;
import static org.meridian.exchange.plan.Role.TREATMENT_TOTAL;
import static org.meridian.exchange.plan.Role.UPPER;
import static org.meridian.exchange.plan.Role.V;
import static org.meridian.exchange.plan.Role.Y;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.math.Tails;
import org.meridian.synthesis.effect.Given;
import org.meridian.synthesis.effect.StudyData;
import org.meridian.synthesis.effect.TwoByTwo;
import org.meridian.synthesis.effect.TwoMeans;

/** What a study can contribute to a pairwise analysis, and the roles by which its columns are found. */
enum DataForm {
    /** Events in two arms. */
    TWO_BY_TWO(
            List.of(
                    one(TREATMENT_EVENTS),
                    either(TREATMENT_TOTAL, TREATMENT_NON_EVENTS),
                    one(CONTROL_EVENTS),
                    either(CONTROL_TOTAL, CONTROL_NON_EVENTS)),
            it -> TwoByTwo.ofEvents(
                    it.of(TREATMENT_EVENTS),
                    it.has(TREATMENT_TOTAL)
                            ? it.of(TREATMENT_TOTAL)
                            : it.of(TREATMENT_EVENTS) + it.of(TREATMENT_NON_EVENTS),
                    it.of(CONTROL_EVENTS),
                    it.has(CONTROL_TOTAL) ? it.of(CONTROL_TOTAL) : it.of(CONTROL_EVENTS) + it.of(CONTROL_NON_EVENTS))),
    /** Means of two arms. */
    TWO_MEANS(
            List.of(
                    one(TREATMENT_MEAN),
                    one(TREATMENT_SD),
                    one(TREATMENT_N),
                    one(CONTROL_MEAN),
                    one(CONTROL_SD),
                    one(CONTROL_N)),
            it -> new TwoMeans(
                    it.of(TREATMENT_MEAN),
                    it.of(TREATMENT_SD),
                    it.of(TREATMENT_N),
                    it.of(CONTROL_MEAN),
                    it.of(CONTROL_SD),
                    it.of(CONTROL_N))),
    /** An effect that was computed elsewhere, with its variance, its standard error or its 95% interval. */
    REPORTED(List.of(one(Y), List.of(Set.of(V), Set.of(SE), Set.of(LOWER, UPPER))), DataForm::reported);

    private static final Set<Role> ALWAYS = EnumSet.of(Role.STUDY, Role.CLUSTER);

    private final List<List<Set<Role>>> slots;
    private final Function<Studies.Numbers, StudyData> read;

    /**
     * @param slots what a study must have: of each slot, exactly one of the sets, and that one whole
     * @param read one study's numbers as data
     */
    DataForm(List<List<Set<Role>>> slots, Function<Studies.Numbers, StudyData> read) {
        this.slots = slots;
        this.read = read;
    }

    private static List<Set<Role>> one(Role role) {
        return List.of(Set.of(role));
    }

    private static List<Set<Role>> either(Role role, Role other) {
        return List.of(Set.of(role), Set.of(other));
    }

    private static Given reported(Studies.Numbers it) {
        if (it.has(V)) {
            return new Given(it.of(Y), it.of(V));
        }
        double se = it.has(SE) ? it.of(SE) : fromInterval(it.of(Y), it.of(LOWER), it.of(UPPER));
        if (!(se > 0)) {
            throw new IllegalArgumentException("standard error must be > 0, but was " + se);
        }
        return new Given(it.of(Y), se * se);
    }

    private static double fromInterval(double y, double lower, double upper) {
        if (!(lower < upper && lower <= y && y <= upper)) {
            throw new IllegalArgumentException(
                    "y must lie in its interval, but " + y + " does not lie in [" + lower + ", " + upper + "]");
        }
        return (upper - lower) / (2 * Tails.normalCritical(0.95));
    }

    /**
     * The data of all studies.
     *
     * @throws IllegalArgumentException if a role is missing, surplus or filled twice, or a study is refused
     */
    List<StudyData> of(Studies studies) {
        Set<Role> used = EnumSet.noneOf(Role.class);
        List<String> faults = new ArrayList<>();
        for (List<Set<Role>> slot : slots) {
            List<Set<Role>> whole =
                    slot.stream().filter(studies.roles()::containsAll).toList();
            if (whole.size() != 1) {
                faults.add((slot.size() == 1 ? "needs " : "needs exactly one of ") + words(slot));
            }
            whole.forEach(used::addAll);
        }
        studies.roles().stream()
                .filter(role -> !ALWAYS.contains(role))
                .filter(role -> slots.stream().flatMap(List::stream).noneMatch(set -> set.contains(role)))
                .forEach(role -> faults.add("has no use for " + role));
        studies.roles().stream()
                .filter(role -> !used.contains(role) && faults.isEmpty() && !ALWAYS.contains(role))
                .forEach(role -> faults.add("has no use for " + role + " beside the others"));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("columns: " + name() + " " + String.join(", ", faults)
                    + " (roles given: " + list(studies.roles()) + ")");
        }
        return studies.each(used, read);
    }

    private static String words(List<Set<Role>> slot) {
        return slot.stream()
                .map(set -> set.stream().sorted().map(Role::key).collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(", "));
    }

    private static String list(Set<Role> roles) {
        return roles.isEmpty() ? "none" : roles.stream().sorted().map(Role::key).collect(Collectors.joining(", "));
    }
}
