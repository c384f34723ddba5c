package org.meridian.evidence.riskofbias;

/** What a level of any tool comes to, the least first: by this a figure chooses symbol and colour. */
public enum Concern {
    /** Little to worry about: low risk of bias. */
    LOW("+"),
    /** Some doubt: some concerns, unclear or moderate risk of bias. */
    SOME("?"),
    /** Not enough is reported to judge. */
    UNKNOWN("○"),
    /** High or serious risk of bias. */
    HIGH("−"),
    /** So much that the study tells nothing useful: critical risk of bias. */
    CRITICAL("×");

    private final String symbol;

    Concern(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The sign by which a figure shows it.
     *
     * @return one character
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether the study is at high risk of bias or worse.
     *
     * @return true for {@link #HIGH} and {@link #CRITICAL}
     */
    public boolean isHigh() {
        return compareTo(HIGH) >= 0;
    }
}
