package org.meridian.evidence.article;

/** What the figure of a finding is. */
public enum FindingMeasure {
    /** Risk ratio, first group over second. */
    RR("risk ratio"),
    /** Mean difference, first group minus second, in the units of the outcome. */
    MD("mean difference"),
    /** Standardised mean difference, first group minus second. */
    SMD("standardised mean difference"),
    /** A mean. */
    MEAN("mean"),
    /** Mean change within one group. */
    MEAN_CHANGE("mean change"),
    /** Share of people, or of treatments, with an event, or a rate of events, in its unit. */
    RISK("risk"),
    /** A percentage of something else. */
    PERCENTAGE("percentage"),
    /** A count. */
    COUNT("count"),
    /** The smallest and the largest of several figures. */
    RANGE("range"),
    /** Surface under the cumulative ranking curve, in per cent. */
    SUCRA("SUCRA"),
    /** A p value only. */
    P_VALUE("p value"),
    /** A recommendation. */
    RECOMMENDATION("recommendation"),
    /** No figure; see the summary. */
    TEXT("words");

    private final String words;

    FindingMeasure(String words) {
        this.words = words;
    }

    /**
     * The constant in words.
     *
     * @return for example {@code "risk ratio"}
     */
    public String words() {
        return words;
    }
}
