package org.meridian.evidence.dataset;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Words;

/** The text that explains every table and every column of an overlay, written from the schema. */
final class OverlayGuide {

    private static final int WIDTH = 100;

    private OverlayGuide() {}

    static String of(DataPackage descriptor, List<Resource> tables) {
        List<String> lines = new ArrayList<>();
        lines.add("Overlay for: " + (descriptor.title().isEmpty() ? descriptor.name() : descriptor.title()));
        lines.add("");
        add(
                lines,
                "",
                "Fill in what you have read, table by table, and delete what you do not need: a file may be left out, a table "
                        + "may have its header only, a column that may be empty may be left out. The files are UTF-8, with commas "
                        + "and double quotes. "
                        + "The built-in data do not change.");
        lines.add("");
        rule(lines, "A new key adds a row. Time points of one outcome are in the order of time.");
        rule(
                lines,
                "A key that exists corrects that row: give the whole row, as it shall be; only a column that you left out stays.");
        rule(lines, "A line in " + Withdrawals.FILE + " takes a row away, with the reason.");
        rule(lines, "A row in which nothing but its key is filled in is passed over, and noted.");
        rule(lines, "Every row names its own source as its table asks, and a source that is new is a row as well.");
        for (Resource table : tables) {
            lines.add("");
            lines.add("");
            lines.add(table.path() + ": " + table.title());
            lines.add("=".repeat(table.path().length() + 2 + table.title().length()));
            add(lines, "", table.description());
            lines.add("Primary key: " + Words.list(table.schema().primaryKey()));
            for (Field field : table.schema().fields()) {
                lines.add("");
                lines.add(field.name() + " (" + field.title() + "; " + field.type()
                        + (table.schema().demands(field) ? ", required)" : ", may be empty)"));
                add(lines, "    ", field.description());
                field.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Constraint.OfColumn))
                        .forEach(constraint -> add(lines, "    ", "It " + constraint.rule() + "."));
            }
            for (ForeignKey key : table.schema().foreignKeys()) {
                lines.add("");
                add(
                        lines,
                        "",
                        "Must be found in " + (key.resource().isEmpty() ? table.name() : key.resource()) + ": "
                                + Words.list(key.columns()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void rule(List<String> lines, String text) {
        int first = lines.size();
        add(lines, "  ", text);
        lines.set(first, "* " + lines.get(first).strip());
    }

    /** Breaks a text into lines. */
    private static void add(List<String> lines, String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
    }
}
