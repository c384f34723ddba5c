package org.meridian.evidence.article;

/** How a claim relates to a quantity. */
public enum ClaimRelation {
    /** It says that the quantity is above a number. */
    ABOVE("above"),
    /** It says that the quantity is below a number. */
    BELOW("below"),
    /** It says that the quantity does not exceed a number. */
    AT_MOST("at most"),
    /** It says that the quantity is not less than a number. */
    AT_LEAST("at least"),
    /** It says that the quantity lies between two numbers, which are allowed themselves. */
    WITHIN("within"),
    /** It says that the quantity is a certain word. */
    IS("is"),
    /** It says that certain words belong to the quantity. */
    INCLUDES("includes"),
    /** It takes for granted that nobody holds the opposite. */
    UNDISPUTED("undisputed"),
    /** It asserts nothing about the quantity, which is shown beside it because a reader would ask. */
    SHOWN("shown beside it");

    private final String words;

    ClaimRelation(String words) {
        this.words = words;
    }

    /**
     * The relation in words.
     *
     * @return for example {@code "at most"}
     */
    public String words() {
        return words;
    }
}
