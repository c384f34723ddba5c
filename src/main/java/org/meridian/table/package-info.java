/**
 * Files of rows and cells, read with every problem named by its place.
 *
 * <p><b>Here:</b> the problems of a file, a reading that succeeded or failed, text as CSV.
 * <p><b>Not here:</b> tables with a declared schema, see {@code dataset}; what a column means to an analysis, see {@code study}.
 * <p><b>Enter by:</b> {@link org.meridian.table.Reading}.
 * <p><b>Leans on:</b> nothing.
 */
package org.meridian.table;
