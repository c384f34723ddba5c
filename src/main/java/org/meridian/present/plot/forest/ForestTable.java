package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.meridian.evidence.riskofbias.Domain;
import org.meridian.evidence.riskofbias.Tool;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.Mark.Text.Anchor;
import org.meridian.present.figure.TextStyle;
import org.meridian.present.plot.element.ConcernSign;

/**
 * The columns of numbers and words to either side of the plot.
 *
 * @param left blocks between the names and the plot
 * @param right blocks after the plot
 */
record ForestTable(List<Block> left, List<Block> right) {

    static final TextStyle HEADING = TextStyle.of(9).bold();
    static final TextStyle SUBHEADING = TextStyle.of(8).with(Ink.QUIET);

    private static final double WIDE_GAP = 10;
    private static final double WORD_GAP = 3.5;
    private static final double LIGHT_GAP = 3;
    private static final double HEADING_WIDTH = 96;

    /** How the cells of a block are set. */
    enum Setting {
        /** Flush right. */
        NUMBERS(Anchor.END),
        /** Flush left. */
        WORDS(Anchor.START),
        /** Discs with signs, in the middle. */
        LIGHTS(Anchor.MIDDLE);

        private final Anchor anchor;

        Setting(Anchor anchor) {
            this.anchor = anchor;
        }

        Anchor anchor() {
            return anchor;
        }
    }

    /** What a block is about, in the order in which a narrow terminal does without it. */
    enum Content {
        /** Numbers of an arm. */
        ARM,
        /** A column of the user's own. */
        EXTRA,
        /** Risk of bias. */
        CONCERNS,
        /** Weights. */
        WEIGHT,
        /** Effects with their intervals. */
        EFFECT
    }

    /**
     * Columns under one heading.
     *
     * @param content what it is about
     * @param heading its lines
     * @param setting how all cells are set
     * @param columns from left to right
     * @param gap between columns, points
     */
    record Block(Content content, List<String> heading, Setting setting, List<Column> columns, double gap) {

        Block(Content content, String heading, Setting setting, List<Column> columns, double gap) {
            this(
                    content,
                    LineBreak.lines(heading, HEADING, Math.max(HEADING_WIDTH, width(columns, gap))),
                    setting,
                    columns,
                    gap);
        }

        /** Whether the columns have headings of their own below the common one. */
        boolean isSpanned() {
            return columns.stream().noneMatch(column -> column.heading().isEmpty());
        }

        /** Whether anything stands in a row. */
        boolean speaksIn(int row) {
            return columns.stream().anyMatch(column -> !column.cells().get(row).isEmpty());
        }

        double width() {
            return Math.max(width(columns, gap), LineBreak.width(heading, HEADING));
        }

        /** Where the texts of each column are anchored, where the block begins at {@code left}. */
        List<Double> anchors(double left) {
            List<Double> anchors = new ArrayList<>();
            double x = setting == Setting.WORDS ? left : left + (width() - width(columns, gap)) / 2;
            for (Column column : columns) {
                anchors.add(x + setting.anchor().share() * column.width());
                x += column.width() + gap;
            }
            return anchors;
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
        List<Block> left = new ArrayList<>();
        for (int i = 0; i < rows.extras().size(); i++) {
            int column = i;
            left.add(extra(
                    rows.extras().get(i),
                    rows.all(),
                    row -> LineBreak.oneLine(ForestCells.at(row.cells().extras(), column))));
        }
        options.style().left().forEach(column -> left.addAll(blocks(column, rows, options, effectHeading)));
        List<Block> right = new ArrayList<>();
        options.style().right().forEach(column -> right.addAll(blocks(column, rows, options, effectHeading)));
        rows.tool().ifPresent(tool -> right.add(lights(tool, rows)));
        return new ForestTable(left, right);
    }

    private static List<Block> blocks(
            ForestColumn column, ForestRows rows, ForestOptions options, String effectHeading) {
        if (!options.columns().contains(column)) {
            return List.of();
        }
        List<ForestRow> all = rows.all();
        return switch (column) {
            case DATA -> arms(rows, options);
            case EFFECT -> {
                Column estimates = Column.of("", all, row -> row.cells().estimate());
                Column limits = Column.of("", all, row -> row.cells().limits());
                yield List.of(new Block(
                        Content.EFFECT, effectHeading, Setting.NUMBERS, List.of(estimates, limits), WORD_GAP));
            }
            case WEIGHT -> {
                Column weights = Column.of("", all, row -> row.cells().percent());
                boolean empty = weights.cells().stream().allMatch(String::isEmpty);
                yield empty
                        ? List.of()
                        : List.of(new Block(Content.WEIGHT, "Weight", Setting.NUMBERS, List.of(weights), WIDE_GAP));
            }
        };
    }

    private static List<Block> arms(ForestRows rows, ForestOptions options) {
        if (rows.arms() == ForestArms.NONE) {
            return List.of();
        }
        int second = rows.arms().headings(options.style().arms()).size();
        return List.of(arm(options.treatment(), rows, options, 0), arm(options.control(), rows, options, second));
    }

    private static Block arm(String name, ForestRows rows, ForestOptions options, int first) {
        List<String> headings = rows.arms().headings(options.style().arms());
        List<Column> columns = IntStream.range(0, headings.size())
                .mapToObj(i -> Column.of(
                        headings.get(i),
                        rows.all(),
                        row -> ForestCells.at(row.cells().arms(), first + i)))
                .toList();
        return new Block(Content.ARM, name, Setting.NUMBERS, columns, WIDE_GAP);
    }

    /** A column of the user's own: numbers flush right, words flush left. */
    private static Block extra(String heading, List<ForestRow> rows, Function<ForestRow, String> text) {
        Column column = Column.of("", rows, text);
        boolean numbers = column.cells().stream().allMatch(cell -> cell.isEmpty() || cell.matches("[0-9.,:%<>= −+-]+"));
        return new Block(Content.EXTRA, heading, numbers ? Setting.NUMBERS : Setting.WORDS, List.of(column), WIDE_GAP);
    }

    private static Block lights(Tool tool, ForestRows rows) {
        List<Domain> domains = ForestData.domains(rows.tool());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < domains.size(); i++) {
            int domain = i;
            String heading = domains.get(i).kind() == Domain.Kind.OVERALL
                    ? "Overall"
                    : domains.get(i).id();
            Column signs = Column.of(heading, rows.all(), row -> sign(row, domain));
            columns.add(new Column(heading, signs.cells(), Math.max(signs.width(), 2 * ConcernSign.RADIUS)));
        }
        return new Block(Content.CONCERNS, "Risk of bias (" + tool.name() + ")", Setting.LIGHTS, columns, LIGHT_GAP);
    }

    private static String sign(ForestRow row, int domain) {
        List<ConcernSign> signs = row.cells().concerns();
        return domain < signs.size() ? signs.get(domain).text() : "";
    }
}
