package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.Columns;

/** The laws of pooling for the intervals that are searched for. */
class SearchedIntervalPropertyTest {

    private static final List<RandomEffects> METHODS = List.of(
            RandomEffects.withDefaults().with(CiMethod.PROFILE_LIKELIHOOD),
            RandomEffects.withDefaults().with(CiMethod.HENMI_COPAS));

    @Provide
    Arbitrary<Columns> studies() {
        return Columns.ofAtLeast(2);
    }

    private static Effects effects(Columns studies) {
        return Numbers.effects(studies.y(), studies.v());
    }

    private static void same(Interval expected, Interval actual) {
        double allowed = 1e-6 * Math.max(1, expected.width());
        assertEquals(expected.lower(), actual.lower(), allowed);
        assertEquals(expected.upper(), actual.upper(), allowed);
    }

    @Property(tries = 10)
    void addingAConstantShiftsTheInterval(
            @ForAll("studies") Columns studies, @ForAll @DoubleRange(min = -10, max = 10) double constant) {
        for (RandomEffects method : METHODS) {
            Interval one = method.pool(effects(studies)).interval();
            Interval other = method.pool(effects(studies.shifted(constant))).interval();
            same(new Interval(one.lower() + constant, one.upper() + constant, one.level()), other);
        }
    }

    @Property(tries = 10)
    void scalingScalesTheInterval(
            @ForAll("studies") Columns studies, @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        for (RandomEffects method : METHODS) {
            Interval one = method.pool(effects(studies)).interval();
            Interval other = method.pool(effects(studies.scaled(factor))).interval();
            same(new Interval(one.lower() * factor, one.upper() * factor, one.level()), other);
        }
    }

    @Property(tries = 10)
    void aWiderLevelContainsANarrowerAndBothTheSummary(@ForAll("studies") Columns studies) {
        for (RandomEffects method : METHODS) {
            PooledEffect narrow = method.withLevel(0.8).pool(effects(studies));
            Interval wide = method.withLevel(0.9).pool(effects(studies)).interval();
            assertTrue(narrow.interval().contains(narrow.y()));
            assertTrue(wide.contains(narrow.interval().lower())
                    && wide.contains(narrow.interval().upper()));
        }
    }
}
