package org.meridian.present.figure;

/** What marks are drawn on: one method for each kind of {@link Mark}. */
public interface Canvas {

    /**
     * Draws a line.
     *
     * @param line the mark
     */
    void draw(Mark.Line line);

    /**
     * Draws a curve.
     *
     * @param curve the mark
     */
    void draw(Mark.Curve curve);

    /**
     * Draws a rectangle.
     *
     * @param rectangle the mark
     */
    void draw(Mark.Rectangle rectangle);

    /**
     * Draws a polygon.
     *
     * @param polygon the mark
     */
    void draw(Mark.Polygon polygon);

    /**
     * Draws a circle.
     *
     * @param circle the mark
     */
    void draw(Mark.Circle circle);

    /**
     * Draws text, exactly as wide as {@link Mark.Text#width()} says.
     *
     * @param text the mark
     */
    void draw(Mark.Text text);

    /**
     * Draws all marks of a group.
     *
     * @param group the mark
     */
    void draw(Mark.Group group);
}
