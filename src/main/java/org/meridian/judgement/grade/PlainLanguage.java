package org.meridian.judgement.grade;

import java.util.Optional;
import org.meridian.stat.Words;

/**
 * One sentence for readers: the size of the effect and, by the verb, how certain it is.
 *
 * <p>High: <i>results in</i>. Moderate: <i>probably results in</i>. Low: <i>may result in</i>. Very low: the evidence is very uncertain.
 * While the certainty is open nothing is claimed.
 */
final class PlainLanguage {

    private PlainLanguage() {}

    /** @param effect the absolute effect, or its sign where none can be had */
    static String of(
            String treatment,
            String control,
            String outcome,
            double effect,
            Optional<Magnitudes> magnitudes,
            Certainty certainty) {
        String versus = " compared with " + control;
        Optional<CertaintyLevel> level = certainty.level();
        if (level.isEmpty()) {
            return "What " + treatment + " does to " + outcome + versus
                    + " cannot be said in a sentence: its certainty is not rated.";
        }
        if (level.get() == CertaintyLevel.VERY_LOW) {
            return "The evidence is very uncertain about the effect of " + treatment + " on " + outcome + versus + ".";
        }
        String change = magnitudes.map(it -> it.change(effect)).orElse(unsized(effect));
        return Words.capitalised(treatment) + " " + verb(level.get()) + " " + change + " in " + outcome + versus + ".";
    }

    private static String verb(CertaintyLevel level) {
        return switch (level) {
            case HIGH -> "results in";
            case MODERATE -> "probably results in";
            default -> "may result in";
        };
    }

    private static String unsized(double effect) {
        return effect == 0 ? "no difference" : (effect < 0 ? "a " : "an ") + noun(effect);
    }

    static String noun(double effect) {
        return effect < 0 ? "reduction" : "increase";
    }
}
