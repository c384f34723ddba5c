/**
 * One question, every defensible analysis: how far the answer hangs on choices that others would have made otherwise.
 *
 * <p><b>Here:</b> the decisions of an analysis with the choices one can defend and why, all combinations of them, and the
 * specification curve that they make.
 * <p><b>Not here:</b> which single study a result hangs on, see {@code diagnostic}; the curve as a picture, see {@code plot}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.multiverse.Multiverse}.
 * <p><b>Depends on:</b> {@code effect}, {@code math}, {@code measure}, {@code method}, {@code model}, {@code pool},
 * {@code stat}, {@code study}.
 */
@NullMarked
package org.meridian.synthesis.multiverse;

import org.jspecify.annotations.NullMarked;
