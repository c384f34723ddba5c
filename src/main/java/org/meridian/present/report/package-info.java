/**
 * Results as a folder for people: one page that needs nothing else, its plots, and the same results as data.
 *
 * <p><b>Here:</b> the page section by section, and a folder that is written whole or not at all.
 * <p><b>Not here:</b> the numbers, see {@code results}; the plots, see {@code plot}; the HTML it is made of, see {@code html}; the options that a user typed, see {@code cli}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.present.report.ComparisonReport}, {@link org.meridian.present.report.PlanReport}.
 * <p><b>Depends on:</b> {@code acupuncture}, {@code article}, {@code claim}, {@code comparison}, {@code csv},
 * {@code diagnostic}, {@code effect}, {@code figure}, {@code forest}, {@code grade}, {@code guardrail}, {@code html},
 * {@code math}, {@code method}, {@code model}, {@code network}, {@code option}, {@code plan}, {@code plot},
 * {@code pool}, {@code printed}, {@code protocol}, {@code regression}, {@code results}, {@code review}, {@code source},
 * {@code stat}, {@code study}, {@code table}, {@code trial}.
 */
@NullMarked
package org.meridian.present.report;

import org.jspecify.annotations.NullMarked;
