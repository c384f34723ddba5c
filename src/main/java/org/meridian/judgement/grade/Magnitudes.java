package org.meridian.judgement.grade;

/**
 * From where on an absolute effect is called something, and from where on large: for the words of a sentence.
 *
 * @param little the largest effect that is little or none, as a risk difference (0.02 for 20 per 1,000) or in the units of a mean
 *     difference
 * @param large the smallest effect that is large, in the same units
 */
public record Magnitudes(double little, double large) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if they are negative, not finite or not in order
     */
    public Magnitudes {
        if (!(little >= 0 && large > little && large < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "magnitudes must be 0 or more and in order, but were " + little + " and " + large);
        }
    }

    /** How the sentence names an effect. */
    String change(double effect) {
        double size = Math.abs(effect);
        if (size <= little) {
            return "little to no difference";
        }
        return (size >= large ? "a large " : effect < 0 ? "a " : "an ") + PlainLanguage.noun(effect);
    }
}
