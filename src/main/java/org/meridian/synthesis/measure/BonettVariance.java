package org.meridian.synthesis.measure;

/**
 * Which form of Bonett's variances for arms (or times) of different variance is used. metafor changed from one to the other in
 * version 4.6.
 *
 * @see <a href="https://doi.org/10.1037/1082-989X.13.2.99">Bonett 2008</a>
 */
public enum BonettVariance {
    /** As published, with n − 1. */
    PUBLISHED,
    /**
     * As metafor computed it before version 4.6: multiplied by J² (SMDH, SMCRH), or with n in place of n − 1 (SMD1H). Smaller by
     * a few per cent in small studies.
     */
    METAFOR_BEFORE_4_6
}
