package org.meridian.present.plot;

/** What the regions behind the studies of a funnel plot show. */
public enum FunnelRegions {
    /** None: limits around the summary show where studies of one true effect would lie. */
    NONE,
    /**
     * The contour-enhanced funnel plot: where p for a test of no effect is below 0.01, 0.05 and 0.10. If studies are missing where p is
     * large, publication bias explains it better than if they are missing where p is small.
     *
     * @see <a href="https://doi.org/10.1016/j.jclinepi.2007.11.010">Peters et al. 2008</a>
     */
    SIGNIFICANCE,
    /**
     * The sunset funnel plot: how much power studies of that precision have to find the summary effect, if it is true, by a two-sided
     * test at the 5% level. Many studies with little power and yet p below 0.05 are more than one expects.
     *
     * @see <a
     * href="https://ucrisportal.univie.ac.at/en/publications/power-enhanced-funnel-plots-for-meta-analysis-the-sunset-funnel-p">Kossmeier,
     *     Tran &amp; Voracek 2020, Power-enhanced funnel plots for meta-analysis: the sunset funnel plot</a>
     */
    POWER
}
