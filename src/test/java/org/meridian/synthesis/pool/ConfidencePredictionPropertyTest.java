package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;

/** Laws of the prediction interval from the confidence distribution of τ². */
class ConfidencePredictionPropertyTest {

    private static final RandomEffects NNF = RandomEffects.withDefaults().with(PredictionMethod.NNF);

    record Columns(Doubles y, Doubles v) {}

    @Provide
    Arbitrary<Columns> columns() {
        return Arbitraries.integers()
                .between(2, 7)
                .flatMap(k -> Combinators.combine(
                                Arbitraries.doubles().between(-2, 2).list().ofSize(k),
                                Arbitraries.doubles().between(0.01, 2).list().ofSize(k))
                        .as((y, v) -> new Columns(column(y), column(v))));
    }

    private static Doubles column(List<Double> numbers) {
        return Doubles.from(numbers.stream().mapToDouble(it -> it));
    }

    private static Interval interval(Doubles y, Doubles v, double level) {
        Effects effects = Numbers.effects(y, v);
        return NNF.withLevel(level).pool(effects).prediction().orElseThrow().interval();
    }

    private static void near(double lower, double upper, Interval actual) {
        double allowed = 1e-8 * Math.max(1, Math.max(Math.abs(lower), Math.abs(upper)));
        assertEquals(lower, actual.lower(), allowed);
        assertEquals(upper, actual.upper(), allowed);
    }

    @Property(tries = 25)
    void turnsWithTheSign(@ForAll("columns") Columns it) {
        Interval interval = interval(it.y(), it.v(), 0.9);
        near(-interval.upper(), -interval.lower(), interval(it.y().map(y -> -y), it.v(), 0.9));
    }

    @Property(tries = 25)
    void movesWithTheEffectsAndGrowsWithTheUnit(@ForAll("columns") Columns it) {
        Interval interval = interval(it.y(), it.v(), 0.9);
        near(interval.lower() + 3, interval.upper() + 3, interval(it.y().map(y -> y + 3), it.v(), 0.9));
        near(
                8 * interval.lower(),
                8 * interval.upper(),
                interval(it.y().map(y -> 8 * y), it.v().map(v -> 64 * v), 0.9));
    }

    @Property(tries = 25)
    void theOrderOfStudiesIsIrrelevant(@ForAll("columns") Columns it) {
        int k = it.y().size();
        Interval interval = interval(it.y(), it.v(), 0.9);
        near(
                interval.lower(),
                interval.upper(),
                interval(
                        Doubles.at(k, i -> it.y().get(k - 1 - i)),
                        Doubles.at(k, i -> it.v().get(k - 1 - i)),
                        0.9));
    }

    @Property(tries = 25)
    void aWiderLevelContainsANarrower(@ForAll("columns") Columns it) {
        Interval narrow = interval(it.y(), it.v(), 0.8);
        Interval wide = interval(it.y(), it.v(), 0.95);
        assertTrue(wide.lower() <= narrow.lower() && narrow.upper() <= wide.upper());
    }
}
