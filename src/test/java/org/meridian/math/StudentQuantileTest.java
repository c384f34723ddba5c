package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class StudentQuantileTest {

    @Property
    void theTailBeyondTheCriticalValueIsTheOneAskedFor(
            @ForAll @DoubleRange(min = -1, max = 7) double logDf,
            @ForAll @DoubleRange(min = -12, max = -0.01) double logTail) {
        double df = Math.pow(10, logDf);
        double level = 1 - Math.pow(10, logTail);
        double t = Tails.tCritical(level, df);
        double tail = 1 - level;
        // Where the distribution is heavy-tailed t has many more units than the tail, so it is compared through the
        // tail. In 200,000 random cases the worst was 2.0e-13, at 211 degrees of freedom and a tail of 2e-12; there
        // one unit in the last place of t alone is 1e-14 of the tail.
        assertEquals(tail, Tails.tBothSides(t, df), 1e-12 * tail);
    }
}
