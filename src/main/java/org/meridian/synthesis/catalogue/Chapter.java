package org.meridian.synthesis.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Methods that answer one question, as a table.
 *
 * @param title the question, for example {@code "Estimators of τ²"}
 * @param about the notation of the formulas, and how a method is chosen
 * @param columns headings; the first is that of the id
 * @param methods a row for each method, with a cell for each column; an empty cell says that there is nothing to say
 */
public record Chapter(String title, String about, List<String> columns, List<List<String>> methods) {

    /**
     * Checks and copies the table.
     *
     * @throws IllegalArgumentException if a row has not one cell for each column, or an id occurs twice
     */
    public Chapter {
        columns = List.copyOf(columns);
        methods = methods.stream().map(List::copyOf).toList();
        int width = columns.size();
        for (List<String> method : methods) {
            if (method.size() != width) {
                throw new IllegalArgumentException(
                        "a row of \"" + title + "\" must have " + width + " cells, but was " + method);
            }
        }
        List<String> ids = methods.stream().map(method -> method.get(0)).toList();
        for (String id : ids) {
            if (Collections.frequency(ids, id) > 1) {
                throw new IllegalArgumentException(
                        "an id must occur once in \"" + title + "\", but " + id + " occurs more often");
            }
        }
    }

    /**
     * The ids of the methods, as analysis plans call them.
     *
     * @return the first cell of each row
     */
    public List<String> ids() {
        return methods.stream().map(method -> method.get(0)).toList();
    }

    /**
     * A page of chapters in Markdown.
     *
     * @param title the title of the page
     * @param introduction a paragraph below it
     * @param chapters the chapters, in order
     * @return the page, ending with a line end
     */
    public static String page(String title, String introduction, List<Chapter> chapters) {
        return "# " + title + "\n\n" + introduction + "\n\n"
                + chapters.stream().map(Chapter::toMarkdown).collect(Collectors.joining("\n"));
    }

    /**
     * The chapter in Markdown.
     *
     * @return a heading, a paragraph and a table, ending with a line end
     */
    public String toMarkdown() {
        return "## " + title + "\n\n" + about + "\n\n" + line(columns) + "|" + "---|".repeat(columns.size()) + "\n"
                + methods.stream().map(Chapter::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
