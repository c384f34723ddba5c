package org.meridian.synthesis.multiverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.Tolerance;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;

class MultiversePropertyTest {

    private static SpecificationCurve curve(List<TwoByTwo> tables) {
        return Multiverse.withDefaults()
                .analyse(StudySet.of(
                        IntStream.range(0, tables.size()).mapToObj(i -> "S" + i).toList(), tables));
    }

    @Property(tries = 60)
    void theOrderOfStudiesIsIrrelevant(@ForAll("tables") List<TwoByTwo> tables) {
        List<TwoByTwo> turned = new ArrayList<>(tables);
        Collections.reverse(turned);
        SpecificationCurve one = curve(tables);
        SpecificationCurve other = curve(turned);
        assertEquals(one.failures(), other.failures());
        for (int i = 0; i < one.answers().size(); i++) {
            assertEquals(
                    one.answers().get(i).specification(), other.answers().get(i).specification());
            Tolerance.ITERATIVE.check(
                    one.answers().get(i).pooled().y(),
                    other.answers().get(i).pooled().y(),
                    one.answers().get(i).toString());
        }
    }

    @Property(tries = 60)
    void swappingTheArmsTurnsTheCurveOver(@ForAll("tables") List<TwoByTwo> tables) {
        List<TwoByTwo> swapped = tables.stream()
                .map(it -> new TwoByTwo(
                        it.controlEvents(), it.controlNonEvents(), it.treatmentEvents(), it.treatmentNonEvents()))
                .toList();
        SpecificationCurve one = curve(tables);
        SpecificationCurve other = curve(swapped);
        assertEquals(one.count(IntervalSide.BELOW), other.count(IntervalSide.ABOVE));
        for (int i = 0; i < one.curves().size(); i++) {
            MeasureCurve mine = one.curves().get(i);
            Tolerance.ITERATIVE.check(-mine.median(), other.curves().get(i).median(), "median");
            Tolerance.ITERATIVE.check(
                    -mine.lowest().pooled().y(),
                    other.curves().get(i).highest().pooled().y(),
                    "ends");
        }
    }

    @Property(tries = 60)
    void everySpecificationIsThereOnceWithAResultOrAReason(@ForAll("tables") List<TwoByTwo> tables) {
        SpecificationCurve curve = curve(tables);
        long different = java.util.stream.Stream.concat(
                        curve.answers().stream().map(SpecificationResult::specification),
                        curve.failures().stream().map(FailedSpecification::specification))
                .distinct()
                .count();
        assertEquals(curve.size(), different);
        for (MeasureCurve one : curve.curves()) {
            assertTrue(BinaryMeasure.valueOf(one.measure().symbol()) == one.measure());
            double range = one.highest().pooled().y() - one.lowest().pooled().y();
            one.sways().forEach(sway -> {
                assertTrue(sway.typical() <= sway.largest() * (1 + 1e-12), sway.toString());
                assertTrue(sway.largest() <= range * (1 + 1e-12) + 1e-12, sway.toString());
                assertTrue(sway.sideChanges() <= sway.comparisons(), sway.toString());
            });
        }
    }

    @Provide
    Arbitrary<List<TwoByTwo>> tables() {
        Arbitrary<Integer> events = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> others = Arbitraries.integers().between(1, 60);
        return Combinators.combine(events, others, events, others)
                .as(TwoByTwo::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
