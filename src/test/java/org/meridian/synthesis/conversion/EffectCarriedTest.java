package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.meridian.synthesis.study.Given;

/** Effects carried to another measure, by formula, by the delta method, or to a number needed to treat. */
class EffectCarriedTest {

    @Test
    void standardisedDifferencesAndOddsRatios() {
        Derived<Given> odds = EffectConversion.D_TO_LOG_OR.derive(new Given(0.5, 0.02));

        assertEquals(0.5 * Math.PI / Math.sqrt(3), odds.value().y(), 1e-15);
        assertEquals(0.02 * Math.PI * Math.PI / 3, odds.value().v(), 1e-15);
        assertTrue(odds.has(Caution.Code.ASSUMPTION));
    }

    @Test
    void standardisedDifferencesAndCorrelations() {
        Given r = EffectConversion.D_TO_R.derive(new Given(0.8, 0.05)).value();

        assertEquals(0.8 / Math.sqrt(4.64), r.y(), 1e-15);
        assertEquals(16 * 0.05 / (4.64 * 4.64 * 4.64), r.v(), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> EffectConversion.R_TO_D.derive(new Given(1, 0.1)));
        assertThrows(IllegalArgumentException.class, () -> EffectConversion.D_TO_R.derive(new Given(Double.NaN, 1)));
        assertThrows(IllegalArgumentException.class, () -> EffectConversion.D_TO_R.derive(new Given(1, 0)));
    }

    /** Fisher's z, whose slope is 1/(1 − r²). */
    @Test
    void theDeltaMethodWithAndWithoutDerivative() {
        Given r = new Given(0.6, 0.004);
        DeltaMethod numeric = DeltaMethod.of(it -> Math.log((1 + it) / (1 - it)) / 2);
        Given exact =
                numeric.withDerivative(it -> 1 / (1 - it * it)).transform(r).value();

        assertEquals(0.004 / (0.64 * 0.64), exact.v(), 1e-16);
        assertEquals(exact.y(), numeric.transform(r).value().y());
        assertEquals(exact.v(), numeric.transform(r).value().v(), 1e-10 * exact.v());
    }

    @Test
    void theNumericSlopeStaysInsideTheDomain() {
        Given nearZero = new Given(0.001, 0.04);

        assertEquals(
                0.04 / 1e-6,
                DeltaMethod.of(Math::log).transform(nearZero).value().v(),
                1e-8 * 0.04 / 1e-6);
        assertEquals(
                0.04,
                DeltaMethod.of(Math::exp).transform(new Given(0, 0.04)).value().v(),
                1e-12);
        assertThrows(
                IllegalArgumentException.class, () -> DeltaMethod.of(Math::log).transform(new Given(-1, 0.04)));
        assertThrows(
                IllegalArgumentException.class, () -> DeltaMethod.of(it -> 3).transform(nearZero));
    }

    /** The example of the Cochrane Handbook 5.1, section 12.5.4.3: 62 fewer per 1000, NNT 17. */
    @Test
    void theHandbooksNumberNeededToTreat() {
        NumberNeeded needed = NumberNeeded.ofOddsRatio(0.73, 0.3).value();

        assertEquals(-62, 1000 * needed.riskDifference(), 0.5);
        assertEquals(17, needed.roundedUp());
        assertEquals(NumberNeeded.Direction.FEWER_EVENTS, needed.direction());
        assertEquals("17 for one event fewer", needed.toString());
    }

    @Test
    void numbersNeededFromRisks() {
        assertEquals(1 / 0.133, NumberNeeded.ofRiskDifference(-0.133).value().value(), 1e-14);
        assertEquals(-0.06, NumberNeeded.ofRiskRatio(0.8, 0.3).value().riskDifference(), 1e-15);
        assertEquals(
                NumberNeeded.Direction.MORE_EVENTS,
                NumberNeeded.ofRiskRatio(2, 0.3).value().direction());
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofRiskRatio(1, 0.3));
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofRiskRatio(4, 0.3));
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofOddsRatio(-1, 0.3));
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofOddsRatio(2, 0));
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofRiskDifference(Double.NaN));
    }

    /** The two normal curves of d = 0.5: 1/(Φ(Φ⁻¹(0.2) + 0.5) − 0.2) and 1/(2Φ(0.5/√2) − 1), by R's pnorm and qnorm. */
    @Test
    void numbersNeededFromAStandardisedDifference() {
        assertEquals(
                6.0125791178549113,
                NumberNeeded.ofStandardisedDifference(0.5, 0.2).value().value(),
                1e-9);
        assertEquals(
                3.618908781717034,
                NumberNeeded.ofStandardisedDifference(0.5).value().value(),
                1e-9);
        assertEquals(
                NumberNeeded.Direction.FEWER_EVENTS,
                NumberNeeded.ofStandardisedDifference(-0.3, 0.7).value().direction());
        // Lying above the median of the controls or of the treated: the same difference mirrored.
        assertEquals(
                NumberNeeded.ofStandardisedDifference(0.8).value().riskDifference(),
                -NumberNeeded.ofStandardisedDifference(-0.8).value().riskDifference(),
                1e-15);
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofStandardisedDifference(0));
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofStandardisedDifference(Double.NaN, 0.2));
        assertThrows(IllegalArgumentException.class, () -> NumberNeeded.ofStandardisedDifference(0.3, 1));
    }
}
