/**
 * Many study effects, one summary effect.
 *
 * <p><b>Here:</b> common-effect and random-effects pooling, pooling of counts, heterogeneity, prediction intervals, tests, many
 * analyses at once.
 * <p><b>Not here:</b> moderators, see {@code regression}; several treatments, see {@code network}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.pool.RandomEffects}.
 * <p><b>Depends on:</b> {@code effect}, {@code guardrail}, {@code math}, {@code measure}, {@code method}, {@code model},
 * {@code option}, {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.synthesis.pool;

import org.jspecify.annotations.NullMarked;
