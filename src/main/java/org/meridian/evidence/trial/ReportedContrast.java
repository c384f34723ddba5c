package org.meridian.evidence.trial;

import java.util.Optional;
import java.util.OptionalDouble;
import org.meridian.evidence.source.Provenance;
import org.meridian.stat.Interval;

/**
 * What a trial prints about one arm against another: an estimate, a p value, or only who did better. Differences are first
 * minus second.
 *
 * @param arm key of the first arm
 * @param versus key of the second arm
 * @param outcome key of the outcome
 * @param timepoint when, in the source's words
 * @param statistic what the estimate is, for example {@code MD}; or that there is only a direction or a p value
 * @param estimate the printed estimate
 * @param interval its printed interval
 * @param p the printed p value
 * @param favours whom the result favours
 * @param scale the scale of the estimate
 * @param asPrinted estimate and limits digit by digit
 * @param provenance where the figures come from
 */
public record ReportedContrast(
        String arm,
        String versus,
        String outcome,
        String timepoint,
        String statistic,
        OptionalDouble estimate,
        Optional<Interval> interval,
        Optional<PrintedP> p,
        Favours favours,
        Optional<RatingScale> scale,
        PrintedEstimate asPrinted,
        Provenance provenance) {

    /**
     * A contrast whose printed digits were not kept.
     *
     * @param arm key of the first arm
     * @param versus key of the second arm
     * @param outcome key of the outcome
     * @param timepoint when, in the source's words
     * @param statistic what the estimate is
     * @param estimate the printed estimate
     * @param interval its printed interval
     * @param p the printed p value
     * @param favours whom the result favours
     * @param scale the scale of the estimate
     * @param provenance where the figures come from
     */
    public ReportedContrast(
            String arm,
            String versus,
            String outcome,
            String timepoint,
            String statistic,
            OptionalDouble estimate,
            Optional<Interval> interval,
            Optional<PrintedP> p,
            Favours favours,
            Optional<RatingScale> scale,
            Provenance provenance) {
        this(
                arm,
                versus,
                outcome,
                timepoint,
                statistic,
                estimate,
                interval,
                p,
                favours,
                scale,
                PrintedEstimate.withoutDigits(estimate, interval),
                provenance);
    }

    /** Whom a result favours. */
    public enum Favours {
        /** The first arm. */
        FAVOURS_FIRST("favours the first arm"),
        /** The second arm. */
        FAVOURS_SECOND("favours the second arm"),
        /** No difference was found, which is not evidence that there is none. */
        NO_CLEAR_DIFFERENCE("no clear difference"),
        /** The source does not say. */
        NOT_STATED("direction not stated");

        private final String words;

        Favours(String words) {
            this.words = words;
        }

        /**
         * The direction in words.
         *
         * @return for example {@code "no clear difference"}
         */
        public String words() {
            return words;
        }

        /**
         * The direction in words that name the interventions.
         *
         * @param first the first intervention
         * @param second the second intervention
         * @return for example {@code "favours acupuncture"}
         */
        public String wordsFor(Intervention first, Intervention second) {
            return switch (this) {
                case FAVOURS_FIRST -> "favours " + first.words();
                case FAVOURS_SECOND -> "favours " + second.words();
                default -> words;
            };
        }

        /**
         * The direction with first and second exchanged.
         *
         * @return the mirrored direction
         */
        public Favours swapped() {
            return switch (this) {
                case FAVOURS_FIRST -> FAVOURS_SECOND;
                case FAVOURS_SECOND -> FAVOURS_FIRST;
                default -> this;
            };
        }
    }
}
