package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Figure;
import org.meridian.present.figure.FigureTable;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.figure.VerticalAxis;

/**
 * The page of a plot with a level and a vertical axis: title, what the axes measure, the area between them, and below it legend, key
 * and notes. What the vertical axis measures stands level above it. A plot asks for the area, adds marks in drawing order, and takes
 * the figure.
 */
final class PlotFrame {

    static final double MARGIN = 14;

    /** Between the ends of the axes and the edges of the area, so that whole points stand there. */
    static final double PADDING = 10;

    static final TextStyle NOTE = TextStyle.of(8).with(Ink.QUIET);

    /** The line of no effect, or of whatever else the studies are held against. */
    static final Stroke REFERENCE = Stroke.solid(Ink.TEXT, 0.6);

    /** What the studies show together. */
    static final Stroke SUMMARY = Stroke.solid(Ink.SUMMARY, 1.4);

    /** Limits around the summary. */
    static final Stroke LIMITS = Stroke.dashed(Ink.SUMMARY, 0.8);

    private static final TextStyle TITLE = TextStyle.of(11).bold();
    private static final TextStyle AXIS_TITLE = TextStyle.of(8);
    private static final double TITLE_LINE = 14;
    private static final double LINE = 10.5;

    private final String title;
    private final AxisPlan x;
    private final AxisPlan y;
    private final PlotSize size;
    private final PlotArea area;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private Box labelRoom;
    private final Legend legend = new Legend();
    private final List<String> notes = new ArrayList<>();

    PlotFrame(String title, AxisPlan x, AxisPlan y, PlotSize size) {
        this.title = title;
        this.x = x;
        this.y = y;
        this.size = size;
        VerticalAxis vertical = y.vertical(size.height(), 0);
        double left = MARGIN + vertical.width(y.ticks(vertical)) + PADDING;
        double width = left + size.width() + PADDING + size.margin() + MARGIN - 2 * MARGIN;
        double top = MARGIN + LineBreak.lines(title, TITLE, width).size() * TITLE_LINE + 3;
        top += LineBreak.lines(y.title(), AXIS_TITLE, width).size() * LINE + PADDING + size.headroom();
        area = new PlotArea(x.level(left, left + size.width()), y.vertical(top + size.height(), top));
        labelRoom = room();
    }

    PlotArea area() {
        return area;
    }

    /** What labels may cover: the area with its padding and its headroom. */
    Box room() {
        Box box = area.box();
        return new Box(
                box.left() - PADDING + 1,
                box.top() - PADDING + 1 - size.headroom(),
                box.right() + PADDING + size.margin(),
                box.bottom() + PADDING - 1);
    }

    void add(Collection<? extends Mark> more) {
        marks.addAll(more);
    }

    void add(Mark... more) {
        marks.addAll(Arrays.asList(more));
    }

    /** Whether a text would stand in the plot's room without touching a text that is there. */
    boolean isFree(Box text) {
        return room().contains(text)
                && marks.stream()
                        .filter(Mark.Text.class::isInstance)
                        .noneMatch(mark -> mark.bounds().overlaps(text));
    }

    /** Points, drawn on top of all else, with names or numbers anywhere in the plot. */
    void addDots(Collection<Dot> more) {
        dots.addAll(more);
    }

    /** Points at the top of the plot, with names or numbers in the room above it. */
    void addDotsBelowHeadroom(Collection<Dot> more) {
        addDots(more);
        labelRoom =
                new Box(room().left(), room().top(), room().right(), area.box().top() + PADDING / 2);
    }

    void legend(LegendSymbol swatch, String words) {
        legend.add(swatch, words);
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** The whole page. */
    Figure figure(String description, FigureTable table) {
        DotLabels labels = DotLabels.of(dots, labelRoom, marks);
        // Large points first: a small one upon them stays visible.
        IntStream.range(0, dots.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -dots.get(i).radius()))
                .map(i -> dots.get(i).group(labels.labels().getOrDefault(i, List.of())))
                .forEach(marks::add);
        notes.addAll(labels.notes());
        double width = area.x().right() + PADDING + size.margin() + MARGIN;
        double text = width - 2 * MARGIN;
        List<Mark> page = new ArrayList<>();
        double top = lines(page, LineBreak.lines(title, TITLE, text), MARGIN, MARGIN, TITLE_LINE, TITLE, Anchor.START);
        lines(page, LineBreak.lines(y.title(), AXIS_TITLE, text), MARGIN, top + 3, LINE, AXIS_TITLE, Anchor.START);
        page.addAll(grounds());
        page.addAll(axes());
        page.addAll(aboveGrounds());
        Axis level = area.x();
        top = lines(
                page,
                LineBreak.lines(x.title(), AXIS_TITLE, level.right() - level.left()),
                (level.left() + level.right()) / 2,
                area.y().bottom() + PADDING + Axis.HEIGHT + 2,
                LINE,
                AXIS_TITLE,
                Anchor.MIDDLE);
        top = legend.draw(page, new Point(MARGIN, top + 6), text);
        top = NumberedLegend.of(labels.key(), text).draw(page, new Point(MARGIN, top + 4));
        List<String> below = notes.stream()
                .flatMap(note -> LineBreak.lines(note, NOTE, text).stream())
                .toList();
        top = lines(page, below, MARGIN, top + 4, LINE, NOTE, Anchor.START);
        return new Figure(width, top + MARGIN - 4, title, description, page, table);
    }

    private List<Mark> axes() {
        List<Mark> axes = new ArrayList<>();
        axes.addAll(area.x().draw(area.y().bottom() + PADDING, x.ticks(area.x())));
        axes.addAll(area.y().draw(area.x().left() - PADDING, y.ticks(area.y())));
        return axes;
    }

    private List<Mark> grounds() {
        return marks.stream().filter(PlotFrame::isGround).toList();
    }

    private List<Mark> aboveGrounds() {
        return marks.stream().filter(mark -> !isGround(mark)).toList();
    }

    private static boolean isGround(Mark mark) {
        return mark instanceof Mark.Polygon || mark instanceof Mark.Rectangle;
    }

    /** Lines of text; returns where the last one ends. */
    static double lines(
            List<Mark> page, List<String> lines, double x, double top, double leading, TextStyle style, Anchor anchor) {
        double y = top;
        for (String line : lines) {
            page.add(new Mark.Text(new Point(x, y + style.size() * Mark.ASCENT), line, anchor, style));
            y += leading;
        }
        return y;
    }
}
