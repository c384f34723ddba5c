package org.meridian.present.plot;

/**
 * How much room a plot has.
 *
 * @param width length of the level axis in points
 * @param height length of the vertical axis in points
 * @param headroom room above the vertical axis for labels
 * @param margin room right of the level axis for labels
 */
record PlotSize(double width, double height, double headroom, double margin) {

    static final PlotSize USUAL = new PlotSize(340, 250, 0, 0);

    PlotSize withHeadroom(double points) {
        return new PlotSize(width, height, points, margin);
    }
}
