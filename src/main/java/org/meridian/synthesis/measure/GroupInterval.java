package org.meridian.synthesis.measure;

/** A method for the confidence interval of one group's proportion or rate. */
public interface GroupInterval {

    /**
     * What is known about a method besides its arithmetic.
     *
     * @param title the name as people write it, for example {@code "Clopper–Pearson"}
     * @param formula the formula in plain Unicode
     * @param reference where it comes from: a DOI without resolver, empty where the formula is common knowledge
     * @param agreesWith another program's call with the same result, empty if there is none to compare with
     */
    record Facts(String title, String formula, String reference, String agreesWith) {}

    /**
     * What is known about the method besides its arithmetic.
     *
     * @return the facts
     */
    Facts facts();

    /**
     * The name as people write it.
     *
     * @return for example {@code "Clopper–Pearson"}
     */
    default String title() {
        return facts().title();
    }

    /**
     * The formula as text.
     *
     * @return in plain Unicode
     */
    default String formula() {
        return facts().formula();
    }

    /**
     * Where it comes from.
     *
     * @return a DOI without resolver, empty where the formula is common knowledge
     */
    default String reference() {
        return facts().reference();
    }

    /**
     * Another program's call with the same result.
     *
     * @return the call, empty if there is none to compare with
     */
    default String agreesWith() {
        return facts().agreesWith();
    }
}
