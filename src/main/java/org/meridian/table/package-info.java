/**
 * Tables of cells and the files that hold them: CSV in every dialect that people use, read with every problem named by its place.
 *
 * <p>A reader recognises separator, decimal mark, missing values and charset unless they are declared, says what it recognised, and
 * refuses what can be read in two ways. Tables, cells, dialects and readers are immutable and safe for any number of threads.
 *
 * <p><b>Here:</b> a table of cells with the place of each row, a reader of CSV and the dialect of a file, the problems of a file, a
 * reading that succeeded or failed, text as records.
 * <p><b>Not here:</b> tables with a declared schema, see {@code dataset}; what a column means to an analysis, see {@code study}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.table.CsvReader}, {@link org.meridian.table.DataTable}.
 * <p><b>Depends on:</b> {@code stat}.
 */
@NullMarked
package org.meridian.table;

import org.jspecify.annotations.NullMarked;
