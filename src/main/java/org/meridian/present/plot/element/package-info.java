/**
 * What several kinds of plots share. Not exported by the module.
 *
 * <p><b>Here:</b> the words and sizes of studies in a plot, signs of risk of bias.
 * <p><b>Not here:</b> plots, see {@code plot} and {@code forest}; marks, axes and files, see {@code figure}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.plot.element.StudyWords}.
 * <p><b>Depends on:</b> {@code effect}, {@code figure}, {@code math}, {@code method}, {@code pool}, {@code riskofbias},
 * {@code stat}.
 */
@NullMarked
package org.meridian.present.plot.element;

import org.jspecify.annotations.NullMarked;
