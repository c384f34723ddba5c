package org.meridian.synthesis.glmm;

/** What is assumed of the true effects of the studies. */
public enum TrueEffects {
    /** They vary about their mean with variance τ². */
    RANDOM("random effects"),
    /** They are one and the same; with {@link GlmmModel#CM_EL} this is the exact conditional common effect. */
    COMMON("common effect");

    private final String title;

    TrueEffects(String title) {
        this.title = title;
    }

    /**
     * The name in words.
     *
     * @return for example {@code "random effects"}
     */
    public String title() {
        return title;
    }
}
