/**
 * Every method of synthesis there is, with its name, its formula and where it comes from.
 *
 * <p><b>Here:</b> the methods as tables, gathered from the constants that carry them out, and the page that is written from them.
 * <p><b>Not here:</b> the formulas themselves, which stand beside the code that computes them, see {@code effect}, {@code model},
 * {@code pool}, {@code glmm} and {@code guardrail}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.synthesis.catalogue.MethodCatalogue}.
 * <p><b>Depends on:</b> {@code effect}, {@code glmm}, {@code guardrail}, {@code math}, {@code measure}, {@code model},
 * {@code option}, {@code pool}, {@code protocol}, {@code stat}.
 */
@NullMarked
package org.meridian.synthesis.catalogue;

import org.jspecify.annotations.NullMarked;
