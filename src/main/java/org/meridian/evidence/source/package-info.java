/**
 * Who wrote it, where, on which page, and how we know.
 *
 * <p><b>Here:</b> citations, identifiers, places in a source, and the provenance that goes with every figure.
 * <p><b>Not here:</b> what a source reports, see {@code trial} and {@code review}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.source.Citation}.
 * <p><b>Depends on:</b> nothing.
 */
@NullMarked
package org.meridian.evidence.source;

import org.jspecify.annotations.NullMarked;
