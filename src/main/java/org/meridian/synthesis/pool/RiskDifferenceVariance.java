package org.meridian.synthesis.pool;

/** The two variances in use for the Mantel–Haenszel risk difference. */
public enum RiskDifferenceVariance {
    /**
     * Consistent both for few large and for many sparse tables; metafor's choice and the default here.
     *
     * @see <a href="https://doi.org/10.2307/2531504">Sato 1989</a>
     */
    SATO,
    /**
     * Consistent for few large tables; the choice of Stata and of meta.
     *
     * @see <a href="https://doi.org/10.2307/2530643">Greenland &amp; Robins 1985</a>
     */
    GREENLAND_ROBINS
}
