/**
 * Further questions about a result: which studies it depends on, how certain its heterogeneity is, where a new study may lie.
 *
 * <p><b>Here:</b> leave-one-out, cumulative pooling, influence of single studies, Baujat coordinates, shrunken study effects; and as
 * supplements, these and intervals and tests of τ², intervals of I², the probability of a true effect beyond a threshold.
 * <p><b>Not here:</b> what is missing, see {@code publicationbias}; moderators, see {@code regression}.
 * <p><b>Enter by:</b> {@link org.meridian.synthesis.diagnostic.LeaveOneOut}.
 * <p><b>Leans on:</b> {@code effect}, {@code math}, {@code method}, {@code model}, {@code option}, {@code pool},
 * {@code stat}, {@code study}, {@code table}.
 */
package org.meridian.synthesis.diagnostic;
