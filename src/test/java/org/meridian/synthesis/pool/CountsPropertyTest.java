package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;

class CountsPropertyTest {

    /** What pools counts, with the measure it pools. */
    private enum Method {
        RISK_RATIO(BinaryMeasure.RR, MantelHaenszel.withDefaults()),
        ODDS_RATIO(BinaryMeasure.OR, MantelHaenszel.withDefaults()),
        RISK_DIFFERENCE(BinaryMeasure.RD, MantelHaenszel.withDefaults()),
        GREENLAND_ROBINS(BinaryMeasure.RD, MantelHaenszel.withDefaults().with(RiskDifferenceVariance.GREENLAND_ROBINS)),
        PETO(BinaryMeasure.PETO, Peto.withDefaults());

        private final BinaryMeasure measure;
        private final Pooling pooling;

        Method(BinaryMeasure measure, Pooling pooling) {
            this.measure = measure;
            this.pooling = pooling;
        }

        Effects effects(List<TwoByTwo> tables) {
            List<String> labels = IntStream.rangeClosed(1, tables.size())
                    .mapToObj(i -> "Study " + i)
                    .toList();
            return measure.of(labels, tables);
        }

        PooledEffect pool(List<TwoByTwo> tables) {
            return pooling.pool(effects(tables));
        }
    }

    @Provide
    Arbitrary<TwoByTwo> tables() {
        Arbitrary<Integer> cells = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60), Arbitraries.integers().between(1, 100_000));
        return Combinators.combine(cells, cells, cells, cells).as((a, b, c, d) -> new TwoByTwo(a, b, c, d));
    }

    private static void same(double expected, double actual, String what) {
        assertEquals(expected, actual, 1e-10 * Math.max(1, Math.abs(expected)), what);
    }

    @Property(tries = 300)
    void identicalTablesArePooledToThatTable(
            @ForAll Method method, @ForAll("tables") TwoByTwo table, @ForAll @IntRange(min = 1, max = 6) int k) {
        PooledEffect pooled = method.pool(Collections.nCopies(k, table));
        double y = method.effects(List.of(table)).y().get(0);
        same(y, pooled.y(), "summary");
        assertEquals(0, pooled.heterogeneity().q(), 1e-10 * Math.max(1, y * y / pooled.se() / pooled.se()), "Q");
        same(1.0 / k, pooled.weights().get(0), "weight");
        same(1, pooled.weights().sum(), "sum of weights");
        double alone = method.pool(List.of(table)).se();
        Tolerance.ITERATIVE.checkRelative(alone / Math.sqrt(k), pooled.se(), "standard error");
    }

    @Property(tries = 300)
    void swappingTheArmsMirrorsTheSummary(
            @ForAll Method method, @ForAll @Size(min = 1, max = 8) List<@From("tables") TwoByTwo> tables) {
        PooledEffect pooled = method.pool(tables);
        PooledEffect swapped =
                method.pool(tables.stream().map(TwoByTwo::swapped).toList());
        Numbers.checkAll(pooled);
        same(-pooled.y(), swapped.y(), "summary");
        Tolerance.ITERATIVE.checkRelative(pooled.se(), swapped.se(), "standard error");
        Tolerance.ITERATIVE.check(
                pooled.heterogeneity().q(), swapped.heterogeneity().q(), "Q");
    }

    @Property(tries = 300)
    void theOrderOfStudiesIsIrrelevant(
            @ForAll Method method, @ForAll @Size(min = 2, max = 8) List<@From("tables") TwoByTwo> tables) {
        PooledEffect pooled = method.pool(tables);
        List<TwoByTwo> other = new ArrayList<>(tables);
        Collections.reverse(other);
        PooledEffect reversed = method.pool(other);
        same(pooled.y(), reversed.y(), "summary");
        Tolerance.ITERATIVE.checkRelative(pooled.se(), reversed.se(), "standard error");
        same(pooled.weights().get(0), reversed.weights().get(tables.size() - 1), "weight");
    }

    @Property(tries = 300)
    void oddsAndDifferencesOfTheComplementAreMirrored(
            @ForAll Method method, @ForAll @Size(min = 1, max = 8) List<@From("tables") TwoByTwo> tables) {
        if (method != Method.RISK_RATIO) {
            PooledEffect told = method.pool(tables);
            PooledEffect otherwise =
                    method.pool(tables.stream().map(TwoByTwo::complement).toList());
            same(-told.y(), otherwise.y(), "summary");
            Tolerance.ITERATIVE.checkRelative(told.se(), otherwise.se(), "standard error");
        } else {
            // A risk ratio has no such law: its complement is another question.
            assertEquals(tables.size(), method.pool(tables).k());
        }
    }
}
