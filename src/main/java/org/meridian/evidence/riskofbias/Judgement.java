package org.meridian.evidence.riskofbias;

import org.meridian.evidence.source.Provenance;

/**
 * What somebody judged about one domain of one study, and on what grounds.
 *
 * @param domain the domain
 * @param level the judgement
 * @param support the grounds, in words
 * @param provenance where the judgement, or what it rests on, was read
 */
public record Judgement(Domain domain, Level level, String support, Provenance provenance) {

    /**
     * Checks the grounds.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Judgement {
        if (support.isBlank()) {
            throw new IllegalArgumentException("a judgement needs its grounds, but had none: " + domain + " " + level);
        }
    }

    /** The judgement with its grounds, for example {@code D1 Randomisation process: low (random number table)}. */
    @Override
    public String toString() {
        return domain + ": " + level + " (" + support + ")";
    }
}
