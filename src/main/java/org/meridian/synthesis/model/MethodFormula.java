package org.meridian.synthesis.model;

/**
 * The formula of a method as text, for tables and reports.
 *
 * @param formula in plain Unicode, for example {@code Q(τ²) = k − 1}
 * @param reference where it comes from: a DOI without resolver, for example {@code 10.1002/sim.2514}, or a citation where no DOI is
 *     known to us
 * @param agreesWith another program's call with the same result, empty if there is none to compare with
 */
public record MethodFormula(String formula, String reference, String agreesWith) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if formula or reference is blank
     */
    public MethodFormula {
        if (formula.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException(
                    "a method needs a formula and a reference, but had \"" + formula + "\" and \"" + reference + "\"");
        }
    }
}
