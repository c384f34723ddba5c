package org.meridian.evidence.article;

/** What a claim is about. */
public enum ClaimType {
    /** Harm, or that there is none. */
    SAFETY("safety"),
    /** Whether it helps. */
    EFFICACY("efficacy"),
    /** What a patient may expect, and when. */
    EXPECTATION("expectation"),
    /** How it would work. */
    MECHANISM("mechanism"),
    /** What is done. */
    PROCEDURE("procedure"),
    /** Where points, channels and nerves lie. */
    ANATOMY("anatomy"),
    /** How common something is. */
    EPIDEMIOLOGY("epidemiology"),
    /** What it costs and who pays. */
    COST("cost"),
    /** What the article says about its own sources. */
    META("the article about itself");

    private final String words;

    ClaimType(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "efficacy"}
     */
    public String words() {
        return words;
    }
}
