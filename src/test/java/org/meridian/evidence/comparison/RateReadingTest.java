package org.meridian.evidence.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.evidence.comparison.MadeUp.RECOVERED;
import static org.meridian.evidence.comparison.MadeUp.trial;
import static org.meridian.evidence.trial.Intervention.ACUPUNCTURE;
import static org.meridian.evidence.trial.Intervention.DRUG;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateReadingTest {

    private static RateReading read(MadeUp... trials) {
        return MadeUp.library(trials)
                .compare(ACUPUNCTURE, DRUG)
                .on(RECOVERED)
                .rate()
                .orElseThrow();
    }

    @Test
    void theCeilingIsTheInverseOfTheControlRisk() {
        RateReading rate = read(trial("A").recovered(38, 40, 30, 40), trial("B").recovered(18, 20, 18, 20));
        assertEquals(0.8, rate.controlRisk(), 1e-15);
        assertEquals(1.25, rate.ceiling(), 1e-15);
        assertTrue(rate.isNearCeiling());
        assertEquals(
                "Among the controls (drugs) 48 of 60 (80%) had the event, so no treatment could reach a risk ratio above 1.25, "
                        + "which is 1/p₀.",
                rate.sentences().get(0));
        assertFalse(read(trial("A").recovered(10, 40, 5, 40)).isNearCeiling());
    }

    @Test
    void oneTrialIsReadInFourWaysByHand() {
        RateReading rate = read(trial("A").recovered(35, 40, 27, 40));
        assertEquals((35.0 / 40) / (27.0 / 40), rate.riskRatio().natural(), 1e-12);
        assertEquals((5.0 / 40) / (13.0 / 40), rate.complementRiskRatio().natural(), 1e-12);
        assertEquals((35.0 * 13) / (5.0 * 27), rate.oddsRatio().natural(), 1e-12);
        assertEquals(8.0 / 40, rate.riskDifference().natural(), 1e-12);
        assertEquals(
                "The same counts read as a relative change of +30% in having the event, and of -62% in not having it; as a "
                        + "risk difference they are +20 in 100.",
                rate.sentences().get(1));
        assertEquals(
                List.of("RR (event)", "RR (no event)", "OR", "RD"),
                rate.lines().stream().map(RateReading.Line::name).toList());
    }

    @Test
    void itSaysWhetherTheReadingsAgree() {
        assertTrue(read(trial("A").recovered(39, 40, 10, 40)).sentences().get(2).contains("all four readings exclude"));
        assertTrue(read(trial("A").recovered(20, 40, 20, 40)).sentences().get(2).contains("all four readings include"));
        assertTrue(read(trial("A").recovered(20, 20, 16, 20)).sentences().get(2).startsWith("The readings differ"));
    }

    @Property
    void noRiskRatioOfCountsExceedsTheCeilingOfItsTrial(
            @ForAll @IntRange(min = 1, max = 50) int treatment, @ForAll @IntRange(min = 1, max = 49) int control) {
        RateReading rate = read(trial("A").recovered(treatment, 50, control, 50));
        if (treatment < 50) {
            assertTrue(rate.riskRatio().natural() <= rate.ceiling() * (1 + 1e-12));
        }
    }
}
