/**
 * Results as plots.
 *
 * <p><b>Here:</b> plots of points between two axes (funnel, radial, L'Abbé, Baujat, drapery, profile likelihood of τ², albatross,
 * bubble); specification curves; risk of bias as traffic lights and bars; overlap of reviews; flow diagrams of reviews.
 * <p><b>Not here:</b> forest plots, see {@code forest}; the numbers that are drawn, see {@code pool}, {@code diagnostic} and
 * {@code regression}; marks, axes and files, see {@code figure}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.plot.FunnelPlot}.
 * <p><b>Depends on:</b> {@code diagnostic}, {@code effect}, {@code element}, {@code figure}, {@code math},
 * {@code measure}, {@code method}, {@code model}, {@code multiverse}, {@code pool}, {@code regression}, {@code review},
 * {@code riskofbias}, {@code source}, {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.present.plot;

import org.jspecify.annotations.NullMarked;
