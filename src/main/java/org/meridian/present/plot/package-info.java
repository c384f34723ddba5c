/**
 * Figures as data: marks on a page in points, drawn the same on every machine.
 *
 * <p><b>Here:</b> forest plots; figures and their marks, axes and ticks, text widths, SVG and PNG.
 * <p><b>Not here:</b> the numbers that are drawn, see {@code pool}; pages of text around a figure, see {@code report}.
 * <p><b>Enter by:</b> {@link org.meridian.present.plot.ForestPlot}.
 * <p><b>Leans on:</b> {@code pool}, {@code effect}, {@code math}, {@code stat}.
 */
package org.meridian.present.plot;
