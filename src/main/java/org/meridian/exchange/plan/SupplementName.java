package org.meridian.exchange.plan;

/** What a plan can ask for besides a result, and the key under which the answer stands. */
public enum SupplementName {
    /** Confidence interval of τ². */
    TAU2_INTERVAL("tau2Interval"),
    /** Confidence interval of I². */
    I2_INTERVAL("i2Interval"),
    /** Every study left out in turn. */
    LEAVE_ONE_OUT("leaveOneOut"),
    /** One study more at a time. */
    CUMULATIVE("cumulative"),
    /** Influence of each study. */
    INFLUENCE("influence"),
    /** Contribution to heterogeneity against influence. */
    BAUJAT("baujat"),
    /** Best linear unbiased predictions of the studies' true effects. */
    BLUP("blup"),
    /** Egger's regression test. */
    EGGER("tests"),
    /** Egger's test in a mixed-effects model. */
    EGGER_MIXED("tests"),
    /** Begg's rank correlation test. */
    BEGG("tests"),
    /** Harbord's test. */
    HARBORD("tests"),
    /** Peters' test. */
    PETERS("tests"),
    /** Trim and fill. */
    TRIM_AND_FILL("trimAndFill"),
    /** Fail-safe N. */
    FAIL_SAFE_N("failSafeN"),
    /** PET-PEESE. */
    PET_PEESE("petPeese"),
    /** Selection models. */
    SELECTION("selection"),
    /** Permutation test of the summary effect. */
    PERMUTATION("tests"),
    /** Test of τ² = 0. */
    TAU2_TEST("tests"),
    /** Cochran, Mantel and Haenszel's test of no effect in 2×2 tables. */
    CMH("tests"),
    /** Breslow and Day's test of equal odds ratios. */
    BRESLOW_DAY("tests"),
    /** Tarone's correction of it. */
    TARONE("tests"),
    /** Probability that a new study's true effect lies beyond a threshold. */
    PROBABILITY_BEYOND("probabilityBeyond");

    private final String key;

    SupplementName(String key) {
        this.key = key;
    }

    /**
     * Where in a result the answer stands; tests stand there by their names.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    boolean isTest() {
        return key.equals("tests");
    }
}
