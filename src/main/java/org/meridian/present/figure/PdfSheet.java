package org.meridian.present.figure;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.stat.Decimals;

/** The canvas that turns marks into operators of a PDF page, one painted thing a line. */
final class PdfSheet implements Canvas {

    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    /** By so much of the radius a Bézier curve reaches out that follows a quarter of a circle. */
    private static final double QUARTER = 0.5523;

    /** The tangent of the slant of Helvetica-Oblique, 12°. */
    private static final double SLANT = 0.2126;

    private final StringBuilder page = new StringBuilder();
    private final PdfWriter.Letters letters;

    PdfSheet(double height, PdfWriter.Letters letters) {
        this.letters = letters;
        // A figure counts y downwards from the upper edge.
        page.append("1 0 0 -1 0 ").append(number(height)).append(" cm\n");
    }

    String content() {
        return page.toString();
    }

    @Override
    public void draw(Mark.Line line) {
        line(List.of(line.from(), line.to()), line.stroke());
    }

    @Override
    public void draw(Mark.Curve curve) {
        line(curve.points(), curve.stroke());
    }

    @Override
    public void draw(Mark.Rectangle rectangle) {
        inks(rectangle.fill(), rectangle.outline());
        Box box = rectangle.box();
        operator("re", box.left(), box.top(), box.width(), box.height());
        paint(rectangle.outline());
    }

    @Override
    public void draw(Mark.Polygon polygon) {
        inks(polygon.fill(), polygon.outline());
        path(polygon.corners());
        operator("h");
        paint(polygon.outline());
    }

    @Override
    public void draw(Mark.Circle circle) {
        inks(circle.fill(), circle.outline());
        double x = circle.centre().x();
        double y = circle.centre().y();
        double r = circle.radius();
        double c = QUARTER * r;
        operator("m", x + r, y);
        operator("c", x + r, y + c, x + c, y + r, x, y + r);
        operator("c", x - c, y + r, x - r, y + c, x - r, y);
        operator("c", x - r, y - c, x - c, y - r, x, y - r);
        operator("c", x + c, y - r, x + r, y - c, x + r, y);
        operator("h");
        paint(circle.outline());
    }

    @Override
    public void draw(Mark.Text text) {
        colour(text.style().ink(), "rg");
        if (letters == PdfWriter.Letters.OUTLINES) {
            outline(text);
        } else if (PdfFont.have(text.text())) {
            write(text);
        } else {
            words(text);
        }
        page.append('\n');
    }

    /** A word is in one typeface, so that its letters go together. */
    private void words(Mark.Text text) {
        double x = text.bounds().left();
        for (Matcher words = WORD.matcher(text.text()); words.find(); ) {
            String word = words.group();
            if (!word.isBlank()) {
                Mark.Text alone =
                        new Mark.Text(new Point(x, text.at().y()), word, Mark.Text.Anchor.START, text.style());
                if (PdfFont.have(word)) {
                    write(alone);
                } else {
                    outline(alone);
                }
            }
            x += text.style().width(word);
        }
    }

    @Override
    public void draw(Mark.Group group) {
        group.marks().forEach(mark -> mark.drawOn(this));
    }

    /** Words in the fonts that every reader has. */
    private void write(Mark.Text text) {
        TextStyle style = text.style();
        double x = text.bounds().left();
        operator("BT");
        for (PdfFont.Run run : PdfFont.runs(text.text(), PdfFont.of(style))) {
            double width = style.width(run.text());
            if (run.font() == PdfFont.SYMBOL) {
                symbol(run, style, x, text.at().y(), width);
            } else {
                font(run.font(), style, 0);
                show(run, 1, 0, x, text.at().y());
            }
            x += width;
        }
        operator("ET");
    }

    /** One sign in the middle of its width, narrowed only if it is wider. Symbol has neither weight nor slant: both are drawn. */
    private void symbol(PdfFont.Run run, TextStyle style, double x, double y, double width) {
        double own = PdfFont.symbolWidth(run.text()) * style.size() / 1000;
        double narrow = Math.min(1, width / own);
        font(run.font(), style, style.weight() == TextStyle.Weight.BOLD ? 2 : 0);
        if (style.weight() == TextStyle.Weight.BOLD) {
            colour(style.ink(), "RG");
            operator("w", style.size() / 30);
            page.append("[] 0 d ");
        }
        show(run, narrow, style.slant() == TextStyle.Slant.ITALIC ? SLANT : 0, x + (width - narrow * own) / 2, y);
    }

    private void font(PdfFont font, TextStyle style, int rendering) {
        page.append('/').append(font.key()).append(' ');
        operator("Tf", style.size());
        page.append(rendering).append(" Tr ");
    }

    private void show(PdfFont.Run run, double stretch, double slant, double x, double y) {
        // Letters stand upright on a page that is upside down.
        page.append(ratio(stretch)).append(" 0 ").append(ratio(slant)).append(" -1 ");
        operator("Tm", x, y);
        page.append('(');
        for (int code : run.codes()) {
            if (code == '(' || code == ')' || code == '\\') {
                page.append('\\').append((char) code);
            } else if (code < 0x7F) {
                page.append((char) code);
            } else {
                page.append('\\').append(Integer.toOctalString(code));
            }
        }
        page.append(") Tj ");
    }

    /** Words as shapes, with an unseen letter of their width for those who search, copy or listen to the text. */
    private void outline(Mark.Text text) {
        page.append("/Span << /ActualText ").append(string(text.text())).append(" >> BDC ");
        operator("BT");
        font(PdfFont.REGULAR, text.style(), 3);
        String letter = "n";
        double stretch = text.width() / TextStyle.of(text.style().size()).width(letter);
        show(
                new PdfFont.Run(PdfFont.REGULAR, letter),
                stretch,
                0,
                text.bounds().left(),
                text.at().y());
        operator("ET");
        TextOutline.trace(text, new Tracing());
        page.append("f EMC ");
    }

    /** Text of a document in UTF-16, which has all characters. */
    static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** Hundredths of a point, as in SVG. */
    static String number(double points) {
        return SvgSheet.number(points);
    }

    private static String ratio(double ratio) {
        return Decimals.upTo(ratio, 4);
    }

    private void operator(String name, double... operands) {
        for (double operand : operands) {
            page.append(number(operand)).append(' ');
        }
        page.append(name).append(' ');
    }

    private void path(List<Point> points) {
        operator("m", points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> operator("l", point.x(), point.y()));
    }

    private void colour(Ink ink, String operator) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            page.append(ratio((ink.rgb() >> shift & 0xFF) / 255.0)).append(' ');
        }
        page.append(operator).append(' ');
    }

    private void line(List<Point> points, Stroke stroke) {
        if (stroke.isVisible()) {
            pen(stroke);
            path(points);
            page.append("S\n");
        }
    }

    private void inks(Ink fill, Stroke outline) {
        colour(fill, "rg");
        if (outline.isVisible()) {
            pen(outline);
        }
    }

    private void paint(Stroke outline) {
        page.append(outline.isVisible() ? "B\n" : "f\n");
    }

    private void pen(Stroke stroke) {
        colour(stroke.ink(), "RG");
        operator("w", stroke.width());
        Stroke.Dash dash = stroke.dash();
        page.append(dash == Stroke.Dash.SOLID ? "[]" : "[" + number(dash.on()) + " " + number(dash.off()) + "]")
                .append(" 0 d ");
    }

    /** Writes the outlines of letters. */
    private final class Tracing implements TextOutline.Pen {

        @Override
        public void move(double x, double y) {
            operator("m", x, y);
        }

        @Override
        public void line(double x, double y) {
            operator("l", x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            operator("c", x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            operator("h");
        }
    }
}
