package org.meridian.evidence.review;

import org.meridian.synthesis.network.Assumption;

/**
 * Whether an assumption of an indirect comparison holds, as far as the review shows.
 *
 * @param assumption the assumption
 * @param verdict how it stands
 * @param reason why
 */
public record AssumptionCheck(Assumption assumption, Verdict verdict, String reason) {

    /** How an assumption stands. */
    public enum Verdict {
        /** Nothing seen speaks against it. */
        PLAUSIBLE("plausible"),
        /** Something seen speaks against it. */
        DOUBTFUL("doubtful"),
        /** What would tell was not seen. */
        NOT_KNOWN("not known");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /**
         * The verdict in words.
         *
         * @return for example {@code "not known"}
         */
        public String words() {
            return words;
        }
    }

    /** The assumption with its verdict and reason. */
    @Override
    public String toString() {
        return assumption.words() + ": " + verdict.words() + " (" + reason + ")";
    }
}
