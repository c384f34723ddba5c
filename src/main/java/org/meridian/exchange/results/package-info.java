/**
 * A comparison with everything that was computed from it, and the same as JSON.
 *
 * <p><b>Here:</b> the standard analyses of a comparison outcome by outcome, and {@code results.json}.
 * <p><b>Not here:</b> tables, see {@code csv}; pages for people, see {@code report}.
 * <p><b>Threads:</b> public types are immutable and safe for use by several threads, except {@code JsonObject}, which is filled by one.
 * <p><b>Entry point:</b> {@link org.meridian.exchange.results.Results}.
 * <p><b>Depends on:</b> {@code article}, {@code claim}, {@code comparison}, {@code effect}, {@code math}, {@code measure},
 * {@code method}, {@code model}, {@code option}, {@code pool}, {@code review}, {@code source}, {@code stat},
 * {@code study}, {@code trial}.
 */
@NullMarked
package org.meridian.exchange.results;

import org.jspecify.annotations.NullMarked;
