package org.meridian.present.plot;

import org.meridian.math.Tails;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.ThresholdSide;

/**
 * What little some studies report: a p value, in which direction, from how many participants.
 *
 * @param name the study's name
 * @param p two-sided p value, more than 0, at most 1
 * @param side whether the effect lay above or below no effect
 * @param total participants, more than 3
 */
public record AlbatrossStudy(String name, double p, ThresholdSide side, double total) {

    /** Where p has no number of the machine any more. */
    private static final double LEAST = 1e-300;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if p is not above 0 and up to 1, or there are not more than 3 participants
     */
    public AlbatrossStudy {
        if (!(p > 0 && p <= 1)) {
            throw new IllegalArgumentException("a p value must be above 0 and at most 1, but was " + p + " in " + name);
        }
        if (!(total > 3 && total < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an albatross plot needs more than 3 participants, but there were " + total + " in " + name);
        }
    }

    /**
     * The study of a p value that was reported one-sided, for an effect above no effect.
     *
     * @param name the study's name
     * @param p one-sided p value, between 0 and 1: below 0.5 if the effect lay above no effect
     * @param total participants, more than 3
     * @return the study with its two-sided p
     * @throws IllegalArgumentException if p is not between 0 and 1, or there are not more than 3 participants
     */
    public static AlbatrossStudy ofOneSided(String name, double p, double total) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a one-sided p must be between 0 and 1, but was " + p + " in " + name);
        }
        return new AlbatrossStudy(
                name, 2 * Math.min(p, 1 - p), p <= 0.5 ? ThresholdSide.ABOVE : ThresholdSide.BELOW, total);
    }

    /**
     * The study of an effect with its data.
     *
     * @param study effect, sampling variance and data
     * @return p by the normal test of no effect, and the participants of the data
     * @throws IllegalArgumentException if the data do not tell how many participants there were
     */
    public static AlbatrossStudy of(StudyEffect study) {
        double total = SampleSize.of(study.data())
                .orElseThrow(() -> new IllegalArgumentException(
                        "an albatross plot needs the number of participants, but " + study.label() + " has none"));
        double p = Math.max(LEAST, Tails.normalBothSides(study.y() / study.se()));
        return new AlbatrossStudy(study.label(), p, study.y() >= 0 ? ThresholdSide.ABOVE : ThresholdSide.BELOW, total);
    }

    /** The p value as a distance from p = 1: −log₁₀ p, negative for an effect below no effect. */
    double x() {
        return (side == ThresholdSide.ABOVE ? -1 : 1) * StrictMath.log10(p);
    }

    /** The study as a sentence. */
    @Override
    public String toString() {
        return name + ": " + Decimals.pValue(p) + " (two-sided), effect "
                + (side == ThresholdSide.ABOVE ? "above" : "below") + " no effect, " + Decimals.upTo(total, 1)
                + " participants";
    }
}
