/**
 * Results as a folder for people: one page that needs nothing else, its plots, and the same results as data.
 *
 * <p><b>Here:</b> the page section by section, and a folder that is written whole or not at all.
 * <p><b>Not here:</b> the numbers, see {@code results}; the plots, see {@code plot}; the HTML it is made of, see {@code html}; the options that a user typed, see {@code cli}.
 * <p><b>Enter by:</b> {@link org.meridian.present.report.ComparisonReport}, {@link org.meridian.present.report.PlanReport}.
 * <p><b>Leans on:</b> {@code html}, {@code plot}, {@code figure}, {@code csv}, {@code plan}, {@code results}, {@code claim}, {@code printed}, {@code grade}, {@code dataset}, {@code comparison}, {@code article}, {@code acupuncture}, {@code review}, {@code trial}, {@code source},
 * {@code network}, {@code glmm}, {@code diagnostic}, {@code pool}, {@code model}, {@code guardrail}, {@code effect}, {@code stat}, {@code math}.
 */
package org.meridian.present.report;
