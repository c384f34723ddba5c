package org.meridian.evidence.comparison;

import org.meridian.evidence.trial.Trial;

/**
 * A trial that does not enter, and why.
 *
 * @param trial the trial
 * @param reason the first rule that it fails
 * @param detail the offending fact
 */
public record Exclusion(Trial trial, Reason reason, String detail) {

    /** Why a trial does not enter, in the order in which the rules are asked. */
    public enum Reason {
        /** Its participants are not those asked about. */
        OTHER_POPULATION("another population"),
        /** It is a plan without results. */
        PROTOCOL("a protocol without results"),
        /** What its arms received was not seen. */
        ARMS_NOT_SEEN("arms not seen"),
        /** It tested the treatment on top of another one. */
        ADD_ON_DESIGN("add-on design"),
        /** It did not test the treatment asked about. */
        OTHER_TREATMENT("another treatment"),
        /** It compared the treatment with something else. */
        OTHER_COMPARATOR("another comparator"),
        /** A filter of the comparison leaves it out. */
        FILTERED("left out by a filter"),
        /** What was seen of it says nothing about this outcome. */
        OUTCOME_NOT_REPORTED("outcome not reported in what was seen"),
        /** Its patients are those of another report, which is preferred. */
        SECOND_REPORT("second report of the same patients"),
        /** It reports the outcome, but not the numbers needed. */
        NO_NUMBERS("no counts, or no mean with its spread"),
        /** Its figures are not as sure as the comparison demands. */
        NOT_SURE_ENOUGH("figures not sure enough");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /**
         * The reason in words.
         *
         * @return for example {@code "add-on design"}
         */
        public String words() {
            return words;
        }
    }

    /** The trial with the reason. */
    @Override
    public String toString() {
        return trial + ": " + reason.words() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
