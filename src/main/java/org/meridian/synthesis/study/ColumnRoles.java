package org.meridian.synthesis.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.stat.Scale;
import org.meridian.table.DataTable;

/**
 * Which column of a table plays which role: as somebody said, or as recognised from the names of the columns. What was said
 * always wins: the role is recognised nowhere else, and the column in no other role.
 *
 * @param said the columns by their roles, as somebody said
 * @param recognised the columns that may play a role by their names; two for one role leave it open
 * @param texts the columns that would play a role by their names, were their cells not mostly texts
 * @param recognition whether names of columns count
 */
public record ColumnRoles(
        Map<Role, String> said, List<Recognised> recognised, List<Recognised> texts, Recognition recognition) {

    /** Whether names of columns count. */
    public enum Recognition {
        /** A role that is not said is recognised from names. */
        BY_NAME,
        /** Only roles that are said are played. */
        NONE
    }

    /**
     * A column that may play a role by its name.
     *
     * @param role the role
     * @param column the name of the column
     * @param measure the id of the measure that the name speaks of: a column {@code HR} is an estimate of hazard ratios alone
     * @param scale the scale of the measures for which the role is clear; a standard error beside a ratio may be that of the ratio
     *     or of its logarithm
     */
    public record Recognised(Role role, String column, Optional<String> measure, Optional<Scale> scale) {

        static Recognised of(Role role, String column) {
            return new Recognised(role, column, Optional.empty(), Optional.empty());
        }

        private boolean suits(String id, Scale wanted) {
            return measure.filter(it -> !it.equals(id)).isEmpty()
                    && scale.filter(it -> it != wanted).isEmpty();
        }
    }

    /** Copies the collections, and takes from what was recognised whatever was said. */
    public ColumnRoles {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        Map<Role, String> roles = said;
        recognised = besides(roles, recognised);
        texts = besides(roles, texts);
    }

    private static List<Recognised> besides(Map<Role, String> said, List<Recognised> found) {
        return found.stream()
                .filter(it -> !said.containsKey(it.role()) && !said.containsValue(it.column()))
                .distinct()
                .toList();
    }

    /**
     * Exactly the roles that are said.
     *
     * @param columns the columns by their roles
     * @return these roles and no others
     */
    public static ColumnRoles exactly(Map<Role, String> columns) {
        return new ColumnRoles(columns, List.of(), List.of(), Recognition.NONE);
    }

    /**
     * The roles that the names of the columns tell.
     *
     * @param table the table
     * @return what was recognised
     */
    public static ColumnRoles in(DataTable table) {
        return in(table, Map.of());
    }

    private static ColumnRoles in(DataTable table, Map<Role, String> said) {
        return new ColumnRoles(
                said, RoleNames.ofNumbers(table, said), RoleNames.ofTexts(table, said), Recognition.BY_NAME);
    }

    /**
     * The roles with one more that is said. What else the names tell is looked up again: beside an effect that is said, a column
     * {@code se} is its standard error.
     *
     * @param table the table
     * @param role the role
     * @param column the column that plays it
     * @return the roles
     */
    public ColumnRoles with(DataTable table, Role role, String column) {
        Map<Role, String> more = new LinkedHashMap<>(said);
        more.put(role, column);
        return recognition == Recognition.BY_NAME && table.has(column) ? in(table, more) : exactly(more);
    }

    /**
     * The columns that play a role, as said or as clearly recognised.
     *
     * @return the columns by their roles: what was said first, then in the order of the roles
     */
    public Map<Role, String> columns() {
        Map<Role, String> columns = new LinkedHashMap<>(said);
        for (Role role : Role.values()) {
            Set<String> candidates = new LinkedHashSet<>();
            recognised.stream().filter(it -> it.role() == role).forEach(it -> candidates.add(it.column()));
            if (candidates.size() == 1) {
                columns.put(role, candidates.iterator().next());
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    /**
     * The columns that may play each role in an analysis of a measure. A name that speaks of the measure wins over one that speaks of
     * none, and one that speaks of another measure does not count.
     *
     * @param measure the id of the measure, for example {@code "HR"}
     * @param scale its scale
     * @return the columns by their roles; more than one if the names leave it open
     */
    public Map<Role, List<String>> candidates(String measure, Scale scale) {
        Map<Role, List<String>> candidates = new EnumMap<>(Role.class);
        said.forEach((role, column) -> candidates.put(role, List.of(column)));
        for (Role role : Role.values()) {
            List<Recognised> suitable = recognised.stream()
                    .filter(it -> it.role() == role && it.suits(measure, scale))
                    .toList();
            List<Recognised> named =
                    suitable.stream().filter(it -> it.measure().isPresent()).toList();
            List<String> columns = new ArrayList<>((named.isEmpty() ? suitable : named)
                    .stream().map(Recognised::column).distinct().toList());
            if (!columns.isEmpty()) {
                candidates.put(role, columns);
            }
        }
        return candidates;
    }
}
