package org.meridian.present.figure;

import java.util.List;

/** One thing drawn on the page. Coordinates are points from the upper left corner. */
public sealed interface Mark {

    /** Height of capitals and ideographs above the baseline, in units of the type size; room for accents included. */
    double ASCENT = 0.88;

    /** Depth of letters such as g below the baseline, in units of the type size. */
    double DESCENT = 0.22;

    /**
     * What the mark covers, its stroke not counted.
     *
     * @return the box around it
     */
    Box bounds();

    /**
     * Draws the mark.
     *
     * @param canvas where to draw
     */
    void drawOn(Canvas canvas);

    /**
     * A straight line.
     *
     * @param from one end
     * @param to other end
     * @param stroke how it is drawn
     */
    record Line(Point from, Point to, Stroke stroke) implements Mark {

        /**
         * A level line.
         *
         * @param left x of one end
         * @param right x of the other end
         * @param y of both ends
         * @param stroke how it is drawn
         * @return the line
         */
        public static Line level(double left, double right, double y, Stroke stroke) {
            return new Line(new Point(left, y), new Point(right, y), stroke);
        }

        /**
         * A vertical line.
         *
         * @param x of both ends
         * @param top y of the upper end
         * @param bottom y of the lower end
         * @param stroke how it is drawn
         * @return the line
         */
        public static Line vertical(double x, double top, double bottom, Stroke stroke) {
            return new Line(new Point(x, top), new Point(x, bottom), stroke);
        }

        @Override
        public Box bounds() {
            return Box.around(List.of(from, to));
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }

    /**
     * An open line through points: a curve as fine as its points.
     *
     * @param points two or more, in order
     * @param stroke how it is drawn
     */
    record Curve(List<Point> points, Stroke stroke) implements Mark {

        /**
         * Copies the points and checks them.
         *
         * @throws IllegalArgumentException if there are fewer than two
         */
        public Curve {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a curve needs at least 2 points, but had " + points.size());
            }
        }

        @Override
        public Box bounds() {
            return Box.around(points);
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }

    /**
     * An axis-parallel rectangle.
     *
     * @param box its edges
     * @param fill colour inside
     * @param outline line around it
     */
    record Rectangle(Box box, Ink fill, Stroke outline) implements Mark {

        /**
         * A rectangle without an outline.
         *
         * @param box its edges
         * @param fill colour
         * @return the rectangle
         */
        public static Rectangle filled(Box box, Ink fill) {
            return new Rectangle(box, fill, Stroke.NONE);
        }

        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }

    /**
     * A closed shape with straight edges.
     *
     * @param corners three or more
     * @param fill colour inside
     * @param outline line around it
     */
    record Polygon(List<Point> corners, Ink fill, Stroke outline) implements Mark {

        /**
         * Copies the corners and checks them.
         *
         * @throws IllegalArgumentException if there are fewer than three corners
         */
        public Polygon {
            corners = List.copyOf(corners);
            if (corners.size() < 3) {
                throw new IllegalArgumentException("a polygon needs at least 3 corners, but had " + corners.size());
            }
        }

        /**
         * A polygon without an outline.
         *
         * @param fill colour
         * @param corners three or more
         * @return the polygon
         * @throws IllegalArgumentException if there are fewer than three corners
         */
        public static Polygon filled(Ink fill, Point... corners) {
            return new Polygon(List.of(corners), fill, Stroke.NONE);
        }

        @Override
        public Box bounds() {
            return Box.around(corners);
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }

    /**
     * A circle.
     *
     * @param centre middle
     * @param radius points, more than 0
     * @param fill colour inside
     * @param outline line around it
     */
    record Circle(Point centre, double radius, Ink fill, Stroke outline) implements Mark {

        /**
         * Checks the circle.
         *
         * @throws IllegalArgumentException if the radius is not a positive number of points
         */
        public Circle {
            if (!(radius > 0 && radius < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a circle needs a radius of more than 0 points, but had " + radius);
            }
        }

        @Override
        public Box bounds() {
            return Box.around(centre.x(), centre.y(), radius, radius);
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }

    /**
     * One line of text.
     *
     * @param at anchor on the baseline
     * @param text the words
     * @param anchor which part of the text stands at the anchor
     * @param style how it is set
     */
    record Text(Point at, String text, Anchor anchor, TextStyle style) implements Mark {

        /** Which part of a line of text stands at its anchor point. */
        public enum Anchor {
            /** Text begins there. */
            START(0),
            /** Text is centred there. */
            MIDDLE(0.5),
            /** Text ends there. */
            END(1);

            private final double share;

            Anchor(double share) {
                this.share = share;
            }

            /**
             * How much of the text lies before the anchor point.
             *
             * @return 0, ½ or 1
             */
            public double share() {
                return share;
            }
        }

        /**
         * Checks the text.
         *
         * @throws IllegalArgumentException if it is blank or has more than one line
         */
        public Text {
            if (text.isBlank() || text.lines().count() > 1) {
                throw new IllegalArgumentException("a text mark needs one line of text, but had \"" + text + "\"");
            }
        }

        /**
         * Width of the text.
         *
         * @return points
         */
        public double width() {
            return style.width(text);
        }

        @Override
        public Box bounds() {
            double left = at.x() - anchor.share() * width();
            return new Box(left, at.y() - ASCENT * style.size(), left + width(), at.y() + DESCENT * style.size());
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }

    /**
     * Marks that belong together, such as the square and the interval of one study.
     *
     * @param label what they show; browsers show it when the pointer rests there
     * @param marks in drawing order, at least one
     */
    record Group(String label, List<Mark> marks) implements Mark {

        /**
         * Copies the marks and checks them.
         *
         * @throws IllegalArgumentException if there are none, or the label is blank
         */
        public Group {
            marks = List.copyOf(marks);
            if (marks.isEmpty()) {
                throw new IllegalArgumentException("a group needs at least one mark, but had none: " + label);
            }
            if (label.isBlank()) {
                throw new IllegalArgumentException("a group needs a label, but it was blank");
            }
        }

        @Override
        public Box bounds() {
            return marks.stream().map(Mark::bounds).reduce(Box::union).orElseThrow();
        }

        @Override
        public void drawOn(Canvas canvas) {
            canvas.draw(this);
        }
    }
}
