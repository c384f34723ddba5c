package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

/** What every figure owes its reader: all marks on the page, and no text under another text or under a shape. */
public final class Legibility {

    private Legibility() {}

    public static void check(Figure figure) {
        List<Mark> marks = marks(figure);
        // Sums of widths may miss the edge of the page by a rounding error.
        Box page = new Box(-1e-6, -1e-6, figure.width() + 1e-6, figure.height() + 1e-6);
        marks.forEach(mark -> assertTrue(page.contains(mark.bounds()), () -> mark + " leaves the page of " + figure));

        List<Mark.Text> texts = texts(figure);
        List<Mark> shapes = marks.stream()
                .filter(mark -> mark instanceof Mark.Rectangle || mark instanceof Mark.Polygon)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            Mark.Text text = texts.get(i);
            Stream.concat(texts.subList(i + 1, texts.size()).stream(), shapes.stream())
                    .forEach(other -> assertFalse(
                            shrunk(text.bounds()).overlaps(other.bounds()), () -> text + " lies on " + other));
        }
    }

    private static Box shrunk(Box box) {
        double nothing = 1e-6;
        return box.width() < 2 * nothing
                ? box
                : new Box(box.left() + nothing, box.top() + nothing, box.right() - nothing, box.bottom() - nothing);
    }

    public static List<Mark.Text> texts(Figure figure) {
        return marks(figure).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    /** All words of a figure, in drawing order. */
    public static List<String> words(Figure figure) {
        return texts(figure).stream().map(Mark.Text::text).toList();
    }

    /** The marks of the group whose label begins so. */
    public static List<Mark> group(Figure figure, String label) {
        return figure.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group -> group.label().startsWith(label))
                .findFirst()
                .orElseThrow()
                .marks();
    }

    private static List<Mark> marks(Figure figure) {
        return figure.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? group.marks().stream() : Stream.of(mark))
                .toList();
    }
}
