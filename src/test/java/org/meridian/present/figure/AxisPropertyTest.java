package org.meridian.present.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.stat.Scale;

class AxisPropertyTest {

    @Property
    void ticksAreFewInsideRisingDistinctAndIncludeTheNullValue(@ForAll("axes") Axis axis) {
        List<Tick> ticks = axis.ticks();
        assertTrue(ticks.size() >= 3 && ticks.size() <= 9, () -> axis + " " + ticks);
        assertTrue(ticks.stream().allMatch(tick -> axis.holds(tick.at())), () -> axis + " " + ticks);
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(ticks.get(i - 1).at() < ticks.get(i).at());
        }
        assertEquals(ticks.size(), ticks.stream().map(Tick::label).distinct().count());
        assertEquals(axis.holds(0), ticks.stream().anyMatch(tick -> tick.at() == 0), () -> axis + " " + ticks);
    }

    @Property
    void labelsNeverTouch(@ForAll("axes") Axis axis) {
        List<Box> labels = axis.draw(0).stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark::bounds)
                .toList();
        for (int i = 1; i < labels.size(); i++) {
            assertTrue(labels.get(i - 1).right() < labels.get(i).left(), axis::toString);
        }
    }

    @Property
    void labelsSayWhereTheTickStands(@ForAll("axes") Axis axis) {
        for (Tick tick : axis.ticks()) {
            if (!tick.label().contains("10⁻") && !tick.label().contains("10")) {
                double natural = Double.parseDouble(tick.label().replace('−', '-'));
                assertEquals(axis.scale().toAnalysis(natural), tick.at(), 1e-9 * (1 + Math.abs(tick.at())));
            }
        }
    }

    @Property
    void scalesThatEndHaveTicksWhereTheyHaveValues(@ForAll("proportions") Axis axis) {
        List<Tick> ticks = axis.ticks();
        assertTrue(ticks.size() >= 3, () -> axis + " " + ticks);
        assertTrue(ticks.stream().allMatch(tick -> axis.holds(tick.at())), () -> axis + " " + ticks);
    }

    @Provide
    Arbitrary<Axis> proportions() {
        return Arbitraries.of(Scale.LOGIT, Scale.PROBIT, Scale.ARCSINE, Scale.SQUARE_ROOT, Scale.FISHER_Z)
                .map(scale -> new Axis(scale, scale.toAnalysis(0.05), scale.toAnalysis(0.85), 0, 180));
    }

    @Provide
    Arbitrary<Axis> axes() {
        Arbitrary<Double> centres = Arbitraries.doubles().between(-8, 8);
        Arbitrary<Double> widths = Arbitraries.doubles().between(-3, 1.5).map(power -> Math.pow(10, power));
        Arbitrary<Scale> scales = Arbitraries.of(Scale.IDENTITY, Scale.LOG);
        return Combinators.combine(scales, centres, widths)
                .as((scale, centre, width) -> new Axis(scale, centre - width, centre + width, 0, 180));
    }
}
