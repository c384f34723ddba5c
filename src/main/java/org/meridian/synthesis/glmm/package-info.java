/**
 * Models of the counts themselves, without a normal approximation of any study and without corrections for zero cells.
 *
 * <p><b>Here:</b> binomial–normal, Poisson–normal and conditional (hypergeometric–normal) models, fitted by maximum likelihood
 * with adaptive quadrature; tests of equal effects.
 * <p><b>Not here:</b> inverse-variance pooling, Mantel–Haenszel and Peto, see {@code pool}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.glmm.Glmm}.
 * <p><b>Depends on:</b> {@code effect}, {@code guardrail}, {@code math}, {@code measure}, {@code method}, {@code model},
 * {@code option}, {@code pool}, {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.synthesis.glmm;

import org.jspecify.annotations.NullMarked;
