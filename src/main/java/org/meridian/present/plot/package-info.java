/**
 * Results as plots.
 *
 * <p><b>Here:</b> forest plots, specification curves, flow diagrams of reviews.
 * <p><b>Not here:</b> the numbers that are drawn, see {@code pool}; marks, axes and files, see {@code figure}.
 * <p><b>Enter by:</b> {@link org.meridian.present.plot.ForestPlot}.
 * <p><b>Leans on:</b> {@code figure}, {@code review}, {@code multiverse}, {@code pool}, {@code effect}, {@code math}, {@code stat}.
 */
package org.meridian.present.plot;
