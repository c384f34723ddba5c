/**
 * Sentences in which papers print their results.
 *
 * <p><b>Here:</b> from {@code RR 1.21 (1.16 to 1.25), k = 12, I² = 0 %, p < .001}, in any of the usual spellings, to the figures.
 * <p><b>Not here:</b> whether the figures can be right, see {@code printed}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.exchange.statement.StatementReader}.
 * <p><b>Depends on:</b> {@code printed}, {@code stat}.
 */
@NullMarked
package org.meridian.exchange.statement;

import org.jspecify.annotations.NullMarked;
