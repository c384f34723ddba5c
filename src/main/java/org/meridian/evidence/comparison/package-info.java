/**
 * One treatment against another: which trials answer, which do not and why, and what they give together.
 *
 * <p>A library answers small questions of its own:
 *
 * <pre>{@code
 * var library = Sciatica.library();
 * library.sources(SourceKind.SCOPING_REVIEW);
 * library.trials(Needling.WARM, DrugClass.NSAID);
 * library.trialsOf("ibuprofen");
 * library.citing(new Identifier.Doi("10.1136/acupmed-2013-010480")).summary();
 * }</pre>
 *
 * <p><b>Here:</b> a library of evidence, the choice of trials for a question, the pooled answer, a rate read in four ways, the
 * printed results of reviews beside it, and the difference between two states of a library.
 * <p><b>Not here:</b> how trials and reviews are described, see {@code trial} and {@code review}; a particular library, see
 * {@code sciatica}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.comparison.EvidenceLibrary}.
 * <p><b>Depends on:</b> {@code acupuncture}, {@code article}, {@code effect}, {@code guardrail}, {@code math},
 * {@code measure}, {@code multiverse}, {@code pool}, {@code review}, {@code source}, {@code stat}, {@code study},
 * {@code trial}.
 */
@NullMarked
package org.meridian.evidence.comparison;

import org.jspecify.annotations.NullMarked;
