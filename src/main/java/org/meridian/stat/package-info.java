/**
 * Words that every estimate is made of.
 *
 * <p><b>Here:</b> scales, intervals, test results, numbers as people read them and as print rounds them.
 * <p><b>Not here:</b> how an estimate is reached, see {@code synthesis}; distributions, see {@code math}.
 * <p><b>Threads:</b> public types are immutable and safe for use by several threads, except {@code TextTable}, which is filled by one.
 * <p><b>Entry point:</b> {@link org.meridian.stat.Interval}.
 * <p><b>Depends on:</b> {@code math}.
 */
@NullMarked
package org.meridian.stat;

import org.jspecify.annotations.NullMarked;
