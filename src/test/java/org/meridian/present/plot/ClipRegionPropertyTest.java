package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.present.figure.Box;
import org.meridian.present.figure.Ink;
import org.meridian.present.figure.Mark;
import org.meridian.present.figure.Point;
import org.meridian.present.figure.Stroke;

class ClipRegionPropertyTest {

    private static final Box BOX = new Box(10, 20, 110, 70);
    private static final ClipRegion WINDOW = new ClipRegion(BOX);
    private static final Box EDGES = new Box(10 - 1e-9, 20 - 1e-9, 110 + 1e-9, 70 + 1e-9);
    private static final Stroke STROKE = Stroke.solid(Ink.TEXT, 1);

    @Property
    void nothingGoesBeyondTheEdges(@ForAll("points") List<Point> points) {
        for (Mark piece : WINDOW.curve(points, STROKE)) {
            assertTrue(EDGES.contains(piece.bounds()), piece::toString);
        }
        WINDOW.region(points, Ink.SHADE)
                .ifPresent(region -> assertTrue(EDGES.contains(region.bounds()), region::toString));
    }

    @Property
    void everyPointInsideIsKept(@ForAll("points") List<Point> points) {
        List<Mark> pieces = WINDOW.curve(points, STROKE);
        points.stream()
                .filter(it -> BOX.contains(Box.around(List.of(it))))
                .forEach(it -> assertTrue(
                        pieces.stream()
                                .anyMatch(mark -> ((Mark.Curve) mark).points().contains(it)),
                        () -> it + " was lost"));
    }

    @Property
    void aLineMeetsTheBoxFromBothEnds(@ForAll("points") List<Point> points) {
        Point a = points.get(0);
        Point b = points.get(1);
        assertEquals(WINDOW.meets(a, b), WINDOW.meets(b, a));
    }

    @Provide
    Arbitrary<List<Point>> points() {
        Arbitrary<Double> xs = Arbitraries.doubles().between(-50, 200);
        Arbitrary<Double> ys = Arbitraries.doubles().between(-50, 200);
        return Combinators.combine(xs, ys).as(Point::new).list().ofMinSize(3).ofMaxSize(12);
    }
}
