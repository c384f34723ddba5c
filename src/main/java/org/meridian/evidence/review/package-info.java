/**
 * Published reviews, what they print, and how they lie over each other.
 *
 * <p><b>Here:</b> reviews, the pooled results they print, the trials they are known to include, how studies passed through them; overlap
 * between reviews, agreement of what they print, drugs compared through acupuncture, comparators in context.
 * <p><b>Not here:</b> the trials themselves, see {@code trial}; pooling, see {@code synthesis}. A printed pooled result has no way
 * into a pool: reviews of one question share their trials.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.review.Review} and {@link org.meridian.evidence.review.Overview}.
 * <p><b>Depends on:</b> {@code conversion}, {@code effect}, {@code measure}, {@code network}, {@code source},
 * {@code stat}, {@code trial}.
 */
@NullMarked
package org.meridian.evidence.review;

import org.jspecify.annotations.NullMarked;
