/**
 * Published reviews and what they print.
 *
 * <p><b>Here:</b> reviews, the pooled results they print, the trials they are known to include, how studies passed
 * through them.
 * <p><b>Not here:</b> the trials themselves, see {@code trial}; pooling, see {@code synthesis}. A printed pooled result has no way
 * into a pool: reviews of one question share their trials.
 * <p><b>Enter by:</b> {@link org.meridian.evidence.review.Review}.
 * <p><b>Leans on:</b> {@code source}, {@code trial}, {@code stat}.
 */
package org.meridian.evidence.review;
