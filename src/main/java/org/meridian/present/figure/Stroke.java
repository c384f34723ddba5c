package org.meridian.present.figure;

/**
 * How a line is drawn.
 *
 * @param ink colour
 * @param width points; 0 draws nothing
 * @param dash solid or broken
 */
public record Stroke(Ink ink, double width, Dash dash) {

    /** No line at all: the edge of a shape that is only filled. */
    public static final Stroke NONE = new Stroke(Ink.PAPER, 0, Dash.SOLID);

    /** The rhythm of a line. */
    public enum Dash {
        /** Unbroken. */
        SOLID(0, 0),
        /** Strokes. */
        DASHED(4, 3),
        /** Dots. */
        DOTTED(1, 2.5);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        /**
         * Length of a stroke.
         *
         * @return points; 0 if unbroken
         */
        public double on() {
            return on;
        }

        /**
         * Length of a gap.
         *
         * @return points; 0 if unbroken
         */
        public double off() {
            return off;
        }
    }

    /**
     * Checks the stroke.
     *
     * @throws IllegalArgumentException if the width is negative or not finite
     */
    public Stroke {
        if (!(width >= 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a stroke must be at least 0 points wide, but was " + width);
        }
    }

    /**
     * An unbroken line.
     *
     * @param ink colour
     * @param width points
     * @return the stroke
     */
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    /**
     * A broken line.
     *
     * @param ink colour
     * @param width points
     * @return the stroke
     */
    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DASHED);
    }

    /**
     * Whether it leaves a trace.
     *
     * @return false if the width is 0
     */
    public boolean isVisible() {
        return width > 0;
    }
}
