package org.meridian.present.plot.forest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.present.figure.TextWidth;
import org.meridian.present.plot.forest.ForestTable.Block;

/**
 * Columns under one heading, as text.
 *
 * @param heading over all columns
 * @param columns their own headings, empty if they have none, then a text for each row
 * @param isSpanned whether the columns have headings of their own
 * @param isFlushLeft how cells stand
 */
record TextBlock(String heading, List<List<String>> columns, boolean isSpanned, boolean isFlushLeft) {

    static TextBlock of(Block block, TextAlphabet alphabet) {
        List<List<String>> columns = new ArrayList<>();
        for (ForestTable.Column column : block.columns()) {
            List<String> texts = new ArrayList<>(List.of(alphabet.words(column.heading())));
            column.cells().forEach(cell -> texts.add(alphabet.words(cell)));
            columns.add(texts);
        }
        return new TextBlock(
                alphabet.words(String.join(" ", block.heading())),
                columns,
                block.isSpanned(),
                block.setting() == ForestTable.Setting.WORDS);
    }

    int width() {
        return Math.max(TextWidth.columns(heading), columnsWidth());
    }

    private int columnsWidth() {
        return IntStream.range(0, columns.size()).map(this::width).sum() + columns.size() - 1;
    }

    private int width(int column) {
        return columns.get(column).stream().mapToInt(TextWidth::columns).max().orElse(0);
    }

    /** The heading in one of two lines: over columns with headings of their own it stands in the first, in the middle. */
    String heading(int line) {
        if (isSpanned && line == 1) {
            return texts(0);
        }
        int room = width() - TextWidth.columns(heading);
        if (isSpanned) {
            return " ".repeat(room / 2) + heading + " ".repeat(room - room / 2);
        }
        return line == 0 ? " ".repeat(width()) : set(heading, width());
    }

    /** The cells of a row. */
    String cells(int row) {
        return texts(row + 1);
    }

    private String texts(int line) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            texts.add(set(columns.get(i).get(line), width(i)));
        }
        return set(String.join(" ", texts), width());
    }

    private String set(String text, int width) {
        String blanks = " ".repeat(width - TextWidth.columns(text));
        return isFlushLeft ? text + blanks : blanks + text;
    }
}
