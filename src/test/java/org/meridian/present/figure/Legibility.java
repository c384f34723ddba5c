package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What every figure owes its reader: all marks on the page, no text under another text or on a shape, unless the shape is the
 * ground of a region or the disc of a sign. */
public final class Legibility {

    private Legibility() {}

    /** The least contrast of small text, WCAG 2.1. */
    private static final double READABLE = 4.5;

    public static void check(Figure figure) {
        List<Mark> marks = marks(figure);
        // Sums of widths may miss the edge of the page by a rounding error.
        Box page = new Box(-1e-6, -1e-6, figure.width() + 1e-6, figure.height() + 1e-6);
        marks.forEach(mark -> assertTrue(page.contains(mark.bounds()), () -> mark + " leaves the page of " + figure));

        List<Covered> covered = marks.stream()
                .filter(mark -> !(mark instanceof Mark.Line || mark instanceof Mark.Curve))
                .map(mark -> new Covered(mark, mark.bounds()))
                .sorted(Comparator.comparingDouble(it -> it.box().top()))
                .toList();
        for (int i = 0; i < covered.size(); i++) {
            // Sorted from top to bottom: whatever begins below this one cannot lie on it.
            for (int j = i + 1;
                    j < covered.size()
                            && covered.get(j).box().top() < covered.get(i).box().bottom();
                    j++) {
                apart(covered.get(i), covered.get(j));
            }
        }
    }

    /** A mark and what it covers. */
    private record Covered(Mark mark, Box box) {}

    private static void apart(Covered one, Covered other) {
        if (one.mark() instanceof Mark.Text text) {
            apart(text, one.box(), other);
        } else if (other.mark() instanceof Mark.Text text) {
            apart(text, other.box(), one);
        }
    }

    private static void apart(Mark.Text text, Box box, Covered other) {
        if (shrunk(box).overlaps(other.box())) {
            assertTrue(isGround(other.mark(), text), () -> text + " lies on " + other.mark());
        }
    }

    /**
     * Whether a text may stand on a shape: on one without an outline, or whole within a disc, in a colour from which it stands out.
     */
    private static boolean isGround(Mark shape, Mark.Text text) {
        return shape instanceof Mark.Circle disc && holds(disc, text)
                || shape instanceof Mark.Polygon polygon && isGround(polygon.fill(), polygon.outline(), text)
                || shape instanceof Mark.Rectangle rectangle && isGround(rectangle.fill(), rectangle.outline(), text);
    }

    private static boolean holds(Mark.Circle disc, Mark.Text text) {
        return disc.bounds().contains(text.bounds())
                && disc.fill().contrast(text.style().ink()) >= READABLE;
    }

    private static boolean isGround(Ink fill, Stroke outline, Mark.Text text) {
        return !outline.isVisible() && fill.contrast(text.style().ink()) >= READABLE;
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
