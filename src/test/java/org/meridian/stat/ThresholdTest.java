package org.meridian.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;

class ThresholdTest {

    @Test
    void saysItsScale() {
        assertEquals("0.8", Threshold.natural(0.8).toString());
        assertEquals(
                "-0.2231 on the analysis scale", Threshold.analysis(-0.22314).toString());
        assertEquals(StrictMath.log(0.8), Threshold.natural(0.8).on(Scale.LOG));
        assertEquals(-0.2231, Threshold.analysis(-0.2231).on(Scale.LOG));
        assertEquals(0.8, Threshold.natural(0.8).on(Scale.IDENTITY));
    }

    @Test
    void refusesWhatTheScaleDoesNotHave() {
        Refusal.check("a threshold must be finite, but was NaN", () -> Threshold.natural(Double.NaN));
        Refusal.check("a threshold must be finite, but was Infinity", () -> Threshold.analysis(1 / 0.0));
        Refusal.check(
                "a ratio must be > 0, but was -0.22",
                () -> Threshold.natural(-0.22).on(Scale.LOG));
    }

    @Property
    void bothNamesAreOneThreshold(@ForAll Scale scale, @ForAll @DoubleRange(min = 0.05, max = 1.4) double y) {
        double natural = scale.toNatural(y);
        Tolerance.CLOSED_FORM.check(
                Threshold.analysis(y).on(scale), Threshold.natural(natural).on(scale), scale.name());
    }
}
