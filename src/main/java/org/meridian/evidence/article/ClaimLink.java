package org.meridian.evidence.article;

import org.meridian.evidence.source.Citation;

/**
 * A source beside a claim.
 *
 * @param source the source
 * @param role who set it there
 * @param basis what says that it belongs there
 */
public record ClaimLink(Citation source, LinkRole role, LinkBasis basis) {

    /** The source with its role, for example {@code Zhang 2023, cited by the article (inferred from the topic)}. */
    @Override
    public String toString() {
        return source.shortForm() + ", " + role.words() + " (" + basis.words() + ")";
    }
}
