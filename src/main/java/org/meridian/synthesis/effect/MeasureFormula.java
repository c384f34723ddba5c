package org.meridian.synthesis.effect;

/**
 * The formula of a measure as text, for tables and reports.
 *
 * @param y the effect size, for example {@code ln(p₁/p₂)}
 * @param v the sampling variance
 * @param reference where it comes from: a DOI without resolver, for example {@code 10.1002/sim.1761}, or a handle after
 *     {@code hdl:}; empty where the formula is common knowledge
 * @param agreesWith another program's call with the same result, empty if there is none to compare with
 */
public record MeasureFormula(String y, String v, String reference, String agreesWith) {}
