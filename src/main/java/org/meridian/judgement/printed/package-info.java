/**
 * Can a printed statistic be right?
 *
 * <p><b>Here:</b> what papers print, with its digits; the checks that arithmetic allows on it, each with its rule; the recomputation
 * from study data by every method of a grid; the audit of a whole library.
 * <p><b>Not here:</b> reading a sentence, see {@code statement}; whether a finding is true, or matters, see {@code claim}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.judgement.printed.PrintedStatistic}.
 * <p><b>Depends on:</b> {@code comparison}, {@code conversion}, {@code effect}, {@code math}, {@code measure},
 * {@code method}, {@code model}, {@code pool}, {@code review}, {@code source}, {@code stat}, {@code study},
 * {@code trial}.
 */
@NullMarked
package org.meridian.judgement.printed;

import org.jspecify.annotations.NullMarked;
