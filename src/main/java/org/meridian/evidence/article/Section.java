package org.meridian.evidence.article;

import java.util.List;

/**
 * A part of the article.
 *
 * @param title its heading
 * @param claims the claims under it, in order
 */
public record Section(String title, List<Claim> claims) {

    /** Copies the list. */
    public Section {
        claims = List.copyOf(claims);
    }

    /** The heading with the number of claims, for example {@code Summary (4 claims)}. */
    @Override
    public String toString() {
        return title + " (" + claims.size() + (claims.size() == 1 ? " claim)" : " claims)");
    }
}
