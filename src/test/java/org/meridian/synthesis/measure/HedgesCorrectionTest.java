package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.study.TwoMeans;

class HedgesCorrectionTest {

    /** Degrees of freedom and J, by mpmath 1.3.0 with 40 digits. */
    private static final double[][] KNOWN = {
        {1.5, 0.39027621886917631},
        {2, 0.56418958354775629},
        {3, 0.72360125455826766},
        {7.5, 0.89595573287021271},
        {46, 0.98359155750429083},
        {309, 0.99757052212225649},
        {3798, 0.9998025124799955},
        {2e9, 0.999999999625},
    };

    @Test
    void theExactFactorIsExactAtAnySize() {
        for (double[] known : KNOWN) {
            assertEquals(known[1], HedgesCorrection.EXACT.factor(known[0]), 4e-16, "df = " + known[0]);
        }
    }

    @Property
    void theApproximationComesNearFromAbove(@ForAll @DoubleRange(min = 2, max = 1e6) double df) {
        double exact = HedgesCorrection.EXACT.factor(df);
        assertTrue(exact > 0 && exact < 1);
        assertEquals(exact, HedgesCorrection.APPROXIMATE.factor(df), 0.1 / (df * df) + 1e-14);
        assertEquals(1, HedgesCorrection.NONE.factor(df));
    }

    @Test
    void theUnbiasedVarianceOfALargeStudyKeepsItsDigits() {
        // By mpmath with 40 digits; a J from log gammas is wrong in the tenth digit here.
        StudyEffect effect = StandardisedMeanDifference.withDefaults()
                .with(SmdVariance.UB)
                .of(new TwoMeans(102, 15, 2000, 98, 14, 1800));
        Tolerance.CLOSED_FORM.checkRelative(0.001065526562774065, effect.v(), "v");
    }

    @Test
    void refusesWhatHasNoFactor() {
        for (HedgesCorrection correction : HedgesCorrection.values()) {
            Refusal.check(
                    "Hedges' correction needs more than 1 degree of freedom, but had 1.0", () -> correction.factor(1));
            Refusal.check(
                    "Hedges' correction needs more than 1 degree of freedom, but had NaN",
                    () -> correction.factor(Double.NaN));
        }
    }
}
