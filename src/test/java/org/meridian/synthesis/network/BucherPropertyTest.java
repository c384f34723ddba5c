package org.meridian.synthesis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.CLOSED_FORM;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.synthesis.measure.BinaryMeasure;

/** Laws of the indirect comparison. */
class BucherPropertyTest {

    private static final Bucher BUCHER = Bucher.withDefaults();

    private static DirectComparison comparison(String treatment, double y, double v) {
        return new DirectComparison(treatment, "common", BinaryMeasure.OR, y, v);
    }

    @Property(tries = 200)
    void exchangingTheTreatmentsNegatesTheEffect(
            @ForAll @DoubleRange(min = -5, max = 5) double y1,
            @ForAll @DoubleRange(min = -5, max = 5) double y2,
            @ForAll @DoubleRange(min = 0.01, max = 10) double v1,
            @ForAll @DoubleRange(min = 0.01, max = 10) double v2) {
        IndirectComparison result = BUCHER.fit(comparison("A", y1, v1), comparison("B", y2, v2));
        IndirectComparison swapped = result.swapped();
        assertEquals(result.treatment(), swapped.control());
        assertEquals(0, result.y() + swapped.y());
        assertEquals(result.v(), swapped.v());
        assertTrue(result.v() > Math.max(v1, v2), "an indirect comparison is never as sure as a direct one");
    }

    @Property(tries = 200)
    void theWayRoundATriangleEndsWhereItBegan(
            @ForAll @DoubleRange(min = -5, max = 5) double a,
            @ForAll @DoubleRange(min = -5, max = 5) double b,
            @ForAll @DoubleRange(min = -5, max = 5) double c) {
        DirectComparison first = comparison("A", a, 1);
        DirectComparison second = comparison("B", b, 1);
        DirectComparison third = comparison("C", c, 1);
        double round = BUCHER.fit(first, second).y()
                + BUCHER.fit(second, third).y()
                + BUCHER.fit(third, first).y();
        CLOSED_FORM.check(0, round, "A v B + B v C + C v A");
    }
}
