package org.meridian.present.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

        // In the order of resemblance to the width table; the logical font comes last and has most scripts.
        private static final List<String> FAMILIES =
                List.of("Helvetica", "Arial", "Liberation Sans", "Nimbus Sans", Font.SANS_SERIF);

        // Outlines are filled like any shape: no hinting, so that an advance is the same at every scale.
        private static final FontRenderContext UNHINTED = new FontRenderContext(new AffineTransform(), true, true);

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
            Font font = font(text);
            TextLayout line = new TextLayout(text.text(), font, UNHINTED);
            double stretch = line.getAdvance() > 0 ? text.width() / line.getAdvance() : 1;
            AffineTransform place = AffineTransform.getTranslateInstance(
                    text.bounds().left(), text.at().y());
            place.scale(stretch, 1);
            graphics.setColor(colour(text.style().ink()));
            graphics.fill(line.getOutline(place));
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

        private static Font font(Mark.Text text) {
            TextStyle style = text.style();
            int face = (style.weight() == TextStyle.Weight.BOLD ? Font.BOLD : Font.PLAIN)
                    | (style.slant() == TextStyle.Slant.ITALIC ? Font.ITALIC : Font.PLAIN);
            return Stream.concat(FAMILIES.stream(), installedFamilies())
                    .map(family -> new Font(family, face, 1))
                    .filter(font -> isItself(font) && font.canDisplayUpTo(text.text()) < 0)
                    .findFirst()
                    .orElseGet(() -> new Font(Font.SANS_SERIF, face, 1))
                    .deriveFont((float) style.size());
        }

        // Asked only when no family of the list has all characters: it takes a while.
        private static Stream<String> installedFamilies() {
            return Stream.of(Locale.ROOT)
                    .flatMap(locale -> Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(locale)));
        }

        // A font that is missing is silently replaced by a logical font of another name.
        private static boolean isItself(Font font) {
            return font.getFamily(Locale.ROOT).equals(font.getName());
        }
    }
}
