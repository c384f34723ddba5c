package org.meridian.synthesis.conversion;

/**
 * The formula by which a value was derived.
 *
 * @param name its name in the field, for example {@code "Wan 2014"}
 * @param expression the formula in plain Unicode
 * @param doi where it is published, without the resolver
 */
public record Formula(String name, String expression, String doi) {

    static final String HANDBOOK_6 = "10.1002/9781119536604.ch6";
    static final String HANDBOOK_15 = "10.1002/9781119536604.ch15";
    static final String HANDBOOK_23 = "10.1002/9781119536604.ch23";

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if one is blank, or the DOI does not begin with {@code 10.}
     */
    public Formula {
        if (name.isBlank() || expression.isBlank() || !doi.startsWith("10.")) {
            throw new IllegalArgumentException("a formula needs a name, an expression and a DOI, but had \"" + name
                    + "\", \"" + expression + "\" and \"" + doi + "\"");
        }
    }

    /** Two formulas at work in one result. */
    Formula and(Formula other) {
        return equals(other) ? this : new Formula(name + ", " + other.name, expression + "; " + other.expression, doi);
    }
}
