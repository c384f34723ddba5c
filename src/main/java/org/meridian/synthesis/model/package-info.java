/**
 * The model {@code yᵢ = μ + uᵢ + εᵢ}: how much true effects differ between studies.
 *
 * <p><b>Here:</b> estimators of the between-study variance τ², its intervals and the tests of τ² = 0; likelihoods; and the
 * certificate that tells how exact an estimate is and that its maximum is the highest.
 * <p><b>Not here:</b> the summary effect and its interval, see {@code pool}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.model.TauSquared}.
 * <p><b>Depends on:</b> {@code math}, {@code option}, {@code stat}.
 */
@NullMarked
package org.meridian.synthesis.model;

import org.jspecify.annotations.NullMarked;
