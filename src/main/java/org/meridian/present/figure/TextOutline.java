package org.meridian.present.figure;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Text as shapes, in a font of the machine, stretched or squeezed to the width of {@link TextWidth}. */
final class TextOutline {

    // In the order of resemblance to the width table; the logical font comes last and has most scripts.
    private static final List<String> FAMILIES =
            List.of("Helvetica", "Arial", "Liberation Sans", "Nimbus Sans", Font.SANS_SERIF);

    // Outlines are filled like any shape: no hinting, so that an advance is the same at every scale.
    private static final FontRenderContext UNHINTED = new FontRenderContext(new AffineTransform(), true, true);

    /** How many coordinates a segment of a path has, by its kind: to move, a line, a quadratic curve, a cubic one. */
    private static final int[] COORDINATES = {2, 2, 4, 6};

    private TextOutline() {}

    /** What follows an outline, in points on the page. */
    interface Pen {

        void move(double x, double y);

        void line(double x, double y);

        void curve(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    /** The letters where the mark has them. */
    static Shape of(Mark.Text text) {
        TextLayout line = new TextLayout(text.text(), font(text), UNHINTED);
        double stretch = line.getAdvance() > 0 ? text.width() / line.getAdvance() : 1;
        AffineTransform place = AffineTransform.getTranslateInstance(
                text.bounds().left(), text.at().y());
        place.scale(stretch, 1);
        return line.getOutline(place);
    }

    /** Leads a pen round the letters; what is inside is filled by the non-zero rule. */
    static void trace(Mark.Text text, Pen pen) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = of(text).getPathIterator(null); !path.isDone(); path.next()) {
            int segment = path.currentSegment(c);
            switch (segment) {
                case PathIterator.SEG_MOVETO -> pen.move(c[0], c[1]);
                case PathIterator.SEG_LINETO -> pen.line(c[0], c[1]);
                // A quadratic curve is a cubic one whose controls lie two thirds of the way to its own.
                case PathIterator.SEG_QUADTO ->
                    pen.curve(
                            x + (c[0] - x) * 2 / 3,
                            y + (c[1] - y) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> pen.curve(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> pen.close();
            }
            if (segment != PathIterator.SEG_CLOSE) {
                x = c[COORDINATES[segment] - 2];
                y = c[COORDINATES[segment] - 1];
            }
        }
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
