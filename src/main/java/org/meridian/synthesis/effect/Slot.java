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
 */
record Slot(List<List<Role>> alternatives, Need need) {

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
        return new Slot(List.of(List.of(role)), Need.ONE);
    }

    static Slot either(Role role, Role other) {
        return new Slot(List.of(List.of(role), List.of(other)), Need.ONE);
    }

    static Slot optional(Role role) {
        return new Slot(List.of(List.of(role)), Need.NONE_OR_ONE);
    }

    static List<Slot> all(Role... roles) {
        return Arrays.stream(roles).map(Slot::one).toList();
    }

    boolean uses(Role role) {
        return alternatives.stream().anyMatch(it -> it.contains(role));
    }

    /** {@return for example {@code exactly one of treatmentTotal, treatmentNonEvents}} */
    @Override
    public String toString() {
        String sets = alternatives.stream().map(Slot::words).collect(Collectors.joining(", "));
        if (alternatives.size() == 1) {
            return sets;
        }
        return (need == Need.ONE ? "exactly one of " : "one of ") + sets;
    }

    private static String words(List<Role> set) {
        return set.stream().map(Role::key).collect(Collectors.joining(" with "));
    }
}
