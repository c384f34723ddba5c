package org.meridian.evidence.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meridian.table.Words;

/**
 * How the rows of a table are to be read as studies: which column plays which role, and what the groups are called.
 * It stands in the descriptor of the table as the property {@code meridian}; the roles are those of an analysis plan.
 *
 * @param data what each study contributes
 * @param columns role to column, for example {@code treatmentEvents} to {@code tpos}
 * @param treatment what the treatment group received
 * @param control what the control group received
 * @param event what was counted, {@code ""} if nothing was
 */
public record StudyColumns(DataKind data, Map<String, String> columns, String treatment, String control, String event) {

    /**
     * Checks that the roles are those of the data.
     *
     * @throws IllegalArgumentException if a role is unknown, missing or filled twice, or a group has no name; the
     *     message lists every such fault
     */
    public StudyColumns {
        Objects.requireNonNull(event, "event");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        List<String> faults = data.faults(columns.keySet());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        if (treatment.isBlank() || control.isBlank()) {
            throw new IllegalArgumentException(
                    "both groups must have a name, but were \"" + treatment + "\" and \"" + control + "\"");
        }
    }

    /**
     * Whether some column plays this role.
     *
     * @param role for example {@code treatmentTotal}
     * @return whether {@link #column(String)} answers
     */
    public boolean has(String role) {
        return columns.containsKey(role);
    }

    /**
     * The column that plays a role.
     *
     * @param role for example {@code treatmentEvents}
     * @return the name of a column
     * @throws IllegalArgumentException if no column plays it; the message names the roles that are played
     */
    public String column(String role) {
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
