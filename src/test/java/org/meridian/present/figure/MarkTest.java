package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final TextStyle TEN = TextStyle.of(10);

    @Test
    void anchorSaysWhereTextStands() {
        Point at = new Point(100, 50);
        double width = TEN.width("0.49");
        assertEquals(4 * 5.56 - 5.56 + 2.78, width, 1e-12);
        assertEquals(
                100,
                new Mark.Text(at, "0.49", Mark.Text.Anchor.START, TEN).bounds().left());
        assertEquals(
                100 - width,
                new Mark.Text(at, "0.49", Mark.Text.Anchor.END, TEN).bounds().left(),
                1e-12);
        assertEquals(
                100 - width / 2,
                new Mark.Text(at, "0.49", Mark.Text.Anchor.MIDDLE, TEN).bounds().left(),
                1e-12);
    }

    @Test
    void groupCoversItsMarks() {
        Mark line = Mark.Line.level(0, 10, 5, Stroke.solid(Ink.TEXT, 1));
        Mark circle = new Mark.Circle(new Point(20, 5), 3, Ink.STUDY, Stroke.NONE);
        assertEquals(new Box(0, 2, 23, 8), new Mark.Group("both", List.of(line, circle)).bounds());
    }

    @Test
    void polygonCoversItsCorners() {
        Mark diamond = Mark.Polygon.filled(Ink.SUMMARY, new Point(0, 5), new Point(5, 0), new Point(9, 5));
        assertEquals(new Box(0, 0, 9, 5), diamond.bounds());
    }

    @Test
    void refusesMarksThatCannotBeSeen() {
        Point at = new Point(0, 0);
        assertThrows(IllegalArgumentException.class, () -> new Mark.Text(at, " ", Mark.Text.Anchor.START, TEN));
        assertThrows(IllegalArgumentException.class, () -> new Mark.Text(at, "a\nb", Mark.Text.Anchor.START, TEN));
        assertThrows(IllegalArgumentException.class, () -> Mark.Polygon.filled(Ink.TEXT, at, at));
        assertThrows(IllegalArgumentException.class, () -> new Mark.Circle(at, Double.NaN, Ink.TEXT, Stroke.NONE));
        assertThrows(IllegalArgumentException.class, () -> new Mark.Group("none", List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Mark.Group("", List.of(Mark.Line.level(0, 1, 0, Stroke.solid(Ink.TEXT, 1)))));
        assertThrows(IllegalArgumentException.class, () -> Stroke.solid(Ink.TEXT, -1));
        assertThrows(IllegalArgumentException.class, () -> TextStyle.of(0));
    }
}
