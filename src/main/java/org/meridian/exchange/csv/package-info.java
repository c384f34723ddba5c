/**
 * Results as tables.
 *
 * <p><b>Here:</b> the trials that contribute, the pooled results by every method, the trials left out, the printed results of
 * reviews.
 * <p><b>Not here:</b> the same as one document, see {@code results}; the tables that the library is read from, see {@code dataset}.
 * <p><b>Enter by:</b> {@link org.meridian.exchange.csv.ResultTable}.
 * <p><b>Leans on:</b> {@code results}, {@code claim}, {@code article}, {@code comparison}, {@code review}, {@code trial}, {@code source}, {@code pool}, {@code effect},
 * {@code stat}, {@code math}.
 */
package org.meridian.exchange.csv;
