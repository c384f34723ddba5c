/**
 * An article for the public, taken apart so that it can be checked.
 *
 * <p>A claim is worded in some {@linkplain org.meridian.evidence.article.Strength strength} and linked to sources on some
 * {@linkplain org.meridian.evidence.article.LinkBasis basis}. Ask for the claims of which nobody studied people, or for what the
 * sources beside one claim report:
 *
 * <pre>{@code
 * var article = Sciatica.library().article();
 * article.claims(MECHANISM);
 * article.claimsWithoutHumanEvidence();
 * article.findings(article.claim("C35"), ADDITIONAL);
 * article.facts(SESSION_LENGTH);
 * }</pre>
 *
 * <p><b>Here:</b> its claims with their wording and their sources, what these sources report, mechanisms with their level of
 * evidence, facts with their units, its terms, and how claims were coded so that they can be checked.
 * <p><b>Not here:</b> trials and reviews, see {@code trial} and {@code review}; a verdict on a claim, see {@code claim}; the article
 * on sciatica, see {@code sciatica}.
 * <p><b>Threads:</b> public types are immutable, except builders, and safe for use by several threads.
 * <p><b>Entry point:</b> {@link org.meridian.evidence.article.Article}.
 * <p><b>Depends on:</b> {@code source}, {@code trial}, {@code stat}.
 */
@NullMarked
package org.meridian.evidence.article;

import org.jspecify.annotations.NullMarked;
