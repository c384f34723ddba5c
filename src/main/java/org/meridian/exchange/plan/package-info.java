/**
 * Analysis plans: the statistical section of a protocol written as data, and the answers to it.
 *
 * <p><b>Here:</b> the plan as a noun, its strict reader, the run that loses no analysis to the failure of another, the results
 * as JSON, the JSON Schema of both in the resources.
 * <p><b>Not here:</b> how effects are pooled, see {@code pool}; the command that runs a plan, see {@code cli}.
 * <p><b>Enter by:</b> {@link org.meridian.exchange.plan.PlanReader}, {@link org.meridian.exchange.plan.AnalysisPlan#run()}.
 * <p><b>Leans on:</b> {@code dataset}, {@code effect}, {@code glmm}, {@code guardrail}, {@code math}, {@code method},
 * {@code model}, {@code option}, {@code pool}, {@code protocol}, {@code results}, {@code stat}, {@code study},
 * {@code table}.
 */
package org.meridian.exchange.plan;
