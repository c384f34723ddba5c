package org.meridian.synthesis.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.study.Role;
import org.meridian.table.DataTable;

/** Where the data of an analysis come from. */
public interface StudySource {

    /**
     * Reads the data.
     *
     * @return the rows
     * @throws IllegalArgumentException if they cannot be read; the message says why
     */
    DataTable load();

    /**
     * Where the data come from, in words.
     *
     * @return for example {@code the file bcg.csv}
     */
    String words();

    /**
     * How a plan says where the data come from.
     *
     * @return the source as data, for example {@code {"csv": "bcg.csv"}}
     */
    Value.Fields settings();

    /**
     * Which column plays which role, if the source itself says so.
     *
     * @return the columns by their roles; empty if roles are recognised or said elsewhere
     */
    default Map<Role, String> columns() {
        return Map.of();
    }

    /**
     * What the data are about, if the source itself says so.
     *
     * @return the arms and the event
     */
    default Optional<Subject> subject() {
        return Optional.empty();
    }

    /**
     * Where the source itself says that the data are from.
     *
     * @return the references; empty if it says nothing
     */
    default List<Reference> references() {
        return List.of();
    }

    /**
     * What data are about.
     *
     * @param treatment what the treatment group had
     * @param control what the control group had
     * @param event what was counted or measured; empty if it is not said
     */
    record Subject(String treatment, String control, String event) {}

    /**
     * A work that data are from.
     *
     * @param title its title
     * @param address where it can be found; empty if it is not said
     */
    record Reference(String title, String address) {}

    /**
     * Data at hand. A plan writes them row by row.
     *
     * @param table the rows
     * @return the source
     */
    static StudySource of(DataTable table) {
        return new RowSource(table);
    }
}
