/**
 * What an article says, beside what its sources and the data say.
 *
 * <pre>{@code
 * var audited = ClaimAudit.withDefaults().assess(Sciatica.library());
 * audited.with(Verdict.OVERSTATED);
 * audited.claim("C13").summary();
 * }</pre>
 *
 * <p>For every claim: the reports that bear on it, each with its place; the quantities that it asserts something about, computed
 * anew; and the verdict of the first of the written {@linkplain org.meridian.judgement.claim.VerdictRule rules} that fires.
 *
 * <p><b>Here:</b> the audit of claims, the rules, the quantities, and the page that is written from them.
 * <p><b>Not here:</b> the claims and how they were coded, see {@code article}; how trials are chosen and pooled, see
 * {@code comparison}; the certainty of a body of evidence, see {@code grade}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.judgement.claim.ClaimAudit}.
 * <p><b>Depends on:</b> {@code acupuncture}, {@code article}, {@code catalogue}, {@code comparison}, {@code effect},
 * {@code guardrail}, {@code measure}, {@code pool}, {@code source}, {@code stat}, {@code trial}.
 */
@NullMarked
package org.meridian.judgement.claim;

import org.jspecify.annotations.NullMarked;
