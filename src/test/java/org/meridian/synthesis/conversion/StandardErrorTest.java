package org.meridian.synthesis.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.math.Tails;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Reported;

class StandardErrorTest {

    @Test
    void aRatioIsConvertedOnTheLogarithmicScale() {
        Derived<Given> derived = StandardError.normal().ofInterval(Reported.of(Scale.LOG, 0.986, 0.72, 1.35));

        assertEquals(Math.log(0.986), derived.value().y(), 1e-15);
        assertEquals(
                Math.log(1.35 / 0.72) / (2 * 1.959963984540054),
                Math.sqrt(derived.value().v()),
                1e-14);
        assertEquals(List.of(), derived.cautions());
        assertEquals("Handbook 6, SE from interval", derived.formula().name());
    }

    @Test
    void aRatioPrintedWithASymmetricIntervalIsDoubtful() {
        Derived<Given> derived = StandardError.normal().ofInterval(Reported.of(Scale.LOG, 1.0, 0.4, 1.6));

        assertTrue(derived.has(Caution.Code.INTERVAL_NOT_SYMMETRIC));
        double half = Math.log(1.6 / 0.4) / 2;
        assertEquals(
                Math.abs(Math.log(1.6 * 0.4) / 2) / half,
                derived.cautions().get(0).value(),
                1e-14);
        assertTrue(derived.toString().contains("off the middle of its interval on the scale LOG"), derived.toString());
        assertEquals(
                List.of(),
                StandardError.normal()
                        .withSymmetryTolerance(0.4)
                        .ofInterval(Reported.of(Scale.LOG, 1.0, 0.4, 1.6))
                        .cautions());
    }

    @Test
    void differencesOfSmallArmsTakeStudentsT() {
        Given given = StandardError.t(45)
                .ofInterval(Reported.of(Scale.IDENTITY, 3.8, 1.0, 6.6))
                .value();

        assertEquals(2.8 / Tails.tCritical(0.95, 45), Math.sqrt(given.v()), 1e-13);
    }

    @Test
    void aPValueBecomesTheStatisticThatHasIt() {
        double se = Math.sqrt(StandardError.t(45).ofPValue(3.8, 0.008).value().v());
        assertEquals(0.008, Tails.tBothSides(3.8 / se, 45), 1e-14);

        double normal =
                Math.sqrt(StandardError.normal().ofPValue(-0.5, 1e-40).value().v());
        assertEquals(1e-40, Tails.normalBothSides(0.5 / normal), 1e-51);
    }

    @Test
    void aStatisticOfTheOtherSignIsUsedAndDoubted() {
        Derived<Given> derived = StandardError.normal().ofStatistic(-2, 4);

        assertEquals(0.25, derived.value().v());
        assertEquals(-2, derived.value().y());
        assertTrue(derived.has(Caution.Code.SIGNS_DIFFER));
        assertEquals(List.of(), StandardError.normal().ofStatistic(-2, -4).cautions());
    }

    @Test
    void whatHasNoStandardErrorIsRefused() {
        StandardError normal = StandardError.normal();
        for (double p : new double[] {0, 1, -0.2, 1.2, Double.NaN}) {
            refused("p value must lie between 0 and 1", () -> normal.ofPValue(1, p));
        }
        refused("estimate must be a number other than 0", () -> normal.ofPValue(0, 0.5));
        refused("test statistic must be a number other than 0", () -> normal.ofStatistic(1, 0));
        refused("without width", () -> normal.ofInterval(Scale.IDENTITY, new Interval(1, 1, 0.95)));
        refused("ratio must be > 0", () -> normal.ofInterval(Scale.LOG, new Interval(-1, 1, 0.95)));
        refused("degrees of freedom must be > 0", () -> StandardError.t(0));
        refused("tolerance must be 0 or more", () -> normal.withSymmetryTolerance(Double.NaN));
    }

    private static void refused(String rule, Runnable action) {
        String message =
                assertThrows(IllegalArgumentException.class, action::run).getMessage();
        assertTrue(message.contains(rule), message);
    }
}
