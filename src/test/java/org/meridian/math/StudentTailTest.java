package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTailTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1, 2",
        "12.7, 1",
        "4.3, 2",
        "3.2, 3",
        "2.57, 5",
        "2.26, 9",
        "2.05, 28",
        "2.045, 29",
        "1, 200",
        "2, 199",
        "9, 60"
    })
    void theTailIsExactToTheLastDigits(double t, int df) {
        assertEquals(1, 2 * StudentTail.of(t, df).above() / ExactTails.tBothSides(t, df), 4e-15);
    }

    @ParameterizedTest
    @CsvSource({"1", "1.5", "2.92", "30", "1e6"})
    void theDensityWithTwoDegreesOfFreedom(double t) {
        double expected = 1 / ((2 + t * t) * Math.sqrt(2 + t * t));
        assertEquals(1, StudentTail.of(t, 2).density() / expected, 1e-15);
    }

    @Property
    void agreesWithTheContinuedFraction(
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 50) double t,
            @ForAll @Scale(6) @DoubleRange(min = 1, max = 200) double df) {
        StudentTail tail = StudentTail.of(t, df);
        TDistribution distribution = TDistribution.of(df);
        assertEquals(1, tail.above() / distribution.survivalProbability(t), 1e-13);
        assertEquals(1, tail.density() / distribution.density(t), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "0.99, 5, false",
        "1, 0.99, false",
        "1, 5, true",
        "1, 200, true",
        "2, 201, false",
        "1e151, 3, false",
        "Infinity, 3, false"
    })
    void servesWhereTheSeriesIsShort(double t, double df, boolean expected) {
        assertEquals(expected, StudentTail.serves(t, df));
    }
}
