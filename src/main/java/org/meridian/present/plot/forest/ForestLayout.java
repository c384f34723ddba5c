package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.present.figure.Axis;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.plot.forest.ForestTable.Block;

/** Where everything in a forest plot stands, in points. Widths and heights follow the texts: nothing is cut. */
final class ForestLayout {

    static final double MARGIN = 14;
    static final double LINE = 11;
    static final TextStyle TITLE = TextStyle.of(11).bold();
    static final TextStyle NOTE = TextStyle.of(8).with(Ink.QUIET);
    static final TextStyle SIDE = TextStyle.of(8).bold();
    static final double NOTE_LINE = 10.5;

    private static final double PLOT_WIDTH = 200;
    private static final double PLOT_GAP = 20;
    private static final double BLOCK_GAP = 16;
    private static final double LABEL_WIDTH = 210;
    private static final double TITLE_LINE = 14;
    private static final double ROW_PADDING = 4;
    private static final double THIN_ROW = 3.2;
    private static final double THIN_ROW_OF_TWO = 4.2;

    /** A block of columns and where it begins. */
    record Placed(Block block, double left) {

        double right() {
            return left + block.width();
        }

        /** Where the block's own heading is anchored, if its columns have none. */
        double headingAnchor() {
            return left + block.setting().anchor().share() * block.width();
        }

        List<Double> anchors() {
            return block.anchors(left);
        }
    }

    /** A row, the lines of its label, and the height of its middle. */
    record Line(ForestRow row, List<String> label, double middle) {

        TextStyle style() {
            return row.kind().style();
        }
    }

    private final ForestRows rows;
    private final List<Placed> blocks = new ArrayList<>();
    private final List<Placed> leftBlocks;
    private final List<Line> lines = new ArrayList<>();
    private final List<Double> rules = new ArrayList<>();
    private final List<String> title;
    private final List<String> remarks;
    private final List<String> measure;
    private final Optional<ForestDirections> sidesAbove;
    private final Axis axis;
    private final double plotLeft;
    private final double width;
    private final double headingBottom;
    private final double rowsBottom;

    ForestLayout(ForestDrawing drawing) {
        rows = drawing.rows();
        ForestTable table = drawing.table();
        ForestOptions options = drawing.options();
        double x = MARGIN + labelWidth(rows, table);
        for (Block block : table.left()) {
            blocks.add(new Placed(block, x + BLOCK_GAP));
            x += BLOCK_GAP + block.width();
        }
        leftBlocks = List.copyOf(blocks);
        plotLeft = x + PLOT_GAP;
        x = plotRight() + PLOT_GAP;
        for (Block block : table.right()) {
            blocks.add(new Placed(block, x));
            x += block.width() + BLOCK_GAP;
        }
        width = (table.right().isEmpty() ? x : x - BLOCK_GAP) + MARGIN;

        title = options.title()
                .map(it -> LineBreak.lines(it, TITLE, width - 2 * MARGIN))
                .orElse(List.of());
        remarks = drawing.words().notes();
        measure = drawing.words().measureAbove().stream()
                .flatMap(it -> LineBreak.lines(it, NOTE, PLOT_WIDTH).stream())
                .toList();
        axis = drawing.axis(plotLeft, plotRight());
        sidesAbove = options.favours()
                .filter(it -> options.style().sides() == ForestStyle.Place.ABOVE)
                .map(it -> ForestDirections.of(it, axis, SIDE));

        headingBottom = MARGIN + (title.isEmpty() ? 0 : title.size() * TITLE_LINE + 8) + headingLines() * LINE + 6;
        double y = headingBottom + 3;
        for (ForestBlock block : rows.blocks()) {
            if (block.before() == ForestBlock.Before.RULE) {
                rules.add(y + block.before().height() / 2);
            }
            y += block.before().height();
            for (ForestRow row : block.rows()) {
                y = place(row, y);
            }
        }
        rowsBottom = y + 3;
    }

    /** A row that says nothing in the first columns may run on below them. */
    private static double labelWidth(ForestRows rows, ForestTable table) {
        List<ForestRow> all = rows.all();
        return IntStream.range(0, all.size())
                .filter(i -> isLabelled(all.get(i)))
                .filter(i -> !all.get(i).mayRunOn()
                        || table.left().isEmpty()
                        || table.left().get(0).speaksIn(i))
                .mapToObj(all::get)
                .mapToDouble(row -> LineBreak.width(
                        LineBreak.lines(row.label(), row.kind().style(), LABEL_WIDTH),
                        row.kind().style()))
                .reduce(ForestTable.HEADING.width(rows.heading()), Math::max);
    }

    private static boolean isLabelled(ForestRow row) {
        return row.kind() != ForestRow.Kind.THIN;
    }

    private double place(ForestRow row, double top) {
        List<String> label = isLabelled(row)
                ? LineBreak.lines(row.label(), row.kind().style(), labelRoom(row, lines.size()))
                : List.of();
        double height = isLabelled(row)
                ? Math.max(1, label.size()) * LINE + ROW_PADDING
                : row.beside().isPresent() ? THIN_ROW_OF_TWO : THIN_ROW;
        lines.add(new Line(row, label, top + height / 2));
        return top + height;
    }

    /** From the margin to the first column that says something in the row. */
    private double labelRoom(ForestRow each, int row) {
        if (!each.mayRunOn()
                || leftBlocks.isEmpty()
                || leftBlocks.get(0).block().speaksIn(row)) {
            return LABEL_WIDTH;
        }
        return leftBlocks.stream()
                .filter(placed -> placed.block().speaksIn(row))
                .findFirst()
                .map(placed -> placed.left() - BLOCK_GAP - MARGIN)
                .orElseGet(this::leftWidth);
    }

    private long headingLines() {
        long aboveThePlot =
                measure.size() + sidesAbove.map(ForestDirections::height).orElse(0);
        return blocks.stream()
                .mapToLong(placed ->
                        placed.block().heading().size() + (placed.block().isSpanned() ? 1 : 0))
                .reduce(Math.max(1, aboveThePlot), Math::max);
    }

    /** From the margin to where the plot begins. */
    private double leftWidth() {
        return plotLeft - PLOT_GAP - MARGIN;
    }

    /** The first notes, as long as there is room for them beside the axis. */
    List<String> notesBeside() {
        return remarks.stream().takeWhile(it -> NOTE.width(it) <= leftWidth()).toList();
    }

    String heading() {
        return rows.heading();
    }

    ForestRows rows() {
        return rows;
    }

    List<Placed> blocks() {
        return List.copyOf(blocks);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Heights of the thin rules between blocks of rows. */
    List<Double> rules() {
        return List.copyOf(rules);
    }

    List<String> title() {
        return title;
    }

    /** The measure, in lines above the plot. */
    List<String> measure() {
        return measure;
    }

    /** What lies to either side of no effect, if it stands above the plot. */
    Optional<ForestDirections> sidesAbove() {
        return sidesAbove;
    }

    Axis axis() {
        return axis;
    }

    /** All other notes, in lines below the axis. */
    List<String> notesBelow() {
        return remarks.stream()
                .skip(notesBeside().size())
                .flatMap(remark -> LineBreak.lines(remark, NOTE, width - 2 * MARGIN).stream())
                .toList();
    }

    private double plotRight() {
        return plotLeft + PLOT_WIDTH;
    }

    double width() {
        return width;
    }

    double titleBaseline(int line) {
        return MARGIN + TITLE.size() * Mark.ASCENT + line * TITLE_LINE;
    }

    /** Baseline of a heading line, counted from the lowest, 0. */
    double headingBaseline(int fromBelow) {
        return headingBottom - 5 - fromBelow * LINE;
    }

    double headingBottom() {
        return headingBottom;
    }

    /** Where the axis lies. */
    double rowsBottom() {
        return rowsBottom;
    }
}
