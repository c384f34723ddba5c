/**
 * Analysis plans: protocols as JSON, read and written, and their results.
 *
 * <p><b>Here:</b> the strict reader of plans, their writer, their JSON Schema made from the descriptions of methods, and the results
 * of a protocol as JSON.
 * <p><b>Not here:</b> what an analysis is and how it runs, see {@code protocol}; the command that runs a plan, see {@code cli}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.exchange.plan.PlanReader}, {@link org.meridian.exchange.plan.PlanWriter}.
 * <p><b>Depends on:</b> {@code dataset}, {@code effect}, {@code measure}, {@code method}, {@code model}, {@code option},
 * {@code pool}, {@code protocol}, {@code results}, {@code stat}, {@code study}, {@code table}.
 */
@NullMarked
package org.meridian.exchange.plan;

import org.jspecify.annotations.NullMarked;
