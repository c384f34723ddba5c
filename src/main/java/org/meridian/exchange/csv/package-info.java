/**
 * Results as tables.
 *
 * <p><b>Here:</b> the trials that contribute, the pooled results by every method, the trials left out, the printed results of
 * reviews; the studies behind the results of a plan.
 * <p><b>Not here:</b> the same as one document, see {@code results}; the tables that the library is read from, see {@code dataset}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.exchange.csv.ResultTable}.
 * <p><b>Depends on:</b> {@code article}, {@code claim}, {@code comparison}, {@code effect}, {@code math},
 * {@code method}, {@code pool}, {@code protocol}, {@code results}, {@code review}, {@code source}, {@code stat},
 * {@code study}, {@code trial}.
 */
@NullMarked
package org.meridian.exchange.csv;

import org.jspecify.annotations.NullMarked;
