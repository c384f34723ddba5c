package org.meridian.evidence.riskofbias;

/** How a tool comes from its domains to the study as a whole. */
public enum OverallRule {
    /**
     * The least favourable level of any domain of bias. Reviewers may judge worse, never better: concerns in several domains can add
     * up. Known as soon as one domain has the worst level of all; otherwise only when every domain is judged.
     */
    LEAST_FAVOURABLE,
    /** The tool has no rule: the reviewers judge, or there is no overall judgement. */
    JUDGED
}
