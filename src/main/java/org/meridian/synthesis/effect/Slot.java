package org.meridian.synthesis.effect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.synthesis.study.Role;

/**
 * One thing that a form of data needs of a study, and the sets of roles that can say it.
 *
 * @param alternatives the sets, the better ones first; a row takes the first that is whole
 * @param need how many of them must or may be said
 * @param words what is needed, for example {@code treatmentTotal or treatmentNonEvents}
 */
record Slot(List<List<Role>> alternatives, Need need, String words) {

    /** How many alternatives a table needs. */
    enum Need {
        /** One and, where somebody says the roles, only one. */
        ONE,
        /** One or more, so that rows may differ in what they have. */
        SOME,
        /** One, or none at all. */
        NONE_OR_ONE
    }

    static Slot one(Role role) {
        return new Slot(List.of(List.of(role)), Need.ONE, role.key());
    }

    static Slot either(Role role, Role other) {
        return new Slot(List.of(List.of(role), List.of(other)), Need.ONE, role + " or " + other);
    }

    static Slot optional(Role role) {
        return new Slot(List.of(List.of(role)), Need.NONE_OR_ONE, role.key());
    }

    static List<Slot> all(Role... roles) {
        return Arrays.stream(roles).map(Slot::one).toList();
    }

    boolean uses(Role role) {
        return alternatives.stream().anyMatch(it -> it.contains(role));
    }

    /** The alternatives one by one, for example {@code v, se, lower with upper}. */
    String sets() {
        return alternatives.stream()
                .map(set -> set.stream().map(Role::key).collect(Collectors.joining(" with ")))
                .collect(Collectors.joining(", "));
    }
}
