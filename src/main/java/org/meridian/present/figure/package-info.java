/**
 * Figures as data: marks on a page in points, drawn the same on every machine.
 *
 * <p><b>Here:</b> figures and their marks, axes and ticks, the theme, widths of text, SVG, PNG and PDF.
 * <p><b>Not here:</b> what a plot shows and where it puts it, see {@code plot}; pages of text around a figure, see {@code report}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.figure.Figure}.
 * <p><b>Depends on:</b> {@code stat}.
 */
@NullMarked
package org.meridian.present.figure;

import org.jspecify.annotations.NullMarked;
