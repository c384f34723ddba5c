package org.meridian.judgement.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.evidence.trial.Direction;
import org.meridian.stat.Interval;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.pool.PooledEffect;

class AbsoluteEffectTest {

    private static final double Z = 1.959963984540054;

    /** A ratio with the interval that is printed for it. */
    private static PooledEffect printed(BinaryMeasure measure, double ratio, double lower, double upper) {
        double se = (StrictMath.log(upper) - StrictMath.log(lower)) / (2 * Z);
        return MadeUpEvidence.given(measure, StrictMath.log(ratio), se * se);
    }

    private static AbsoluteEffect at(double risk, PooledEffect relative) {
        return AbsoluteEffect.of(relative, new BaselineRisk(risk, "made up"));
    }

    /** Cochrane Handbook 5.1, figure 11.5.a: compression stockings on long flights. */
    @Test
    void compressionStockingsAsInTheHandbook() {
        PooledEffect deep = printed(BinaryMeasure.RR, 0.10, 0.04, 0.26);
        assertEquals("1 [0, 3]", at(0.010, deep).riskPerThousand());
        assertEquals("3 [1, 8]", at(0.030, deep).riskPerThousand());
        PooledEffect superficial = printed(BinaryMeasure.RR, 0.45, 0.18, 1.13);
        assertEquals("6 [2, 15]", at(0.013, superficial).riskPerThousand());
        assertEquals("7 fewer [11 fewer to 2 more]", at(0.013, superficial).differencePerThousand());
    }

    /** Cochrane Handbook 5.1, 12.5.4.2 and 12.5.4.3: 24 fewer per 1,000 and NNT 42; 62 fewer and NNT 17. */
    @Test
    void numbersNeededAsInTheHandbook() {
        AbsoluteEffect ofRatio = at(0.3, printed(BinaryMeasure.RR, 0.92, 0.9, 0.94));
        assertEquals("24 fewer", ofRatio.differencePerThousand().replaceAll(" \\[.*", ""));
        assertEquals(
                "NNTB 42",
                NumberNeededToTreat.of(ofRatio, Direction.LOWER).toString().replaceAll(" \\(.*", ""));
        AbsoluteEffect ofOdds = at(0.3, printed(BinaryMeasure.OR, 0.73, 0.7, 0.76));
        assertEquals("62 fewer", ofOdds.differencePerThousand().replaceAll(" \\[.*", ""));
        assertEquals(
                "NNTB 17",
                NumberNeededToTreat.of(ofOdds, Direction.LOWER).toString().replaceAll(" \\(.*", ""));
    }

    /** Altman 1998: a risk reduction of 10% (−5% to 25%). */
    @Test
    void anIntervalThatIncludesNoEffectRunsThroughInfinity() {
        NumberNeededToTreat altman = new NumberNeededToTreat(-0.1, new Interval(-0.25, 0.05, 0.95), Direction.LOWER);
        assertEquals("NNTB 10 (NNTB 4 to ∞ to NNTH 20)", altman.toString());
        assertEquals(
                "NNTH 10 (NNTB 20 to ∞ to NNTH 4)",
                new NumberNeededToTreat(-0.1, new Interval(-0.25, 0.05, 0.95), Direction.HIGHER).toString());
    }

    @Test
    void aLimitOfNoEffectIsInfinite() {
        assertEquals(
                "NNTB 10 (NNTB 5 to ∞)",
                new NumberNeededToTreat(0.1, new Interval(0, 0.2, 0.95), Direction.HIGHER).toString());
        assertEquals(
                "∞ (NNTB 5 to ∞ to NNTH 5)",
                new NumberNeededToTreat(0, new Interval(-0.2, 0.2, 0.95), Direction.HIGHER).toString());
    }

    @Test
    void aWholeNumberIsNotRoundedToTheNext() {
        AbsoluteEffect tenth = at(0.2, printed(BinaryMeasure.RR, 0.5, 0.4, 0.625));
        assertEquals(
                "NNTB 10 (NNTB 9 to NNTB 14)",
                NumberNeededToTreat.of(tenth, Direction.LOWER).toString());
    }

    @Test
    void aRiskEndsAtOne() {
        AbsoluteEffect high = at(0.9, printed(BinaryMeasure.RR, 1.05, 0.95, 1.16));
        assertEquals("945 [855, 1000]", high.riskPerThousand());
    }

    @Test
    void notEveryMeasureHasAnAbsoluteEffect() {
        Refusal.check(
                "absolute effects follow from a risk ratio, an odds ratio or a risk difference, but not from the mean difference",
                () -> at(0.3, MadeUpEvidence.given(ContinuousMeasure.MD, 1, 1)));
        Refusal.check("a baseline risk must lie between 0 and 1, but was 1.0", () -> new BaselineRisk(1, "made up"));
        Refusal.check("a baseline risk needs a source, but 0.5 had none", () -> new BaselineRisk(0.5, ""));
        Refusal.check(
                "a number needed to treat needs a risk difference from −1 to 1 inside its interval, but they were 0.3 and [0.0000,"
                        + " 0.2000]",
                () -> new NumberNeededToTreat(0.3, new Interval(0, 0.2, 0.95), Direction.LOWER));
    }
}
