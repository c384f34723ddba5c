package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.plot.element.ConcernSign;

/** Puts the marks of a forest plot on the page. */
final class ForestPage {

    private static final Stroke HEADING_RULE = Stroke.solid(Ink.TEXT, 0.8);
    private static final Stroke THIN_RULE = Stroke.solid(Ink.RULE, 0.5);
    private static final Stroke NO_EFFECT = Stroke.solid(Ink.TEXT, 0.6);

    /** From the middle of a line of text down to its baseline, in units of the type size: half the height of a capital. */
    private static final double HALF_CAPITAL = 0.36;

    private final ForestLayout layout;
    private final Axis axis;
    private final List<Mark> marks = new ArrayList<>();

    ForestPage(ForestLayout layout) {
        this.layout = layout;
        this.axis = layout.axis();
    }

    /** Everything from the title to the notes, in drawing order. */
    Figure figure(ForestWords words, ForestOptions options) {
        ForestStyle style = options.style();
        ForestGlyphs glyphs = new ForestGlyphs(axis, style.squares(), style.diamonds());
        title();
        headings();
        abovePlot();
        layout.rows()
                .band()
                .ifPresent(it -> marks.addAll(glyphs.band(it, layout.headingBottom() + 0.4, layout.rowsBottom())));
        verticals(words, style);
        rows(glyphs, words.pooled().measure().symbol());
        marks.addAll(axis.draw(layout.rowsBottom()));
        double axisBottom = belowAxis(words, options);
        double bottom = notes(axisBottom);
        return new Figure(
                layout.width(),
                bottom + ForestLayout.MARGIN,
                options.title().orElseGet(words::title),
                words.description(),
                marks,
                new ForestData(layout.rows(), words.pooled()).table());
    }

    private void title() {
        for (int i = 0; i < layout.title().size(); i++) {
            text(ForestLayout.MARGIN, layout.titleBaseline(i), layout.title().get(i), Anchor.START, ForestLayout.TITLE);
        }
    }

    private void headings() {
        text(ForestLayout.MARGIN, layout.headingBaseline(0), layout.heading(), Anchor.START, ForestTable.HEADING);
        for (ForestLayout.Placed placed : layout.blocks()) {
            if (placed.block().isSpanned()) {
                spannedHeading(placed);
            } else {
                heading(
                        placed,
                        0,
                        placed.headingAnchor(),
                        placed.block().setting().anchor());
            }
        }
        rule(layout.headingBottom(), HEADING_RULE);
        layout.rules().forEach(y -> rule(y, THIN_RULE));
    }

    /** Measure and sides of no effect, for styles that have them there. */
    private void abovePlot() {
        layout.sidesAbove().ifPresent(it -> {
            upwards(it.left(), 0, it.leftX(), it.leftAnchor(), ForestLayout.SIDE);
            upwards(it.right(), 0, it.rightX(), it.rightAnchor(), ForestLayout.SIDE);
        });
        int sides = layout.sidesAbove().map(ForestDirections::height).orElse(0);
        upwards(layout.measure(), sides, (axis.left() + axis.right()) / 2, Anchor.MIDDLE, ForestLayout.NOTE);
    }

    /** Lines of a heading, the last of them so many lines above the rule. */
    private void upwards(List<String> lines, int lowest, double x, Anchor anchor, TextStyle style) {
        for (int i = 0; i < lines.size(); i++) {
            text(x, layout.headingBaseline(lowest + lines.size() - 1 - i), lines.get(i), anchor, style);
        }
    }

    /** The common heading over a thin rule, and under it the headings of the columns. */
    private void spannedHeading(ForestLayout.Placed placed) {
        heading(placed, 1, (placed.left() + placed.right()) / 2, Anchor.MIDDLE);
        double rule = layout.headingBaseline(1) + 2.6;
        marks.add(Mark.Line.level(placed.left(), placed.right(), rule, THIN_RULE));
        List<Double> anchors = placed.anchors();
        for (int i = 0; i < anchors.size(); i++) {
            String heading = placed.block().columns().get(i).heading();
            text(
                    anchors.get(i),
                    layout.headingBaseline(0),
                    heading,
                    placed.block().setting().anchor(),
                    ForestTable.SUBHEADING);
        }
    }

    private void heading(ForestLayout.Placed placed, int lowest, double x, Anchor anchor) {
        upwards(placed.block().heading(), lowest, x, anchor, ForestTable.HEADING);
    }

    private void rule(double y, Stroke stroke) {
        marks.add(Mark.Line.level(ForestLayout.MARGIN, layout.width() - ForestLayout.MARGIN, y, stroke));
    }

    /** No effect, and the first summary of all studies, as lines behind the studies. */
    private void verticals(ForestWords words, ForestStyle style) {
        if (words.pooled().measure().noEffect().isPresent() && axis.holds(0)) {
            marks.add(Mark.Line.vertical(axis.x(0), layout.headingBottom(), layout.rowsBottom(), NO_EFFECT));
        }
        layout.lines().stream()
                .filter(line -> line.row().kind() == ForestRow.Kind.SUMMARY)
                .findFirst()
                .ifPresent(line -> summaryLine(line, style));
    }

    private void summaryLine(ForestLayout.Line line, ForestStyle style) {
        double y = line.row().value().orElseThrow().y();
        if (axis.holds(y)) {
            marks.add(Mark.Line.vertical(
                    axis.x(y), layout.headingBottom(), line.middle(), Stroke.dashed(style.diamonds(), 0.7)));
        }
    }

    private void rows(ForestGlyphs glyphs, String symbol) {
        double largest = layout.rows().many().stream()
                .mapToDouble(ForestRow.Value::size)
                .max()
                .orElse(1);
        List<ForestLayout.Line> lines = layout.lines();
        for (int i = 0; i < lines.size(); i++) {
            ForestLayout.Line line = lines.get(i);
            ForestRow row = line.row();
            label(line);
            List<Mark> lights = cells(line, i);
            double share = largest > 0 ? row.value().map(ForestRow.Value::size).orElse(0.0) / largest : 0;
            List<Mark> glyph = new ArrayList<>(glyphs.of(row, share, line.middle()));
            glyph.addAll(lights);
            if (!glyph.isEmpty()) {
                marks.add(new Mark.Group(row.sentence(symbol), glyph));
            }
        }
    }

    private void label(ForestLayout.Line line) {
        List<String> label = line.label();
        for (int i = 0; i < label.size(); i++) {
            double middle = line.middle() + (i - (label.size() - 1) / 2.0) * ForestLayout.LINE;
            text(ForestLayout.MARGIN, baseline(line, middle), label.get(i), Anchor.START, line.style());
        }
    }

    /** Writes the texts of a row, unless the row is so thin that it has none; returns its lights, which belong to its marks. */
    private List<Mark> cells(ForestLayout.Line line, int row) {
        List<Mark> lights = new ArrayList<>();
        if (line.row().kind() == ForestRow.Kind.THIN) {
            return lights;
        }
        for (ForestLayout.Placed placed : layout.blocks()) {
            List<Double> anchors = placed.anchors();
            for (int i = 0; i < anchors.size(); i++) {
                if (placed.block().setting() == ForestTable.Setting.LIGHTS) {
                    lights.addAll(light(line, i, anchors.get(i)));
                } else {
                    String cell = placed.block().columns().get(i).cells().get(row);
                    text(
                            anchors.get(i),
                            baseline(line, line.middle()),
                            cell,
                            placed.block().setting().anchor(),
                            line.style());
                }
            }
        }
        return lights;
    }

    private static List<Mark> light(ForestLayout.Line line, int domain, double x) {
        List<ConcernSign> signs = line.row().cells().concerns();
        return domain < signs.size() ? signs.get(domain).marks(new Point(x, line.middle())) : List.of();
    }

    private static double baseline(ForestLayout.Line line, double middle) {
        return middle + HALF_CAPITAL * line.style().size();
    }

    /** What lies to either side, and the name of the axis. Returns where the last line ends. */
    private double belowAxis(ForestWords words, ForestOptions options) {
        double top = layout.rowsBottom() + Axis.HEIGHT + 2;
        double middle = (axis.left() + axis.right()) / 2;
        if (options.favours().isPresent() && layout.sidesAbove().isEmpty()) {
            ForestDirections sides = ForestDirections.of(options.favours().get(), axis, ForestLayout.NOTE);
            double left = downwards(sides.left(), sides.leftX(), top, sides.leftAnchor());
            double right = downwards(sides.right(), sides.rightX(), top, sides.rightAnchor());
            top = Math.max(left, right) + 2;
        }
        return options.style().measure() == ForestStyle.Place.BELOW
                ? downwards(
                        LineBreak.lines(words.axisTitle(), ForestLayout.NOTE, axis.right() - axis.left()),
                        middle,
                        top,
                        Anchor.MIDDLE)
                : top;
    }

    /** The notes beside the axis and below it. Returns where the last line ends. */
    private double notes(double axisBottom) {
        double beside = notes(layout.notesBeside(), layout.rowsBottom() + 4);
        double above = Math.max(beside, axisBottom);
        return layout.notesBelow().isEmpty() ? above : notes(layout.notesBelow(), above + 6);
    }

    private double notes(List<String> notes, double top) {
        return downwards(notes, ForestLayout.MARGIN, top, Anchor.START);
    }

    /** Lines in the type of notes. Returns where the last one ends. */
    private double downwards(List<String> lines, double x, double top, Anchor anchor) {
        double y = top;
        for (String line : lines) {
            text(x, y + ForestLayout.NOTE.size() * Mark.ASCENT, line, anchor, ForestLayout.NOTE);
            y += ForestLayout.NOTE_LINE;
        }
        return y;
    }

    private void text(double x, double baseline, String text, Anchor anchor, TextStyle style) {
        if (!text.isBlank()) {
            marks.add(new Mark.Text(new Point(x, baseline), text, anchor, style));
        }
    }
}
