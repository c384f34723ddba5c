package org.meridian.exchange.results;

import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;

/**
 * A pooling method in the words of analysis plans. What a method does not have is empty.
 *
 * @param type what kind of method it is
 * @param tau2 the estimator of τ²
 * @param interval how the interval is made
 * @param prediction which prediction interval is made
 */
public record MethodFacts(String type, String tau2, String interval, String prediction) {

    /**
     * The facts of a method.
     *
     * @param method the method
     * @return its facts; of a method that plans do not know, only the title
     */
    public static MethodFacts of(Pooling method) {
        if (method instanceof RandomEffects random) {
            return new MethodFacts(
                    "RANDOM_EFFECTS",
                    random.tau2().symbol(),
                    random.interval().name(),
                    random.prediction().name());
        }
        if (method instanceof CommonEffect) {
            return withoutTau2("COMMON_EFFECT");
        }
        if (method instanceof MantelHaenszel) {
            return withoutTau2("MANTEL_HAENSZEL");
        }
        if (method instanceof Peto) {
            return withoutTau2("PETO");
        }
        return new MethodFacts(method.title(), "", "", "");
    }

    private static MethodFacts withoutTau2(String type) {
        return new MethodFacts(type, "", "WALD", "NONE");
    }

    /**
     * Whether studies are weighted by the inverse of their variance, so that one study alone is returned as it is.
     *
     * @return true for random effects and for the common effect
     */
    public boolean isInverseVariance() {
        return type.equals("RANDOM_EFFECTS") || type.equals("COMMON_EFFECT");
    }

    /** A short key: the estimator with its interval, or else the type. */
    String key() {
        return tau2.isEmpty() ? type : tau2 + "-" + interval;
    }
}
