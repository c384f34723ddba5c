/**
 * How certain one can be about a body of evidence, with the rules that say so, and the table that says it to readers.
 *
 * <p><b>Here:</b> GRADE's domains rated by written rules, people's own ratings beside them, absolute effects at stated baseline risks,
 * numbers needed to treat, and the summary of findings.
 * <p><b>Not here:</b> judgements about single studies, see {@code riskofbias}; the tests themselves, see {@code publicationbias} and
 * {@code pool}; sentences that others wrote, see {@code claim}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.judgement.grade.Grade}.
 * <p><b>Depends on:</b> {@code catalogue}, {@code conversion}, {@code effect}, {@code guardrail}, {@code math},
 * {@code measure}, {@code pool}, {@code publicationbias}, {@code riskofbias}, {@code stat}, {@code study},
 * {@code trial}.
 */
@NullMarked
package org.meridian.judgement.grade;

import org.jspecify.annotations.NullMarked;
