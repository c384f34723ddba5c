/**
 * HTML as data: text and attributes are escaped where they are written, and nowhere else.
 *
 * <p><b>Here:</b> elements, text, tables with a heading for every row and column.
 * <p><b>Not here:</b> what a page says, see {@code report}; what a notebook shows, see {@code notebook}.
 * <p><b>Threads:</b> public types are immutable and safe for use by several threads, except {@code HtmlTable}, which is filled by one.
 * <p><b>Entry point:</b> {@link org.meridian.present.html.Html}.
 * <p><b>Depends on:</b> nothing.
 */
@NullMarked
package org.meridian.present.html;

import org.jspecify.annotations.NullMarked;
