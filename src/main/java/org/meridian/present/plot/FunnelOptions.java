package org.meridian.present.plot;

/**
 * How a funnel plot shall look.
 *
 * @param height what the vertical axis measures
 * @param regions what the regions behind the studies tell
 */
public record FunnelOptions(FunnelHeight height, FunnelRegions regions) {

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if regions are asked for that the vertical axis cannot have
     */
    public FunnelOptions {
        if (regions != FunnelRegions.NONE && !height.knowsStandardErrors()) {
            throw new IllegalArgumentException(
                    "regions of significance or power need an axis of standard errors, but it measures: "
                            + height.title());
        }
    }

    /**
     * Standard errors, no regions.
     *
     * @return the options
     */
    public static FunnelOptions withDefaults() {
        return new FunnelOptions(FunnelHeight.STANDARD_ERROR, FunnelRegions.NONE);
    }

    /**
     * Another vertical axis.
     *
     * @param other what it measures
     * @return new options
     * @throws IllegalArgumentException if the regions need standard errors and the axis has none
     */
    public FunnelOptions with(FunnelHeight other) {
        return new FunnelOptions(other, regions);
    }

    /**
     * Other regions.
     *
     * @param other what they tell
     * @return new options
     * @throws IllegalArgumentException if they need standard errors and the axis has none
     */
    public FunnelOptions with(FunnelRegions other) {
        return new FunnelOptions(height, other);
    }
}
