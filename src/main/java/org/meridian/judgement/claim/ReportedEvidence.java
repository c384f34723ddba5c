package org.meridian.judgement.claim;

import java.util.Optional;
import org.meridian.evidence.article.LinkRole;
import org.meridian.evidence.article.Stance;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.source.Provenance;

/**
 * What one source reports that bears on a claim.
 *
 * @param report key of the finding, fact or mechanism
 * @param says what is reported, in one line
 * @param stance which way it bears
 * @param role whether the article cites the source for the claim
 * @param tier how far such a source can carry
 * @param studied whom it is about; empty if the source, in what was seen, does not say
 * @param direct whether the claim is about those studied
 * @param certainty certainty of evidence as the source rates it; empty if not rated
 * @param provenance where it comes from
 */
public record ReportedEvidence(
        String report,
        String says,
        Stance stance,
        LinkRole role,
        Tier tier,
        Optional<Subject> studied,
        Directness direct,
        String certainty,
        Provenance provenance) {

    /** Whether those studied are those of the claim. */
    public enum Directness {
        /** They are. */
        DIRECT("direct"),
        /** They are others, or not people, or it is not known who they are. */
        INDIRECT("indirect");

        private final String words;

        Directness(String words) {
            this.words = words;
        }

        /**
         * The directness in words.
         *
         * @return {@code "direct"} or {@code "indirect"}
         */
        public String words() {
            return words;
        }
    }

    /**
     * Whether it speaks for the claim, wholly or in part.
     *
     * @return false if it speaks against it
     */
    public boolean isInSupport() {
        return stance != Stance.AGAINST;
    }

    /**
     * Whether it is about people.
     *
     * @return false if it is about animals or ideas, or does not say
     */
    public boolean isAboutPeople() {
        return studied.filter(Subject::isPeople).isPresent();
    }

    /**
     * Whether it is about those of the claim.
     *
     * @return true if direct
     */
    public boolean isDirect() {
        return direct == Directness.DIRECT;
    }

    /** What is reported, by whom, and how it bears on the claim. */
    @Override
    public String toString() {
        return report + " (" + stance.words() + ", " + direct.words() + ", " + tier.words() + ", "
                + studied.map(Subject::words).orElse("subject not stated")
                + (certainty.isEmpty() ? "" : ", " + certainty.replace('_', ' ') + " certainty") + "): " + says;
    }
}
