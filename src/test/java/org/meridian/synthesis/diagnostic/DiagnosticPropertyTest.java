package org.meridian.synthesis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.model.Columns;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

class DiagnosticPropertyTest {

    @Provide
    Arbitrary<Columns> studies() {
        return Columns.ofAtLeast(3);
    }

    private static Effects effects(Columns studies) {
        return Effects.of(
                GenericMeasure.GEN,
                IntStream.range(0, studies.y().size())
                        .mapToObj(i -> "Study " + i)
                        .toList(),
                studies.y(),
                studies.v());
    }

    @Property(tries = 200)
    void theLastStudyCompletesTheWhole(@ForAll("studies") Columns studies) {
        PooledEffect pooled = RandomEffects.withDefaults().with(TauSquared.DL).pool(effects(studies));
        Cumulative growing = Cumulative.of(pooled);
        assertEquals(
                pooled, growing.steps().get(pooled.k() - 1).attempt().result().orElseThrow());
    }

    @Property(tries = 200)
    void sharesOfHeterogeneitySumToQ(@ForAll("studies") Columns studies) {
        PooledEffect pooled = CommonEffect.withDefaults().pool(effects(studies));
        double q = pooled.heterogeneity().q();
        assertEquals(q, Baujat.of(pooled).heterogeneity().sum(), 1e-8 * Math.max(1, q));
    }

    @Property(tries = 200)
    void weightsSumToOneAndNumbersAreFinite(@ForAll("studies") Columns studies) {
        Influence influence =
                Influence.of(RandomEffects.withDefaults().with(TauSquared.DL).pool(effects(studies)));
        assertEquals(
                1, influence.rows().stream().mapToDouble(Influence.Row::hat).sum(), 1e-9);
        for (Influence.Row row : influence.rows()) {
            assertTrue(
                    Double.isFinite(row.standardised())
                            && Double.isFinite(row.deleted())
                            && Double.isFinite(row.dffits())
                            && row.cook() >= 0
                            && row.covarianceRatio() > 0,
                    row.toString());
        }
    }

    @Property(tries = 200)
    void aShrunkenEffectLiesBetweenStudyAndSummary(@ForAll("studies") Columns studies) {
        PooledEffect pooled = RandomEffects.withDefaults().with(TauSquared.DL).pool(effects(studies));
        ShrunkenEffects shrunken = ShrunkenEffects.of(pooled);
        for (int i = 0; i < pooled.k(); i++) {
            double y = pooled.effects().y().get(i);
            double slack = 1e-9 * Math.max(Math.abs(y), Math.abs(pooled.y()));
            double low = Math.min(y, pooled.y()) - slack;
            double high = Math.max(y, pooled.y()) + slack;
            assertTrue(low <= shrunken.y().get(i) && shrunken.y().get(i) <= high);
        }
    }
}
