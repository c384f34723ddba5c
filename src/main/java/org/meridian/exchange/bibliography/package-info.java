/**
 * Sources in the formats of reference managers, out and in.
 *
 * <p><b>Here:</b> RIS, BibTeX and CSL-JSON, each a writer and a reader.
 * <p><b>Not here:</b> what a source is, see {@code source}; results as JSON and as tables, see {@code results} and {@code csv}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.exchange.bibliography.Bibliography}.
 * <p><b>Depends on:</b> {@code source}, {@code table}.
 */
@NullMarked
package org.meridian.exchange.bibliography;

import org.jspecify.annotations.NullMarked;
