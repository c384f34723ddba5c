package org.meridian.evidence.review;

import java.util.Optional;
import org.meridian.stat.Decimals;

/**
 * Two reviews laid over each other.
 *
 * @param overlap the matrix of the two
 */
public record PairOverlap(Overlap overlap) {

    /**
     * Checks that there are two.
     *
     * @throws IllegalArgumentException if there are more
     */
    public PairOverlap {
        if (overlap.reviews().size() != 2) {
            throw new IllegalArgumentException("a pair has two reviews, but had " + overlap.reviews());
        }
    }

    /**
     * The first review.
     *
     * @return the first column
     */
    public Review first() {
        return overlap.reviews().get(0);
    }

    /**
     * The second review.
     *
     * @return the second column
     */
    public Review second() {
        return overlap.reviews().get(1);
    }

    /**
     * How many trials both are seen to include.
     *
     * @return the least number of trials they can share
     */
    public int sharedAtLeast() {
        return rows(Membership.INCLUDED, Membership.INCLUDED);
    }

    /**
     * How many trials both can include at most, given how many each includes and what is known of them.
     *
     * @return the number; empty if a review does not say how many trials it includes
     */
    public Optional<Integer> sharedAtMost() {
        if (first().trials().isEmpty() || second().trials().isEmpty()) {
            return Optional.empty();
        }
        int ofFirst = first().trials().getAsInt() - rows(Membership.INCLUDED, Membership.NOT_INCLUDED);
        int ofSecond = second().trials().getAsInt() - rows(Membership.NOT_INCLUDED, Membership.INCLUDED);
        return Optional.of(Math.max(sharedAtLeast(), Math.min(ofFirst, ofSecond)));
    }

    /**
     * The corrected covered area over all trials of both reviews, also those that nobody has named. With s of n₁ and n₂ trials
     * shared it is {@code s / (n₁ + n₂ − s)}.
     *
     * @return the limits that the numbers of trials and the known cells allow; empty if a review does not say how many trials it
     *     includes
     */
    public Optional<CoveredArea> ofAllTrials() {
        return sharedAtMost().map(most -> new CoveredArea(area(sharedAtLeast()), area(most)));
    }

    private double area(int shared) {
        int inclusions = first().trials().orElseThrow() + second().trials().orElseThrow();
        return CoveredArea.of(inclusions, inclusions - shared, 2);
    }

    private int rows(Membership ofFirst, Membership ofSecond) {
        return (int) overlap.rows().stream()
                .filter(row -> row.cells().get(0) == ofFirst && row.cells().get(1) == ofSecond)
                .count();
    }

    /** The pair with what is known, for example {@code Zhang 2023 and Qin 2015: 0 to 11 trials shared, CCA 0.0% to 36.7%}. */
    @Override
    public String toString() {
        String pair = first() + " and " + second() + ": ";
        if (sharedAtMost().isEmpty()) {
            return pair
                    + (sharedAtLeast() == 0
                            ? "how many trials they share is not known"
                            : "at least " + sharedAtLeast() + " trials shared");
        }
        int least = sharedAtLeast();
        int most = sharedAtMost().orElseThrow();
        return pair + (least == most ? Decimals.upTo(least, 0) : least + " to " + most) + " trials shared, CCA "
                + ofAllTrials().orElseThrow();
    }
}
