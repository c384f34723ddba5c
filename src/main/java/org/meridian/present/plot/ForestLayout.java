package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.plot.ForestTable.Block;

/** Where everything in a forest plot stands, in points. Widths and heights follow the texts: nothing is cut. */
final class ForestLayout {

    static final double MARGIN = 14;
    static final double LINE = 11;
    static final TextStyle TITLE = TextStyle.of(11).bold();
    static final TextStyle NOTE = TextStyle.of(8).with(Ink.QUIET);
    static final double NOTE_LINE = 10.5;

    private static final double PLOT_WIDTH = 200;
    private static final double PLOT_GAP = 20;
    private static final double BLOCK_GAP = 16;
    private static final double LABEL_WIDTH = 210;
    private static final double TITLE_LINE = 14;
    private static final double ROW_PADDING = 4;
    private static final double SUMMARY_GAP = 5;

    /** A block of columns and where it begins. */
    record Placed(Block block, double left) {

        double right() {
            return left + block.width();
        }

        List<Double> rightEdges() {
            return block.rightEdges(left);
        }
    }

    /** A row, the lines of its label, and the height of its middle. */
    record Line(ForestRow row, List<String> label, double middle) {

        TextStyle style() {
            return row.kind().style();
        }
    }

    private final List<Placed> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<String> title;
    private final List<String> remarks;
    private final double plotLeft;
    private final double width;
    private final double headingBottom;
    private final double summaryTop;
    private final double rowsBottom;

    ForestLayout(ForestRows rows, ForestTable table, ForestOptions options, List<String> remarks) {
        double x = MARGIN + labelWidth(rows, table);
        for (Block block : table.left()) {
            blocks.add(new Placed(block, x + BLOCK_GAP));
            x += BLOCK_GAP + block.width();
        }
        plotLeft = x + PLOT_GAP;
        x = plotRight() + PLOT_GAP;
        for (Block block : table.right()) {
            blocks.add(new Placed(block, x));
            x += block.width() + BLOCK_GAP;
        }
        width = (table.right().isEmpty() ? x : x - BLOCK_GAP) + MARGIN;

        title = options.title()
                .map(words -> LineBreak.lines(words, TITLE, width - 2 * MARGIN))
                .orElse(List.of());
        this.remarks = remarks;

        headingBottom = MARGIN + (title.isEmpty() ? 0 : title.size() * TITLE_LINE + 8) + headingLines() * LINE + 6;
        double y = headingBottom + 3;
        for (ForestRow row : rows.studies()) {
            y = place(row, y);
        }
        summaryTop = y + SUMMARY_GAP / 2;
        y += SUMMARY_GAP;
        for (ForestRow row : rows.summaries()) {
            y = place(row, y);
        }
        rowsBottom = y + 3;
    }

    private static double labelWidth(ForestRows rows, ForestTable table) {
        // The label of the prediction interval may run on below the arms, which leave its row empty.
        return rows.all().stream()
                .filter(row ->
                        row.kind() != ForestRow.Kind.PREDICTION || table.left().isEmpty())
                .mapToDouble(row -> LineBreak.width(
                        LineBreak.lines(row.label(), row.kind().style(), LABEL_WIDTH),
                        row.kind().style()))
                .reduce(ForestTable.HEADING.width("Study"), Math::max);
    }

    private double place(ForestRow row, double top) {
        double room = row.kind() == ForestRow.Kind.PREDICTION ? leftWidth() : LABEL_WIDTH;
        List<String> label = LineBreak.lines(row.label(), row.kind().style(), room);
        double height = label.size() * LINE + ROW_PADDING;
        lines.add(new Line(row, label, top + height / 2));
        return top + height;
    }

    private long headingLines() {
        return blocks.stream()
                .mapToLong(placed ->
                        placed.block().heading().size() + (placed.block().isSpanned() ? 1 : 0))
                .reduce(1, Math::max);
    }

    /** From the margin to where the plot begins. */
    private double leftWidth() {
        return plotLeft - PLOT_GAP - MARGIN;
    }

    /** Notes stand beside the axis if there is room for them, else below it. */
    boolean notesStandBeside() {
        return LineBreak.width(remarks, NOTE) <= leftWidth();
    }

    List<Placed> blocks() {
        return List.copyOf(blocks);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<String> title() {
        return title;
    }

    List<String> notes() {
        return remarks.stream()
                .flatMap(remark -> LineBreak.lines(remark, NOTE, width - 2 * MARGIN).stream())
                .toList();
    }

    double plotLeft() {
        return plotLeft;
    }

    double plotRight() {
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

    /** Between the studies and the summary. */
    double summaryTop() {
        return summaryTop;
    }

    /** Where the axis lies. */
    double rowsBottom() {
        return rowsBottom;
    }
}
