/**
 * Which studies a result hangs on.
 *
 * <p><b>Here:</b> leave-one-out, cumulative pooling, influence of single studies, Baujat coordinates, shrunken study effects.
 * <p><b>Not here:</b> what is missing, see {@code publicationbias}; moderators, see {@code regression}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.diagnostic.LeaveOneOut}.
 * <p><b>Depends on:</b> {@code effect}, {@code math}, {@code method}, {@code model}, {@code option}, {@code pool},
 * {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.synthesis.diagnostic;

import org.jspecify.annotations.NullMarked;
