/**
 * What a careful reader would object to, as data that a program can assert on.
 *
 * <p><b>Here:</b> findings with their code, severity, the values that triggered them, the studies, and what to do.
 * <p><b>Not here:</b> the rules' arithmetic, which stands where the numbers are, see {@code pool}; certainty of evidence, see
 * {@code grade}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.guardrail.Finding}.
 * <p><b>Depends on:</b> {@code option}, {@code stat}.
 */
@NullMarked
package org.meridian.synthesis.guardrail;

import org.jspecify.annotations.NullMarked;
