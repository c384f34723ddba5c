/**
 * What all methods have in common, and all results.
 *
 * <p><b>Here:</b> the interfaces of methods, of results, and of what can be asked for besides a result.
 * <p><b>Not here:</b> any method, see {@code pool}, {@code regression}, {@code glmm}, {@code diagnostic}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.method.SynthesisMethod}.
 * <p><b>Depends on:</b> {@code effect}, {@code guardrail}, {@code math}, {@code measure}, {@code model}, {@code option},
 * {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.synthesis.method;

import org.jspecify.annotations.NullMarked;
