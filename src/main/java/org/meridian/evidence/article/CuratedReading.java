package org.meridian.evidence.article;

/**
 * What a reader concluded about a claim, with the reasons. It is shown beside the result of the rules, and may differ from it.
 *
 * @param code the conclusion
 * @param explanation the reasons; empty if none were written down
 */
public record CuratedReading(ReaderConclusion code, String explanation) {

    /** The conclusion with its reasons. */
    @Override
    public String toString() {
        return explanation.isEmpty() ? code.words() : code.words() + ": " + explanation;
    }
}
