package org.meridian.evidence.article;

/**
 * A finding or a fact that bears on a claim. Mechanisms name their claims themselves.
 *
 * @param claim key of the claim
 * @param report key of the finding or of the fact
 * @param stance which way it bears
 * @param note why, where it needs saying; empty if not
 */
public record Bearing(String claim, String report, Stance stance, String note) {

    /** The pair with its stance, for example {@code F003 on C02: for}. */
    @Override
    public String toString() {
        return report + " on " + claim + ": " + stance.words();
    }
}
