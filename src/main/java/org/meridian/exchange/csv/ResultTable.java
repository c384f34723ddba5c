package org.meridian.exchange.csv;

import java.util.List;
import java.util.Locale;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;

/**
 * The tables of results. RFC 4180 with line feeds, UTF-8, numbers in full double precision with a decimal point; an empty cell
 * means that the value does not exist or was not seen.
 */
public enum ResultTable {
    /** One row for every trial that contributes to an outcome, with its counts or means and where they come from. */
    STUDIES(StudyRowsTable.COLUMNS) {
        @Override
        void fill(OutcomeResults results, TableWriter table) {
            StudyRowsTable.write(results, table);
        }
    },
    /** One row for every outcome, measure and method. */
    POOLED(PooledRows.COLUMNS) {
        @Override
        void fill(OutcomeResults results, TableWriter table) {
            PooledRows.write(results, table);
        }
    },
    /** One row for every trial that does not enter on an outcome, with the reason. */
    EXCLUDED(ExcludedRows.COLUMNS) {
        @Override
        void fill(OutcomeResults results, TableWriter table) {
            ExcludedRows.write(results, table);
        }
    },
    /** One row for every pooled result that a review prints on an outcome. */
    REVIEWS(ReviewRows.COLUMNS) {
        @Override
        void fill(OutcomeResults results, TableWriter table) {
            ReviewRows.write(results, table);
        }
    };

    private final List<String> columns;

    ResultTable(List<String> columns) {
        this.columns = columns;
    }

    abstract void fill(OutcomeResults results, TableWriter table);

    /**
     * The names of the columns.
     *
     * @return the headings in order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The name of its file.
     *
     * @return for example {@code "studies.csv"}
     */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /**
     * Writes the table.
     *
     * @param results the results
     * @return the text of the file, the same for the same results
     */
    public String write(Results results) {
        TableWriter table = new TableWriter(columns);
        results.outcomes().forEach(outcome -> fill(outcome, table));
        return table.text();
    }
}
