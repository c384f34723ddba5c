/**
 * What trials did and what they report.
 *
 * <p><b>Here:</b> trials, arms, interventions, outcomes and their scales, results by arm, contrasts as printed.
 * <p><b>Not here:</b> published reviews, see {@code review}; who is compared with whom, see {@code comparison}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.trial.Trial}.
 * <p><b>Depends on:</b> {@code source}, {@code stat}.
 */
@NullMarked
package org.meridian.evidence.trial;

import org.jspecify.annotations.NullMarked;
