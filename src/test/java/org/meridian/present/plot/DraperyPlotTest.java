package org.meridian.present.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.present.figure.Legibility.words;

import org.junit.jupiter.api.Test;
import org.meridian.present.figure.Legibility;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;

class DraperyPlotTest {

    @Test
    void isTheGoldenFigure() throws Exception {
        Golden.check("drapery-sciatica", DraperyPlot.of(RealData.sciatica()).draw());
    }

    @Test
    void testStatisticsAreTheGoldenFigure() throws Exception {
        Golden.check(
                "drapery-statistic-bcg",
                DraperyPlot.of(RealData.bcg())
                        .with(DraperyHeight.TEST_STATISTIC)
                        .draw());
    }

    @Test
    void everyCurveStandsAtOneMinusLevelAtTheLimits() {
        for (CiMethod method : CiMethod.values()) {
            PooledEffect pooled = RandomEffects.withDefaults()
                    .with(method)
                    .pool(RealData.bcg().effects());
            ValueCurve curve = ValueCurve.of(pooled);
            assertEquals(1, curve.applyAsDouble(pooled.y()), method.title());
            assertEquals(0.05, curve.applyAsDouble(pooled.interval().lower()), 1e-9, method.title());
            assertEquals(0.05, curve.applyAsDouble(pooled.interval().upper()), 1e-9, method.title());
            Legibility.check(DraperyPlot.of(pooled).draw());
        }
        StudyEffect study = RealData.bcg().effects().study(0);
        assertEquals(
                0.05, ValueCurve.of(study).applyAsDouble(study.interval(0.95).lower()), 1e-9);
        for (PredictionMethod method : PredictionMethod.values()) {
            PooledEffect pooled = RandomEffects.withDefaults()
                    .with(method)
                    .pool(RealData.bcg().effects());
            pooled.prediction()
                    .ifPresent(it -> assertEquals(
                            0.05, ValueCurve.of(it).applyAsDouble(it.interval().upper()), 1e-9, method.title()));
            Legibility.check(DraperyPlot.of(pooled).draw());
        }
    }

    @Test
    void theSummarysPValueOfNoEffectIsThatOfItsTest() {
        PooledEffect pooled = RealData.bcg();
        assertEquals(pooled.test().orElseThrow().p(), ValueCurve.of(pooled).applyAsDouble(0), 1e-12);
    }

    @Test
    void saysWhereTheSummaryHasNoKnownDistribution() {
        PooledEffect pooled = RandomEffects.withDefaults()
                .with(CiMethod.PROFILE_LIKELIHOOD)
                .pool(RealData.bcg().effects());
        assertTrue(String.join(" ", words(DraperyPlot.of(pooled).draw())).contains("a distribution of its own"));
    }
}
