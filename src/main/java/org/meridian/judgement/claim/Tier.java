package org.meridian.judgement.claim;

import java.util.Optional;
import org.meridian.evidence.article.Subject;
import org.meridian.evidence.source.SourceKind;

/**
 * How far a kind of source can carry a statement about patients, the farthest first. It ranks kinds of texts, not the care with
 * which one was written: that is what certainty is for.
 */
public enum Tier {
    /** Systematic review that pools trials. */
    POOLED_STUDIES("systematic review with meta-analysis"),
    /** Systematic review that does not pool. */
    SYSTEMATIC_REVIEW("systematic review"),
    /** One randomised trial. */
    TRIAL("randomised trial"),
    /** Patients, prices or records, observed. */
    OBSERVATION("observation"),
    /** Recommendation, consensus, review that may leave out what it likes, or article of a kind nobody named. */
    EXPERTS("experts"),
    /** Page of the web, news, directory, policy of a payer. */
    PAGE("page"),
    /** Animals or cells. */
    PRECLINICAL("animals or cells"),
    /** Concept or hypothesis. */
    IDEA("idea"),
    /** Plan of a study, which has no results. */
    PLAN("plan without results");

    private final String words;

    Tier(String words) {
        this.words = words;
    }

    /**
     * The tier in words.
     *
     * @return for example {@code "randomised trial"}
     */
    public String words() {
        return words;
    }

    /**
     * The tier of a report.
     *
     * @param kind the kind of source
     * @param studied whom it studied, for this report, if it says so
     * @return the tier of the kind, unless no people were studied
     */
    static Tier of(SourceKind kind, Optional<Subject> studied) {
        if (studied.isPresent() && studied.get() == Subject.ANIMALS) {
            return PRECLINICAL;
        }
        return studied.isPresent() && studied.get() == Subject.IDEAS ? IDEA : of(kind);
    }

    private static Tier of(SourceKind kind) {
        return switch (kind) {
            case SYSTEMATIC_REVIEW_META_ANALYSIS, NETWORK_META_ANALYSIS -> POOLED_STUDIES;
            case SYSTEMATIC_REVIEW -> SYSTEMATIC_REVIEW;
            case RCT, RCT_PILOT -> TRIAL;
            case TRIAL_REPORT, CASE_SERIES, SURVEY_STUDY, COST_ANALYSIS, THESIS -> OBSERVATION;
            case SCOPING_REVIEW,
                    NARRATIVE_REVIEW,
                    DISCUSSION_PAPER,
                    EXPERT_CONSENSUS,
                    GUIDELINE,
                    STANDARD,
                    JOURNAL_ARTICLE -> EXPERTS;
            case THEORY_PAPER -> IDEA;
            case RCT_PROTOCOL -> PLAN;
            case COVERAGE_POLICY, WEB_PAGE, ARTICLE_COPY, NEWS_REPORT, SECONDARY_REPORT, OTHER -> PAGE;
        };
    }
}
