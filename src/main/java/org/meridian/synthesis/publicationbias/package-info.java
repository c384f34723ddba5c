/**
 * What may be missing: tests of whether small and large studies differ systematically.
 *
 * <p><b>Here:</b> Egger's regression test of funnel asymmetry, with the reasons why it cannot be made.
 * <p><b>Not here:</b> what asymmetry means for a body of evidence, see {@code grade}; other moderators, see {@code regression}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.publicationbias.EggerTest}.
 * <p><b>Depends on:</b> {@code effect}, {@code math}, {@code method}, {@code option}, {@code pool}, {@code regression},
 * {@code stat}.
 */
@NullMarked
package org.meridian.synthesis.publicationbias;

import org.jspecify.annotations.NullMarked;
