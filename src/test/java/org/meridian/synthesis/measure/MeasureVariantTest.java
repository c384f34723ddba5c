package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.Given;
import org.meridian.synthesis.study.LogRank;
import org.meridian.synthesis.study.OneMean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/** Options of measures, and the measures that no other program was at hand for. */
class MeasureVariantTest {

    private final TwoMeans means = new TwoMeans(10, 3, 21, 8, 4, 27);

    private static <D extends StudyData> void sameAsItsConstant(MeasureVariant<D> variant, D data) {
        StudyMeasure<D> standard = variant.standard();
        StudyEffect effect = variant.of("A", data);
        StudyEffect plain = standard.of("A", data);
        assertEquals(plain.y(), effect.y(), variant.id());
        assertEquals(plain.v(), effect.v(), variant.id());
        assertEquals(standard.formula(), variant.formula());
        assertEquals(standard.id(), variant.id());
        assertEquals(standard.title(), variant.title());
        assertEquals(standard.symbol(), variant.symbol());
        assertEquals(standard.scale(), variant.scale());
        assertEquals(standard.noEffect(), variant.noEffect());
        assertEquals(variant, effect.measure());
    }

    @Test
    void withoutAnOptionItIsTheConstant() {
        sameAsItsConstant(MeanDifference.withDefaults(), means);
        sameAsItsConstant(StandardisedMeanDifference.withDefaults(), means);
        sameAsItsConstant(HeteroscedasticDifference.byAverage(), means);
        sameAsItsConstant(HeteroscedasticDifference.byControl(), means);
        sameAsItsConstant(RatioOfMeans.withDefaults(), means);
        sameAsItsConstant(VariationRatio.withDefaults(), means);
        sameAsItsConstant(GlassDelta.withDefaults(), means);
        sameAsItsConstant(RiskDifference.withDefaults(), new TwoByTwo(12, 33, 21, 19));
        sameAsItsConstant(PointBiserialCorrelation.withDefaults(), means);
        sameAsItsConstant(PhiCoefficient.withDefaults(), new TwoByTwo(12, 33, 21, 19));
        PairedMeans change = new PairedMeans(10, 3, 8, 4, 21, 0.55);
        sameAsItsConstant(StandardisedChange.withDefaults(), change);
        sameAsItsConstant(HeteroscedasticChange.withDefaults(), change);
        sameAsItsConstant(PairedRatioOfMeans.withDefaults(), change);
        sameAsItsConstant(PairedVariationRatio.withDefaults(), change);
        sameAsItsConstant(PartialFisherZ.withDefaults(), new PartialCorrelation(2.3, 50, 4));
        sameAsItsConstant(UnbiasedCorrelation.withDefaults(), new Correlation(0.42, 23));
    }

    @Test
    void anOptionChangesTheFormulaAndTheText() {
        var published = HeteroscedasticDifference.byAverage();
        var before = published.with(BonettVariance.METAFOR_BEFORE_4_6);
        assertNotEquals(published.of(means).v(), before.of(means).v());
        assertNotEquals(published.formula(), before.formula());
        var pooled = MeanDifference.withDefaults().with(VarianceAssumption.POOLED);
        Tolerance.CLOSED_FORM.checkRelative(
                means.pooledSd() * means.pooledSd() * (1 / 21.0 + 1 / 27.0),
                pooled.of(means).v(),
                "pooled");
        assertEquals("s²/n₁ + s²/n₂", pooled.formula().v());
    }

    @Test
    void cohensD() {
        double d = 2 / means.pooledSd();
        StudyEffect effect = StandardisedMeanDifference.cohen().of(means);
        Tolerance.CLOSED_FORM.check(d, effect.y(), "d");
        Tolerance.CLOSED_FORM.checkRelative(1 / 21.0 + 1 / 27.0 + d * d / 96, effect.v(), "v");
        assertEquals(
                "(m₁ − m₂)/s",
                effect.measure() instanceof StudyMeasure<?> it ? it.formula().y() : "");
    }

    @Test
    void theUnbiasedCorrelation() {
        // y and the unbiased v by mpmath 1.3.0 with 30 digits.
        double[][] known = {
            {0.42, 23, 0.42901312109915671, 0.033792821694606611},
            {-0.93, 6, -0.94656213695271187, 0.0022035897079877761},
            {0.001, 5000, 0.0010001000849714294, 0.00020015972756197769},
            {0.3, 5, 0.39817118456780348, 0.36219792308452087},
        };
        var unbiased = UnbiasedCorrelation.withDefaults().with(UnbiasedCorrelation.Variance.UB);
        for (double[] row : known) {
            StudyEffect effect = unbiased.of(new Correlation(row[0], row[1]));
            Tolerance.CLOSED_FORM.check(row[2], effect.y(), "y");
            Tolerance.ITERATIVE.checkRelative(row[3], effect.v(), "v");
        }
        assertEquals(0, unbiased.of(new Correlation(0, 10)).y());
        // Six persons: the bias of the smallest correlations is a factor of 4/π.
        Tolerance.CLOSED_FORM.checkRelative(
                4e-200 / Math.PI,
                CorrelationMeasure.UCOR.of(new Correlation(1e-200, 6)).y(),
                "y");
        Tolerance.CLOSED_FORM.checkRelative(
                7 / 6.0 - 1, unbiased.of(new Correlation(0, 10)).v(), "v at r = 0");
        Refusal.check("sampling variance must be > 0, but was Infinity", () -> unbiased.of(new Correlation(0, 4)));
    }

    @Test
    void theHazardRatioOfALogRankTest() {
        StudyEffect effect = SurvivalMeasure.HR.of(new LogRank(-4, 16));
        assertEquals(-0.25, effect.y());
        assertEquals(1 / 16.0, effect.v());
        assertEquals("HR 0.78 [0.48, 1.27]", effect.toString());
        assertEquals(0.25, SurvivalMeasure.HR.of(new LogRank(-4, 16).swapped()).y());
    }

    @Test
    void aPrintedHazardRatio() {
        StudyEffect effect = StudyEffect.of("A", SurvivalMeasure.HR, Reported.of(Scale.LOG, 0.8, 0.64, 1));
        Tolerance.CLOSED_FORM.check(Math.log(0.8), effect.y(), "y");
    }

    @Test
    void whatCameReadyMade() {
        StudyEffect effect = GenericMeasure.GEN.of("A", Given.ofStandardError(0.3, 0.5));
        assertEquals(0.25, effect.v());
        assertEquals(
                List.of("A"),
                GenericMeasure.GEN.of(List.of("A"), List.of(new Given(1, 2))).labels());
    }

    @Test
    void aTetrachoricCorrelationOfMediansIsElementary() {
        // Both cut at the median: P(both) = 1/4 + asin(r)/(2π).
        StudyEffect effect = AssociationMeasure.RTET.of(new TwoByTwo(40, 10, 10, 40));
        Tolerance.CLOSED_FORM.check(Math.sin(2 * Math.PI * (0.4 - 0.25)), effect.y(), "r");
        assertEquals(
                effect.y(),
                AssociationMeasure.ZTET.of(new TwoByTwo(40, 10, 10, 40)).natural(),
                1e-14);
        Refusal.check(
                "a tetrachoric correlation needs four cells > 0, but they were 0.0, 9.0, 4.0, 5.0",
                () -> AssociationMeasure.RTET.of(new TwoByTwo(0, 9, 4, 5)));
        Refusal.check(
                "a tetrachoric correlation must lie between -1 and 1, but was -1.0 for the cells 1.0, 1.0E12, 1.0E12, 1.0",
                () -> AssociationMeasure.RTET.of(new TwoByTwo(1, 1e12, 1e12, 1)));
    }

    @Test
    void aProbitIsReadAsAProportion() {
        StudyEffect effect = ProportionMeasure.PRZ.of(new OneProportion(7, 40));
        Tolerance.CLOSED_FORM.check(0.175, effect.natural(), "natural");
        assertEquals("proportion 0.17 [0.08, 0.32]", effect.toString());
    }

    @Test
    void meansOfOppositeSignHaveNoRatio() {
        Refusal.check(
                "a ratio of means needs means of the same sign, but they were -1.0 and 2.0",
                () -> ContinuousMeasure.ROM.of(new TwoMeans(-1, 1, 9, 2, 1, 9)));
        Refusal.check(
                "the logarithm of a mean needs a mean > 0, but it was 0.0",
                () -> SingleMeanMeasure.MNLN.of(new OneMean(0, 1, 9)));
    }

    @Test
    void variancesThatNeedMorePersonsSaySo() {
        TwoMeans four = new TwoMeans(1, 1, 2, 0, 1, 2);
        Refusal.check(
                "this variance needs more than 2 degrees of freedom, but there were 2.0",
                () -> StandardisedMeanDifference.withDefaults()
                        .with(SmdVariance.H0)
                        .of(four));
    }

    @Test
    void theArcsineDifferenceStandsEveryTable() {
        StudyEffect effect = BinaryMeasure.AS.of(TwoByTwo.ofEvents(0, 9, 0, 8));
        assertEquals(0, effect.y());
        Tolerance.CLOSED_FORM.checkRelative(1 / 36.0 + 1 / 32.0, effect.v(), "v");
    }

    @Test
    void dataOfOneKindAreFoundBehindTheEffects() {
        TwoRates rates = new TwoRates(1, 2, 3, 4);
        Effects effects = RateMeasure.IRR.of(List.of("A"), List.of(rates));
        assertEquals(List.of(rates), effects.rates());
        Refusal.check("every study needs a 2×2 table, but A has none", effects::tables);
    }
}
