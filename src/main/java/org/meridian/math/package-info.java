/**
 * Numbers without a subject: what would make sense in a physics library too.
 *
 * <p><b>Here:</b> immutable columns of numbers, interval arithmetic, tails and quantiles, roots, integrals, jets, ratios of gamma
 * functions, the
 * distribution of squares about a mean, the orthonormal columns of least squares, long work on all cores with its progress.
 * <p><b>Not here:</b> anything that knows what a study is, see {@code synthesis}. This room alone sees Commons Math,
 * Commons Numbers and Commons Statistics, and shows none of their types.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.math.Doubles}.
 * <p><b>Depends on:</b> nothing.
 */
@NullMarked
package org.meridian.math;

import org.jspecify.annotations.NullMarked;
