package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meridian.stat.Words;
import org.meridian.synthesis.study.Role;

/**
 * How the rows of a table are to be read as studies: which column plays which role, and what the groups are called.
 * It is in the descriptor of the table as the property {@code meridian}; the roles are those of an analysis plan.
 *
 * @param columns role to column, for example {@link Role#TREATMENT_EVENTS} to {@code tpos}
 * @param treatment what the treatment group received
 * @param control what the control group received
 * @param event what was counted, {@code ""} if nothing was
 */
public record StudyColumns(Map<Role, String> columns, String treatment, String control, String event) {

    /**
     * Checks that studies have labels and numbers, and groups names.
     *
     * @throws IllegalArgumentException if no column labels the studies, none has numbers of theirs, or a group has no name; the
     *     message lists every such fault
     */
    public StudyColumns {
        Objects.requireNonNull(event, "event");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        List<String> faults = new ArrayList<>();
        if (!columns.containsKey(Role.STUDY)) {
            faults.add("the role \"" + Role.STUDY + "\" must have a column");
        }
        if (columns.keySet().stream().allMatch(Role::isText)) {
            faults.add("a role of numbers must have a column");
        }
        if (treatment.isBlank() || control.isBlank()) {
            faults.add("both groups must have a name, but were \"" + treatment + "\" and \"" + control + "\"");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /**
     * Whether some column plays this role.
     *
     * @param role for example {@link Role#TREATMENT_TOTAL}
     * @return whether {@link #column(Role)} answers
     */
    public boolean has(Role role) {
        return columns.containsKey(role);
    }

    /**
     * The column that plays a role.
     *
     * @param role for example {@link Role#TREATMENT_EVENTS}
     * @return the name of a column
     * @throws IllegalArgumentException if no column plays it; the message names the roles that are played
     */
    public String column(Role role) {
        if (!has(role)) {
            throw new IllegalArgumentException(
                    "no column plays the role \"" + role + "\" (roles: " + Words.list(columns.keySet()) + ")");
        }
        return columns.get(role);
    }

    /** {@return for example {@code BCG vaccine versus no vaccine: tuberculosis}} */
    @Override
    public String toString() {
        return treatment + " versus " + control + (event.isEmpty() ? "" : ": " + event);
    }
}
