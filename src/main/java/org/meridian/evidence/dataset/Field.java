package org.meridian.evidence.dataset;

import java.util.List;
import java.util.Objects;

/**
 * One column as the descriptor declares it.
 *
 * @param name the name in the header of the file
 * @param type what kind of value it holds
 * @param title a short name for people, {@code ""} if none is given
 * @param description meaning, unit and direction, {@code ""} if none is given
 * @param constraints the rules for its values
 */
public record Field(String name, FieldType type, String title, String description, List<Constraint> constraints) {

    /**
     * Checks the name, and that every constraint suits the type.
     *
     * @throws IllegalArgumentException if the name is blank or a constraint does not apply to the type
     */
    public Field {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        constraints = List.copyOf(constraints);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a field must have a name, but it was blank");
        }
        for (Constraint constraint : constraints) {
            if (!constraint.suits(type)) {
                throw new IllegalArgumentException(
                        "the constraint \"" + constraint.rule() + "\" does not apply to the type " + type);
            }
        }
    }

    /**
     * Whether a cell of this column must not be empty.
     *
     * @return whether the column has the constraint {@code required}
     */
    public boolean isRequired() {
        return constraints.contains(Constraint.OfColumn.REQUIRED);
    }

    /**
     * Whether no value may stand in two rows.
     *
     * @return whether the column has the constraint {@code unique}
     */
    public boolean isUnique() {
        return constraints.contains(Constraint.OfColumn.UNIQUE);
    }
}
