/**
 * Why study effects differ: the effects as a linear function of what the studies are like.
 *
 * <p><b>Here:</b> mixed-effects meta-regression on numeric moderators and factors, its tests, and the effects it predicts; subgroups
 * and whether they differ.
 * <p><b>Not here:</b> the summary of studies without moderators, see {@code pool}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.regression.MetaRegression}.
 * <p><b>Depends on:</b> {@code effect}, {@code guardrail}, {@code math}, {@code method}, {@code model}, {@code option},
 * {@code pool}, {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.synthesis.regression;

import org.jspecify.annotations.NullMarked;
