/**
 * The built-in library: acupuncture for sciatica, its trials, its reviews, and the article that cites them.
 *
 * <p><b>Here:</b> the outcomes of the library by name, its reading from the data package {@code datasets/sciatica}, and
 * overlays with their templates.
 * <p><b>Not here:</b> how files are read, see {@code dataset}; what is done with the evidence, see {@code comparison}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.sciatica.Sciatica}.
 * <p><b>Depends on:</b> {@code acupuncture}, {@code article}, {@code comparison}, {@code dataset}, {@code review},
 * {@code source}, {@code stat}, {@code table}, {@code trial}.
 */
@NullMarked
package org.meridian.evidence.sciatica;

import org.jspecify.annotations.NullMarked;
