package org.meridian.evidence.source;

/** What kind of text a source is. */
public enum SourceKind {
    /** Systematic review that pools results. */
    SYSTEMATIC_REVIEW_META_ANALYSIS("systematic review with meta-analysis"),
    /** Systematic review without pooling. */
    SYSTEMATIC_REVIEW("systematic review"),
    /** Meta-analysis of a network of treatments. */
    NETWORK_META_ANALYSIS("network meta-analysis"),
    /** Review that maps a field. */
    SCOPING_REVIEW("scoping review"),
    /** Review without a systematic search. */
    NARRATIVE_REVIEW("narrative review"),
    /** Argument without data on patients. */
    THEORY_PAPER("theory paper"),
    /** Discussion of a practice. */
    DISCUSSION_PAPER("discussion paper"),
    /** Consensus of experts. */
    EXPERT_CONSENSUS("expert consensus"),
    /** Randomised controlled trial. */
    RCT("randomised controlled trial"),
    /** Small randomised trial that prepares a larger one. */
    RCT_PILOT("randomised pilot trial"),
    /** Plan of a randomised trial; holds no results. */
    RCT_PROTOCOL("trial protocol"),
    /** Report of a trial whose randomisation is not clear. */
    TRIAL_REPORT("trial report"),
    /** Uncontrolled series of patients. */
    CASE_SERIES("case series"),
    /** Survey of a population or of records. */
    SURVEY_STUDY("survey"),
    /** Analysis of prices or costs. */
    COST_ANALYSIS("cost analysis"),
    /** Recommendation of a body. */
    GUIDELINE("guideline"),
    /** Norm of a body. */
    STANDARD("standard"),
    /** Rule of a payer. */
    COVERAGE_POLICY("coverage policy"),
    /** Page of the web. */
    WEB_PAGE("web page"),
    /** Copy of an article on another site. */
    ARTICLE_COPY("copy of an article"),
    /** Report in the news. */
    NEWS_REPORT("news report"),
    /** Text that reports what another source found. */
    SECONDARY_REPORT("secondary report"),
    /** Thesis. */
    THESIS("thesis"),
    /** Article in a journal of which no more is known than its record. */
    JOURNAL_ARTICLE("journal article"),
    /** Text of which no more is known than its record. */
    OTHER("other text");

    private final String words;

    SourceKind(String words) {
        this.words = words;
    }

    /**
     * The kind in words.
     *
     * @return for example {@code "trial protocol"}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the authors of such a text are persons rather than a body.
     *
     * @return false for pages, guidelines, norms and rules of payers
     */
    public boolean isByPersons() {
        return switch (this) {
            case GUIDELINE, STANDARD, COVERAGE_POLICY, WEB_PAGE, ARTICLE_COPY -> false;
            default -> true;
        };
    }

    /**
     * Whether such a text, by its kind, reports what was found in people.
     *
     * @return true for trials, series, surveys and reviews with a systematic search; false for plans, for reviews and
     *     recommendations that may rest on anything, and for pages
     */
    public boolean isAboutPeople() {
        return switch (this) {
            case SYSTEMATIC_REVIEW_META_ANALYSIS,
                    SYSTEMATIC_REVIEW,
                    NETWORK_META_ANALYSIS,
                    SCOPING_REVIEW,
                    RCT,
                    RCT_PILOT,
                    TRIAL_REPORT,
                    CASE_SERIES,
                    SURVEY_STUDY -> true;
            default -> false;
        };
    }
}
