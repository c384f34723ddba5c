package org.meridian.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;

class RangeTest {

    @Test
    void rangesMeetAtTheirEnds() {
        assertTrue(new Range(1, 2).meets(new Range(2, 3)));
        assertFalse(new Range(1, 2).meets(new Range(Math.nextUp(2.0), 3)));
        assertEquals(new Range(1, 5), new Range(1, 2).hull(new Range(4, 5)));
        assertTrue(Range.at(1).contains(1));
    }

    @Test
    void refusesEndsOutOfOrder() {
        Refusal.check("a range needs ends in order, but they were 2.0 and 1.0", () -> new Range(2, 1));
        Refusal.check("a range needs ends in order, but they were NaN and 1.0", () -> new Range(Double.NaN, 1));
    }

    @Property
    void everyOperationHoldsTheExactResult(
            @ForAll @DoubleRange(min = -100, max = 100) double a,
            @ForAll @DoubleRange(min = -100, max = 100) double b,
            @ForAll @DoubleRange(min = -3, max = 3) double factor) {
        BigDecimal x = new BigDecimal(a);
        BigDecimal y = new BigDecimal(b);
        holds(Range.at(a).plus(Range.at(b)), x.add(y));
        holds(Range.at(a).minus(Range.at(b)), x.subtract(y));
        holds(Range.at(a).times(factor), x.multiply(new BigDecimal(factor)));
        BigDecimal tenth = x.movePointLeft(1);
        holds(Range.enclosing(tenth, tenth), tenth);
    }

    private static void holds(Range range, BigDecimal exact) {
        assertTrue(
                new BigDecimal(range.lower()).compareTo(exact) <= 0
                        && exact.compareTo(new BigDecimal(range.upper())) <= 0,
                exact + " in " + range);
    }
}
