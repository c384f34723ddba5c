/**
 * Forest plots, on a page and as text.
 *
 * <p><b>Here:</b> forest plots of studies, of groups and of series of results; caterpillar plots; their styles and columns.
 * <p><b>Not here:</b> plots with two axes, see {@code plot}; marks and files, see {@code figure}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.plot.forest.ForestPlot}.
 * <p><b>Depends on:</b> {@code diagnostic}, {@code effect}, {@code element}, {@code figure}, {@code math}, {@code method},
 * {@code plot}, {@code pool}, {@code regression}, {@code riskofbias}, {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.present.plot.forest;

import org.jspecify.annotations.NullMarked;
