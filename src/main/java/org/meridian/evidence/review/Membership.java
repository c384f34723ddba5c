package org.meridian.evidence.review;

/** Whether a review includes a trial. */
public enum Membership {
    /** The review is seen to include it. */
    INCLUDED("+"),
    /** All trials of the review are known, and it is not among them. */
    NOT_INCLUDED("-"),
    /** Not all trials of the review are known, or the trial was seen in its reference list only. */
    UNKNOWN("?");

    private final String sign;

    Membership(String sign) {
        this.sign = sign;
    }

    /**
     * The sign of a matrix.
     *
     * @return {@code +}, {@code -} or {@code ?}
     */
    public String sign() {
        return sign;
    }
}
