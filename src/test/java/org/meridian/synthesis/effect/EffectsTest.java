package org.meridian.synthesis.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.Scale;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.TwoByTwo;

class EffectsTest {

    private static final GenericMeasure GEN = GenericMeasure.GEN;

    private final TwoByTwo hu = TwoByTwo.ofEvents(35, 40, 27, 40);
    private final TwoByTwo wei = TwoByTwo.ofEvents(38, 51, 36, 51);
    private final Effects effects = BinaryMeasure.RR.of(List.of("Hu 2017", "Wei"), List.of(hu, wei));

    @Test
    void columnsAndRowsAreTheSame() {
        assertEquals(2, effects.size());
        assertEquals(BinaryMeasure.RR.of(hu).named("Hu 2017"), effects.study(0));
        assertEquals(effects, Effects.of(BinaryMeasure.RR, effects.studies()));
        assertEquals(List.of(hu, wei), effects.tables());
    }

    @Test
    void aStudyIsLeftOut() {
        Effects rest = effects.without(0);
        assertEquals(List.of(effects.study(1)), rest.studies());
        assertThrows(IndexOutOfBoundsException.class, () -> effects.without(2));
        Refusal.check("effects need at least one study, but there was none", () -> rest.without(0));
    }

    @Test
    void effectsFromElsewhereAreGiven() {
        Effects given = Effects.of(GEN, List.of("A"), Doubles.of(0.4), Doubles.of(0.04));
        assertEquals(new StudyEffect("A", GEN, 0.4, 0.04, new Given(0.4, 0.04)), given.study(0));
        Refusal.check("every study needs a 2×2 table, but A has none", given::tables);
    }

    @Test
    void oneStudyKnowsItsInterval() {
        StudyEffect study = new StudyEffect("A", BinaryMeasure.RR, Math.log(2), 0.04, new Given(Math.log(2), 0.04));
        assertEquals(0.2, study.se());
        Tolerance.CLOSED_FORM.check(2, study.natural(), "natural");
        Interval interval = study.interval(0.95);
        Tolerance.QUANTILE.check(Math.log(2) - 1.959963984540054 * 0.2, interval.lower(), "lower limit");
        Tolerance.QUANTILE.check(Math.log(2) + 1.959963984540054 * 0.2, interval.upper(), "upper limit");
        assertEquals("A: RR 2.00 [1.35, 2.96]", study.toString());
        assertEquals("RR 2.00 [1.35, 2.96]", study.named("").toString());
    }

    @Test
    void isPrintedInShortAndInFull() {
        assertEquals("2 studies, risk ratio", effects.toString());
        assertEquals("1 study, risk ratio", effects.without(0).toString());
        assertEquals(
                "2 studies, risk ratio\n"
                        + "Hu 2017  RR 1.30 [1.01, 1.66]  35/40 v 27/40\n"
                        + "Wei      RR 1.06 [0.83, 1.34]  38/51 v 36/51\n",
                effects.summary());
    }

    @Test
    void theFirstExampleOfTheHouse() {
        assertEquals(
                "RR 0.41 [0.13, 1.26]",
                BinaryMeasure.RR.of(TwoByTwo.ofEvents(4, 123, 11, 139)).toString());
    }

    @Test
    void decimalsFollowTheWidthOfTheInterval() {
        Interval narrow = new Interval(-0.00384, -0.00273, 0.95);
        assertEquals(
                "-0.0033 [-0.0038, -0.0027]",
                EffectText.of(Scale.IDENTITY, -0.0032882, narrow).toString());
        EffectText wide = EffectText.of(Scale.LOG, 0, new Interval(-800, 800, 0.95));
        assertEquals("1.00 [0.00, ∞]", wide.toString());
    }

    @Test
    void aPrintedEstimateBecomesAnEffect() {
        Reported reported = Reported.of(Scale.LOG, 1.25, 1.21, 1.30);
        StudyEffect study = StudyEffect.of("Zhang 2023", BinaryMeasure.RR, reported);
        assertEquals(Math.log(1.25), study.y());
        assertEquals(reported, study.data());
        Tolerance.CLOSED_FORM.checkRelative(reported.standardError(), study.se(), "SE");
        Refusal.check(
                "a risk difference is analysed on the scale IDENTITY, but was reported on LOG in Zhang 2023",
                () -> StudyEffect.of("Zhang 2023", BinaryMeasure.RD, reported));
    }

    @Test
    void everyRuleIsNamed() {
        Refusal.check(
                "sampling variance must be > 0, but was 0.0 in Aronson 1948",
                () -> Effects.of(GEN, List.of("Aronson 1948"), Doubles.of(1), Doubles.of(0)));
        Refusal.check(
                "sampling variance must be > 0, but was NaN in A",
                () -> new StudyEffect("A", GEN, 0, Double.NaN, new Given(0, 1)));
        Refusal.check(
                "effect size must be finite, but was NaN",
                () -> new StudyEffect("", GEN, Double.NaN, 1, new Given(0, 1)));
        Refusal.check(
                "columns must be equally long, but there were 2 labels, 2 effect sizes, 1 variances and 1 data",
                () -> Effects.of(GEN, List.of("A", "B"), Doubles.of(1, 2), Doubles.of(1)));
        Refusal.check("effects need at least one study, but there was none", () -> Effects.of(GEN, List.of()));
        Refusal.check(
                "all studies need the odds ratio, but Wei has the risk ratio",
                () -> Effects.of(BinaryMeasure.OR, List.of(effects.study(1))));
    }
}
