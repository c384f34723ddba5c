/**
 * How far a study's result may be from the truth for reasons of its design and conduct, as reviewers judge it.
 *
 * <p><b>Here:</b> tools as data (RoB 2, RoB 1, ROBINS-I and the draft of its version 2, QUADAS-2), judgements with support and
 * source, tables of them, and how much
 * of a body of evidence lies on which level.
 * <p><b>Not here:</b> signalling questions; what the table means for certainty, see {@code grade}; figures, see {@code plot}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.riskofbias.Assessment}.
 * <p><b>Depends on:</b> {@code source}, {@code stat}, {@code math}.
 */
@NullMarked
package org.meridian.evidence.riskofbias;

import org.jspecify.annotations.NullMarked;
