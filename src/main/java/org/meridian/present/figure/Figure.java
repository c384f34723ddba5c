package org.meridian.present.figure;

import java.nio.file.Path;
import java.util.List;
import org.meridian.stat.Decimals;

/**
 * A figure as data: marks on a page.
 *
 * @param width points (1/72 inch), more than 0
 * @param height points, more than 0
 * @param title what the figure is, in a few words
 * @param description what is to be seen, in full sentences, for those who cannot see it
 * @param marks in drawing order, later ones on top; their groups are what a reader steps through
 * @param table the same as numbers and words
 */
public record Figure(
        double width, double height, String title, String description, List<Mark> marks, FigureTable table) {

    /**
     * Copies the marks and checks the figure.
     *
     * @throws IllegalArgumentException if it has no size, no title or no description
     */
    public Figure {
        marks = List.copyOf(marks);
        if (!(width > 0 && width < Double.POSITIVE_INFINITY && height > 0 && height < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "a figure needs a width and a height of more than 0 points, but had " + width + " × " + height);
        }
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a figure needs a title and a description in words, but had \"" + title
                    + "\" and \"" + description + "\"");
        }
    }

    /**
     * The page: every mark should lie inside.
     *
     * @return from (0, 0) to (width, height)
     */
    public Box page() {
        return new Box(0, 0, width, height);
    }

    /**
     * The figure as SVG, the same bytes for the same figure everywhere.
     *
     * @return an SVG document, which may also stand inside HTML
     */
    public String toSvg() {
        return SvgWriter.withDefaults().write(this);
    }

    /**
     * Writes the figure to a file in the format that its extension names. An existing file is replaced, and only once the
     * new one is complete.
     *
     * @param file ends in {@code .svg}, {@code .png} or {@code .pdf}
     * @return the same path
     * @throws IllegalArgumentException if the extension names no known format
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public Path save(Path file) {
        return FigureFormat.of(file).save(this, file);
    }

    /**
     * Saves the figure in the format that the extension names.
     *
     * @param file the name of the file, with its folder if it is not the current one
     * @return the file
     * @throws IllegalArgumentException as {@link #save(Path)}
     * @throws java.io.UncheckedIOException as {@link #save(Path)}
     */
    public Path save(String file) {
        return save(Path.of(file));
    }

    @Override
    public String toString() {
        return title + ", " + Decimals.upTo(width, 1) + " × " + Decimals.upTo(height, 1) + " pt, " + marks.size()
                + (marks.size() == 1 ? " mark" : " marks");
    }
}
