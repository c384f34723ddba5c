/**
 * An analysis as a value: which studies, which measure, which method, what is asked for besides; and running it.
 *
 * <p><b>Here:</b> protocols and their results, the registry of methods, profiles of other programs.
 * <p><b>Not here:</b> protocols as JSON, see {@code exchange.plan}; any method.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.protocol.PlannedAnalysis}.
 * <p><b>Depends on:</b> {@code diagnostic}, {@code effect}, {@code glmm}, {@code math}, {@code measure}, {@code method},
 * {@code model}, {@code option}, {@code pool}, {@code publicationbias}, {@code regression}, {@code study},
 * {@code table}.
 */
@NullMarked
package org.meridian.synthesis.protocol;

import org.jspecify.annotations.NullMarked;
