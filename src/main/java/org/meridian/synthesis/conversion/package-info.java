/**
 * From what papers print to what one can pool.
 *
 * <p><b>Here:</b> intervals, statistics and p values to standard errors; quantiles to means and standard deviations; changes
 * from baseline; arms combined, split and shrunk to their effective size; effects carried to another measure. Each result is a
 * {@link org.meridian.synthesis.conversion.Derived} that names its formula.
 * <p><b>Not here:</b> effects of data that need no conversion, see {@code effect}; who printed the numbers, see
 * {@code evidence}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.conversion.MeanAndSd} and
 * {@link org.meridian.synthesis.conversion.StandardError}.
 * <p><b>Depends on:</b> {@code math}, {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.synthesis.conversion;

import org.jspecify.annotations.NullMarked;
