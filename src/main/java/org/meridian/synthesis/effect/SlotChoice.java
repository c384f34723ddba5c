package org.meridian.synthesis.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.synthesis.study.Role;

/**
 * How a table fills one slot of a form of data.
 *
 * @param slot the slot
 * @param chosen the alternatives that rows are read by, the first that is whole in a row
 * @param filling whether it is filled
 * @param reason what to say about a slot that is not filled; otherwise empty
 */
record SlotChoice(Slot slot, List<List<Role>> chosen, Filling filling, String reason) {

    /** Whether a slot is filled. */
    enum Filling {
        /** It is, or need not be. */
        FILLED,
        /** No column is known for it. */
        EMPTY,
        /** More than one column may be meant. */
        OPEN,
        /** More was said than can be used. */
        SURPLUS
    }

    /**
     * What was said comes first, then what was recognised clearly; names that leave it open are never chosen.
     *
     * @param slot the slot
     * @param said the roles that were said
     * @param candidates the columns that may play each role
     */
    static SlotChoice of(Slot slot, Set<Role> said, Map<Role, List<String>> candidates) {
        List<List<Role>> whole = slot.alternatives().stream()
                .filter(it -> candidates.keySet().containsAll(it))
                .toList();
        List<List<Role>> wholeSaid = whole.stream().filter(said::containsAll).toList();
        if (wholeSaid.size() > 1 && slot.need() == Slot.Need.ONE) {
            return new SlotChoice(slot, wholeSaid, Filling.SURPLUS, "needs exactly one of " + slot.sets());
        }
        List<List<Role>> partlySaid = whole.stream()
                .filter(it -> it.stream().anyMatch(said::contains))
                .toList();
        List<List<Role>> preferred = wholeSaid.isEmpty() ? partlySaid.isEmpty() ? whole : partlySaid : wholeSaid;
        List<List<Role>> clear = preferred.stream()
                .filter(it -> it.stream().allMatch(role -> candidates.get(role).size() == 1))
                .toList();
        if (!clear.isEmpty()) {
            return new SlotChoice(slot, clear, Filling.FILLED, "");
        }
        if (!preferred.isEmpty()) {
            return new SlotChoice(slot, List.of(), Filling.OPEN, open(preferred.get(0), candidates));
        }
        boolean needed = slot.need() != Slot.Need.NONE_OR_ONE;
        return needed
                ? new SlotChoice(slot, List.of(), Filling.EMPTY, slot.words())
                : new SlotChoice(slot, List.of(), Filling.FILLED, "");
    }

    private static String open(List<Role> roles, Map<Role, List<String>> candidates) {
        return roles.stream()
                .filter(role -> candidates.get(role).size() > 1)
                .map(role -> open(role, candidates.get(role)))
                .collect(Collectors.joining("; "));
    }

    private static String open(Role role, List<String> columns) {
        String names = columns.stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(" or "));
        return "cannot tell whether " + role.key() + " is " + names + ": say it, as with(" + role.name() + ", \""
                + columns.get(0) + "\") or \"columns\": {\"" + role.key() + "\": \"" + columns.get(0) + "\"}";
    }
}
