package org.meridian.synthesis.study;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.stat.Words;
import org.meridian.table.CsvDialect;
import org.meridian.table.CsvReader;
import org.meridian.table.DataTable;
import org.meridian.table.Problem;
import org.meridian.table.Reading;

/**
 * A table of studies: one row for one result of one study, and for each column the role that it plays. Columns without a role are
 * kept as covariates. Immutable.
 *
 * <pre>{@code var trials = StudyTable.read("trials.csv");
 * trials.effects(RR)
 * trials.with(TREATMENT_EVENTS, "relapses").effects(RR)}</pre>
 *
 * @param cells the cells
 * @param roles which column plays which role
 * @param wrongNumbers what becomes of rows with a wrong number
 * @param missingNumbers what becomes of rows that lack a number
 */
public record StudyTable(DataTable cells, ColumnRoles roles, WrongNumbers wrongNumbers, MissingNumbers missingNumbers) {

    /**
     * Checks that the columns are there.
     *
     * @throws IllegalArgumentException if a role is played by a column that the table lacks; the message names every such column
     *     and those there are
     */
    public StudyTable {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(wrongNumbers, "wrongNumbers");
        Objects.requireNonNull(missingNumbers, "missingNumbers");
        check(cells, roles.said().values());
    }

    private static void check(DataTable cells, Collection<String> wanted) {
        List<String> absent = wanted.stream()
                .filter(column -> !cells.has(column))
                .distinct()
                .map(column -> "column \"" + column + "\" is not in " + cells.name())
                .toList();
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException(
                    String.join("; ", absent) + " (columns: " + Words.list(cells.columns()) + ")");
        }
    }

    /**
     * Reads a CSV file, and recognises its form and the roles of its columns.
     *
     * @param file the path of the file
     * @return the table
     * @throws IllegalArgumentException if the file cannot be read; the message names every problem with its place
     */
    public static StudyTable read(String file) {
        return read(Path.of(Objects.requireNonNull(file, "file")));
    }

    /**
     * Reads a CSV file, and recognises its form and the roles of its columns.
     *
     * @param file the file
     * @return the table
     * @throws IllegalArgumentException if the file cannot be read; the message names every problem with its place
     */
    public static StudyTable read(Path file) {
        return read(file, CsvDialect.recognised());
    }

    /**
     * Reads a CSV file of which something is declared, and recognises the roles of its columns.
     *
     * @param file the file
     * @param dialect what is declared about its form; the rest is recognised
     * @return the table
     * @throws IllegalArgumentException if the file cannot be read; the message names every problem with its place
     */
    public static StudyTable read(Path file, CsvDialect dialect) {
        Reading<DataTable> reading = CsvReader.withDefaults().with(dialect).read(file);
        if (!reading.isClean()) {
            throw new IllegalArgumentException(
                    reading.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
        return of(reading.value());
    }

    /**
     * A table whose roles are recognised from the names of its columns.
     *
     * @param cells the cells
     * @return the table
     */
    public static StudyTable of(DataTable cells) {
        return new StudyTable(cells, ColumnRoles.in(cells), WrongNumbers.REFUSE, MissingNumbers.LEAVE_OUT);
    }

    /**
     * A table with exactly these roles.
     *
     * @param cells the cells
     * @param columns the columns by their roles
     * @return the table
     * @throws IllegalArgumentException if the table lacks a column; the message names every such column
     */
    public static StudyTable of(DataTable cells, Map<Role, String> columns) {
        return new StudyTable(cells, ColumnRoles.exactly(columns), WrongNumbers.REFUSE, MissingNumbers.LEAVE_OUT);
    }

    /**
     * The table with a role that is said, whatever was recognised.
     *
     * @param role the role
     * @param column the column that plays it
     * @return the table
     * @throws IllegalArgumentException if there is no such column; the message names those there are
     */
    public StudyTable with(Role role, String column) {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(column, "column");
        return new StudyTable(cells, roles.with(cells, role, column), wrongNumbers, missingNumbers);
    }

    /**
     * The table with another treatment of wrong numbers.
     *
     * @param fate what becomes of their rows
     * @return the table
     */
    public StudyTable with(WrongNumbers fate) {
        return new StudyTable(cells, roles, fate, missingNumbers);
    }

    /**
     * The table with another treatment of missing numbers.
     *
     * @param fate what becomes of their rows
     * @return the table
     */
    public StudyTable with(MissingNumbers fate) {
        return new StudyTable(cells, roles, wrongNumbers, fate);
    }

    /**
     * The rows that fulfil every one of some conditions.
     *
     * @param conditions the conditions
     * @return the table of these rows, with the same roles
     * @throws IllegalArgumentException if there is no such column, or no row fulfils all conditions
     */
    public StudyTable where(Condition... conditions) {
        check(cells, Stream.of(conditions).map(Condition::column).toList());
        DataTable chosen = cells.where(row ->
                Stream.of(conditions).allMatch(condition -> condition.holds(cells.cell(row, condition.column()))));
        if (chosen.size() == 0) {
            throw new IllegalArgumentException(
                    cells.size() == 0
                            ? cells.name() + " has no rows"
                            : "no row of " + cells.name() + " fulfils "
                                    + Stream.of(conditions)
                                            .map(Condition::toString)
                                            .collect(Collectors.joining(" and ")));
        }
        return new StudyTable(chosen, roles, wrongNumbers, missingNumbers);
    }

    /**
     * Which column plays which role, as said or as clearly recognised.
     *
     * @return the columns by their roles
     */
    public Map<Role, String> columns() {
        return roles.columns();
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return cells.size();
    }

    /**
     * What the studies are called. Where a column of authors is recognised as labels, a column of years completes them.
     *
     * @return a label for each row; {@code Study 1} and so on where there is none
     */
    public List<String> labels() {
        return StudyLabels.of(this);
    }

    /**
     * All rows.
     *
     * @return the rows, in order
     */
    public StudyRows rows() {
        return StudyRows.of(cells, columns()).noting(notes());
    }

    /**
     * What was recognised when the table was read.
     *
     * @return sentences
     */
    public List<String> notes() {
        return cells.notes();
    }

    /**
     * What a formula gives of these rows: {@code trials.effects(RR)} are the risk ratios of the trials.
     *
     * @param <E> what it gives
     * @param formula a measure, for example
     * @return what it gives
     * @throws IllegalArgumentException if a column that is needed is missing or not clear, a number is wrong, or nothing is left
     */
    public <E> E effects(StudyFormula<E> formula) {
        return Objects.requireNonNull(formula, "formula").of(this);
    }

    /**
     * Checks that the rows belong to one analysis. The files that Cochrane reviews give out hold the rows of many, which nobody should
     * pool together unawares.
     *
     * @throws IllegalArgumentException if roles are recognised and columns number several comparisons, outcomes or analyses; the
     *     message names the columns
     */
    public void requireOneAnalysis() {
        if (!roles.recognised().isEmpty()) {
            ReviewColumns.requireOneAnalysis(cells);
        }
    }

    /**
     * What was recognised: each role with its column and first values, the other columns, and the notes.
     *
     * @return several lines
     */
    public String summary() {
        return StudyTableText.of(this);
    }

    /** {@return for example {@code trials.csv: 13 rows, 9 columns}} */
    @Override
    public String toString() {
        return cells.toString();
    }
}
