package org.meridian.present.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws a figure as a PNG image. Needs no display, but at least one font on the machine; whichever it is, text is stretched
 * or squeezed to the width of {@link TextWidth}.
 */
public final class PngWriter {

    private final double scale;

    private PngWriter(double scale) {
        this.scale = scale;
    }

    /**
     * Two pixels a point: 144 dots an inch.
     *
     * @return the writer
     */
    public static PngWriter withDefaults() {
        return new PngWriter(2);
    }

    /**
     * A finer or coarser image.
     *
     * @param pixelsPerPoint more than 0; 4 for print
     * @return a new writer
     * @throws IllegalArgumentException if the scale is not a positive number
     */
    public PngWriter withScale(double pixelsPerPoint) {
        if (!(pixelsPerPoint > 0 && pixelsPerPoint < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an image needs more than 0 pixels a point, but had " + pixelsPerPoint);
        }
        return new PngWriter(pixelsPerPoint);
    }

    /**
     * Draws the figure.
     *
     * @param figure what to draw
     * @return the content of a PNG file
     */
    public byte[] write(Figure figure) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(figure.width() * scale),
                (int) Math.ceil(figure.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(colour(Ink.PAPER));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            Sheet sheet = new Sheet(graphics);
            figure.marks().forEach(mark -> mark.drawOn(sheet));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    /** The canvas that paints marks. */
    private record Sheet(Graphics2D graphics) implements Canvas {

        @Override
        public void draw(Mark.Line line) {
            outline(
                    new Line2D.Double(
                            line.from().x(),
                            line.from().y(),
                            line.to().x(),
                            line.to().y()),
                    line.stroke());
        }

        @Override
        public void draw(Mark.Curve curve) {
            outline(path(curve.points()), curve.stroke());
        }

        @Override
        public void draw(Mark.Rectangle rectangle) {
            Box box = rectangle.box();
            shape(
                    new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()),
                    rectangle.fill(),
                    rectangle.outline());
        }

        @Override
        public void draw(Mark.Polygon polygon) {
            Path2D path = path(polygon.corners());
            path.closePath();
            shape(path, polygon.fill(), polygon.outline());
        }

        @Override
        public void draw(Mark.Circle circle) {
            Box box = circle.bounds();
            shape(
                    new Ellipse2D.Double(box.left(), box.top(), box.width(), box.height()),
                    circle.fill(),
                    circle.outline());
        }

        @Override
        public void draw(Mark.Text text) {
            graphics.setColor(colour(text.style().ink()));
            graphics.fill(TextOutline.of(text));
        }

        @Override
        public void draw(Mark.Group group) {
            group.marks().forEach(mark -> mark.drawOn(this));
        }

        private static Path2D path(List<Point> points) {
            Path2D path = new Path2D.Double();
            path.moveTo(points.get(0).x(), points.get(0).y());
            points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
            return path;
        }

        private void shape(Shape shape, Ink fill, Stroke outline) {
            graphics.setColor(colour(fill));
            graphics.fill(shape);
            outline(shape, outline);
        }

        private void outline(Shape shape, Stroke stroke) {
            if (stroke.isVisible()) {
                graphics.setColor(colour(stroke.ink()));
                graphics.setStroke(pen(stroke));
                graphics.draw(shape);
            }
        }

        private static BasicStroke pen(Stroke stroke) {
            float width = (float) stroke.width();
            Stroke.Dash dash = stroke.dash();
            if (dash == Stroke.Dash.SOLID) {
                return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
            }
            float[] rhythm = {(float) dash.on(), (float) dash.off()};
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, rhythm, 0);
        }
    }
}
