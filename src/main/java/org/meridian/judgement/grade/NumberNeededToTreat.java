package org.meridian.judgement.grade;

import org.meridian.evidence.trial.Direction;
import org.meridian.stat.Decimals;
import org.meridian.stat.Interval;
import org.meridian.synthesis.conversion.NumberNeeded;

/**
 * How many must be treated for one of them to fare better (NNTB) or worse (NNTH), with its interval.
 *
 * <p>Where the interval of the difference includes 0, that of the number runs through infinity: from NNTB 4 over ∞ to NNTH 20. It is one
 * interval, not two.
 *
 * @param difference risk of the event under treatment less risk without, from −1 to 1
 * @param interval its interval
 * @param better whether having the event is good ({@link Direction#HIGHER}) or bad ({@link Direction#LOWER})
 * @see <a href="https://doi.org/10.1136/bmj.317.7168.1309">Altman 1998</a>
 */
public record NumberNeededToTreat(double difference, Interval interval, Direction better) {

    /**
     * Checks the difference.
     *
     * @throws IllegalArgumentException if a difference is not from −1 to 1, or the interval does not contain it
     */
    public NumberNeededToTreat {
        if (!(interval.lower() >= -1 && interval.upper() <= 1 && interval.contains(difference))) {
            throw new IllegalArgumentException(
                    "a number needed to treat needs a risk difference from −1 to 1 inside its interval,"
                            + " but they were " + difference + " and " + interval.text(4));
        }
    }

    /**
     * The number of an absolute effect.
     *
     * @param effect the effect
     * @param better whether having the event is good or bad
     * @return the number
     */
    public static NumberNeededToTreat of(AbsoluteEffect effect, Direction better) {
        return new NumberNeededToTreat(effect.difference(), effect.differenceInterval(), better);
    }

    /**
     * The share of the treated who fare better because of it; negative if they fare worse.
     *
     * @return the absolute benefit, a fraction
     */
    public double benefit() {
        return better == Direction.HIGHER ? difference : -difference;
    }

    /**
     * Whether the interval of the number runs through infinity.
     *
     * @return true if the interval of the difference includes 0
     */
    public boolean passesInfinity() {
        return interval.contains(0);
    }

    /** The number with its interval, for example {@code NNTB 10 (NNTB 4 to ∞ to NNTH 20)}. */
    @Override
    public String toString() {
        double most = better == Direction.HIGHER ? interval.upper() : -interval.lower();
        double least = better == Direction.HIGHER ? interval.lower() : -interval.upper();
        String limits =
                number(most) + (passesInfinity() && most > 0 && least < 0 ? " to ∞ to " : " to ") + number(least);
        return number(benefit()) + " (" + limits + ")";
    }

    private static String number(double benefit) {
        if (benefit == 0) {
            return "∞";
        }
        String whole = Decimals.compact(new NumberNeeded(benefit).roundedUp(), 0);
        return (benefit > 0 ? "NNTB " : "NNTH ") + whole;
    }
}
