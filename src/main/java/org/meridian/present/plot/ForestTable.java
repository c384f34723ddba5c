package org.meridian.present.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.TextStyle;

/**
 * The columns of numbers to either side of the plot.
 *
 * @param left blocks between the names and the plot
 * @param right blocks after the plot
 */
record ForestTable(List<Block> left, List<Block> right) {

    static final TextStyle HEADING = TextStyle.of(9).bold();
    static final TextStyle SUBHEADING = TextStyle.of(8).with(Ink.QUIET);

    private static final double WIDE_GAP = 10;
    private static final double WORD_GAP = 3.5;
    private static final double HEADING_WIDTH = 96;

    /**
     * Columns under one heading, all flush right.
     *
     * @param heading its lines
     * @param columns from left to right
     * @param gap between columns, points
     */
    record Block(List<String> heading, List<Column> columns, double gap) {

        Block(String heading, List<Column> columns, double gap) {
            this(LineBreak.lines(heading, HEADING, Math.max(HEADING_WIDTH, width(columns, gap))), columns, gap);
        }

        /** Whether the columns have headings of their own below the common one. */
        boolean isSpanned() {
            return columns.stream().noneMatch(column -> column.heading().isEmpty());
        }

        double width() {
            return Math.max(width(columns, gap), LineBreak.width(heading, HEADING));
        }

        /** Right edge of each column, where the block begins at {@code left}; columns stand in the middle of the block. */
        List<Double> rightEdges(double left) {
            List<Double> edges = new ArrayList<>();
            double x = left + (width() - width(columns, gap)) / 2;
            for (Column column : columns) {
                edges.add(x + column.width());
                x += column.width() + gap;
            }
            return edges;
        }

        private static double width(List<Column> columns, double gap) {
            return columns.stream().mapToDouble(Column::width).sum() + gap * (columns.size() - 1);
        }
    }

    /**
     * One column.
     *
     * @param heading its own heading, may be empty
     * @param cells one text for each row, may be empty
     * @param width of the widest text
     */
    record Column(String heading, List<String> cells, double width) {

        static Column of(String heading, List<ForestRow> rows, Function<ForestRow, String> text) {
            double width = rows.stream()
                    .mapToDouble(row -> row.kind().style().width(text.apply(row)))
                    .max()
                    .orElse(0);
            return new Column(heading, rows.stream().map(text).toList(), Math.max(width, SUBHEADING.width(heading)));
        }
    }

    static ForestTable of(ForestRows rows, ForestOptions options, String effectHeading) {
        List<ForestRow> all = rows.all();
        List<Block> left = new ArrayList<>();
        if (rows.arms() != ForestArms.NONE) {
            left.add(arm(options.treatment(), rows, 0));
            left.add(arm(options.control(), rows, rows.arms().headings().size()));
        }
        List<Block> right = new ArrayList<>();
        if (options.columns().contains(ForestColumn.EFFECT)) {
            Column estimates = Column.of("", all, ForestRow::estimate);
            Column limits = Column.of("", all, ForestRow::limits);
            right.add(new Block(effectHeading, List.of(estimates, limits), WORD_GAP));
        }
        if (options.columns().contains(ForestColumn.WEIGHT)) {
            right.add(new Block("Weight", List.of(Column.of("", all, ForestRow::percent)), WIDE_GAP));
        }
        return new ForestTable(left, right);
    }

    private static Block arm(String name, ForestRows rows, int first) {
        List<String> headings = rows.arms().headings();
        List<Column> columns = IntStream.range(0, headings.size())
                .mapToObj(i ->
                        Column.of(headings.get(i), rows.all(), row -> row.arms().get(first + i)))
                .toList();
        return new Block(name, columns, WIDE_GAP);
    }
}
