package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.present.figure.LineBreak;
import org.meridian.present.figure.TextWidth;
import org.meridian.present.plot.forest.ForestTable.Block;

/**
 * A forest plot in lines of text: names, numbers and a plot of characters. What has no room is left out, columns at a time.
 *
 * @param drawing what it says
 * @param alphabet with which characters
 */
record ForestText(ForestDrawing drawing, TextAlphabet alphabet) {

    private static final int NARROWEST = 40;
    private static final int NARROWEST_NAME = 14;
    private static final int USUAL_NAME = 28;
    private static final int NARROWEST_PLOT = 13;
    private static final int USUAL_PLOT = 17;
    private static final int WIDEST_PLOT = 61;
    private static final String GAP = "  ";

    String of(int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException(
                    "a forest plot in text needs at least " + NARROWEST + " columns, but had " + width);
        }
        ForestTable table = drawing.table();
        List<Block> left = new ArrayList<>(table.left());
        List<Block> right = new ArrayList<>(table.right());
        while (!fits(left, right, width)) {
            ForestTable.Content least = Stream.concat(left.stream(), right.stream())
                    .map(Block::content)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            left.removeIf(block -> block.content() == least);
            right.removeIf(block -> block.content() == least);
        }
        List<TextBlock> before = blocks(left);
        List<TextBlock> after = blocks(right);
        int room = width - taken(before, after);
        int name = Math.min(widestName(left), Math.max(NARROWEST_NAME, room - USUAL_PLOT));
        return lines(before, after, name, Math.min(WIDEST_PLOT, room - name));
    }

    /** Effects may press names and plot together; all other columns may not. */
    private boolean fits(List<Block> left, List<Block> right, int width) {
        boolean isPlain = Stream.concat(left.stream(), right.stream())
                .allMatch(block -> block.content() == ForestTable.Content.EFFECT);
        int room = width - taken(blocks(left), blocks(right));
        return isPlain
                ? left.isEmpty() && right.isEmpty() || room >= NARROWEST_NAME + NARROWEST_PLOT
                : room >= Math.min(USUAL_NAME, widestName(left)) + USUAL_PLOT;
    }

    /** What all blocks with their gaps take, and the gap between the names and what follows. */
    private static int taken(List<TextBlock> left, List<TextBlock> right) {
        return GAP.length()
                + Stream.concat(left.stream(), right.stream())
                        .mapToInt(block -> block.width() + GAP.length())
                        .sum();
    }

    private List<TextBlock> blocks(List<Block> blocks) {
        return blocks.stream().map(block -> TextBlock.of(block, alphabet)).toList();
    }

    /** Names of rows that say nothing in the first columns may run on below them. */
    private int widestName(List<Block> left) {
        List<ForestRow> rows = drawing.rows().all();
        return IntStream.range(0, rows.size())
                .filter(i -> left.isEmpty()
                        ? rows.get(i).value().isPresent()
                        : left.get(0).speaksIn(i))
                .map(i -> TextWidth.columns(name(rows.get(i))))
                .reduce(TextWidth.columns(drawing.rows().heading()), Math::max);
    }

    /** The plot's own words are put into the alphabet; names of studies and groups stay as they are. */
    private String name(ForestRow row) {
        boolean isGiven = row.kind() == ForestRow.Kind.STUDY || row.kind() == ForestRow.Kind.HEADING;
        return isGiven ? row.label() : alphabet.words(row.label());
    }

    private String lines(List<TextBlock> left, List<TextBlock> right, int name, int plot) {
        ForestStrip strip = ForestStrip.of(drawing, plot, alphabet);
        int indent = name
                + GAP.length()
                + left.stream().mapToInt(it -> it.width() + GAP.length()).sum();
        StringBuilder text = new StringBuilder();
        drawing.options()
                .title()
                .ifPresent(it -> text.append(wrapped(it, indent + plot)).append('\n'));
        headings(left, right, name, plot)
                .forEach(line -> text.append(line.stripTrailing()).append('\n'));
        int row = 0;
        for (ForestBlock block : drawing.rows().blocks()) {
            if (block.before() != ForestBlock.Before.NOTHING) {
                text.append(" ".repeat(indent))
                        .append(strip.empty().stripTrailing())
                        .append('\n');
            }
            for (ForestRow each : block.rows()) {
                text.append((front(each, left, row, name, indent) + strip.row(each) + joined(right, row))
                                .stripTrailing())
                        .append('\n');
                row++;
            }
        }
        strip.foot()
                .forEach(line -> text.append(" ".repeat(indent)).append(line).append('\n'));
        int whole = indent
                + plot
                + right.stream().mapToInt(it -> GAP.length() + it.width()).sum();
        String title = drawing.words().axisTitle();
        int before = Math.max(0, Math.min(indent, whole - TextWidth.columns(title)));
        text.append(" ".repeat(before)).append(wrapped(alphabet.words(title), whole));
        drawing.options()
                .favours()
                .ifPresent(it -> text.append(wrapped(
                        alphabet.beyondLeft() + " " + it.left() + ", " + it.right() + " " + alphabet.beyondRight(),
                        whole)));
        drawing.words().notes().forEach(note -> text.append(wrapped(alphabet.words(note), whole)));
        return text.toString();
    }

    /** The lines of the headings: in the last one each column, above it those of whole blocks. */
    private List<String> headings(List<TextBlock> left, List<TextBlock> right, int name, int plot) {
        List<String> lines = new ArrayList<>();
        boolean isSpanned = Stream.concat(left.stream(), right.stream()).anyMatch(TextBlock::isSpanned);
        for (int line = isSpanned ? 0 : 1; line < 2; line++) {
            int at = line;
            String heading = line == 1 ? drawing.rows().heading() : "";
            lines.add(padded(shortened(heading, name), name)
                    + GAP
                    + left.stream().map(it -> it.heading(at) + GAP).reduce("", String::concat)
                    + " ".repeat(plot)
                    + right.stream().map(it -> GAP + it.heading(at)).reduce("", String::concat));
        }
        return lines;
    }

    /** The name of a row and the columns before the plot; a name runs on where they are empty. */
    private String front(ForestRow each, List<TextBlock> left, int row, int name, int indent) {
        String cells = left.stream().map(it -> it.cells(row) + GAP).reduce("", String::concat);
        int leading = cells.length() - cells.stripLeading().length();
        int room = !each.mayRunOn()
                ? name
                : cells.isBlank() ? indent - GAP.length() : name + Math.max(0, leading - GAP.length());
        String shown = shortened(name(each), room);
        int length = TextWidth.columns(shown);
        return length <= name
                ? padded(shown, name) + GAP + cells
                : shown + " ".repeat(indent - length - TextWidth.columns(cells.stripLeading())) + cells.stripLeading();
    }

    private static String joined(List<TextBlock> blocks, int row) {
        return blocks.stream().map(it -> GAP + it.cells(row)).reduce("", String::concat);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - TextWidth.columns(text)));
    }

    private String shortened(String name, int width) {
        if (TextWidth.columns(name) <= width) {
            return name;
        }
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .takeWhile(c -> TextWidth.columns(kept + Character.toString(c) + alphabet.ellipsis()) <= width)
                .forEach(kept::appendCodePoint);
        return kept.toString().stripTrailing() + alphabet.ellipsis();
    }

    /** Lines of a note, broken at blanks, and within a word only if it is too long. */
    private static String wrapped(String note, int width) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : LineBreak.oneLine(note).split(" ")) {
            if (line.length() > 0 && TextWidth.columns(line + " " + word) > width) {
                lines.append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ");
            word.codePoints().forEach(c -> {
                if (TextWidth.columns(line + Character.toString(c)) > width) {
                    lines.append(line).append('\n');
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            });
        }
        return lines.append(line).append('\n').toString();
    }
}
