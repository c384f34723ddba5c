package org.meridian.evidence.article;

import java.util.List;
import org.meridian.evidence.source.Citation;

/**
 * A checkable statement of the article, paraphrased.
 *
 * @param id key within its library
 * @param section heading under which it stands
 * @param says what it says
 * @param type what it is about
 * @param polarity whether it affirms or denies
 * @param wording how strongly it is said
 * @param inArticle whether the text at hand says it
 * @param presenceNote what a reader must know about that; empty if nothing
 * @param links the sources that could support it, those the article cites first
 * @param reading how a reader judged it
 * @param quantities what one could compute to check it, in words; empty if nothing
 */
public record Claim(
        String id,
        String section,
        String says,
        ClaimType type,
        Polarity polarity,
        Wording wording,
        Presence inArticle,
        String presenceNote,
        List<ClaimLink> links,
        CuratedReading reading,
        List<String> quantities) {

    /**
     * Copies the lists and checks the statement.
     *
     * @throws IllegalArgumentException if key or statement is blank, or one source is linked twice
     */
    public Claim {
        links = List.copyOf(links);
        quantities = List.copyOf(quantities);
        if (id.isBlank() || says.isBlank()) {
            throw new IllegalArgumentException(
                    "a claim needs a key and a statement, but had \"" + id + "\" and \"" + says + "\"");
        }
        if (links.stream().map(ClaimLink::source).distinct().count() < links.size()) {
            throw new IllegalArgumentException("a source is linked to a claim once, but " + id + " has one twice");
        }
    }

    /**
     * The sources that the article cites for it, as far as one can tell.
     *
     * @return the sources, in the order of the article; empty if there are none
     */
    public List<Citation> cited() {
        return sources(LinkRole.CITED);
    }

    /**
     * The sources added to check it.
     *
     * @return the sources, which the article does not cite for it
     */
    public List<Citation> additional() {
        return sources(LinkRole.ADDITIONAL);
    }

    /**
     * All sources beside it.
     *
     * @return the cited ones, then the added ones
     */
    public List<Citation> sources() {
        return links.stream().map(ClaimLink::source).toList();
    }

    /**
     * The sources of one role.
     *
     * @param role who set them beside the claim
     * @return the sources
     */
    public List<Citation> sources(LinkRole role) {
        return links.stream()
                .filter(link -> link.role() == role)
                .map(ClaimLink::source)
                .toList();
    }

    /**
     * What says that the cited sources belong to it: the weakest of their links.
     *
     * @return printed only if the article prints every one of them beside it, and it has one
     */
    public LinkBasis basis() {
        List<LinkBasis> bases = links.stream()
                .filter(link -> link.role() == LinkRole.CITED)
                .map(ClaimLink::basis)
                .toList();
        return !bases.isEmpty() && bases.stream().allMatch(basis -> basis == LinkBasis.PRINTED)
                ? LinkBasis.PRINTED
                : LinkBasis.INFERRED_FROM_TOPIC;
    }

    /** The claim with its key, for example {@code C33: needles go in at a shallow depth}. */
    @Override
    public String toString() {
        return id + ": " + says;
    }
}
