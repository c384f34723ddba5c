package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/** Laws: who changes places changes the sign; the unit of an outcome does not matter where it should not. */
class MeasurePropertyTest {

    /** Standardised by one of the two, so that the other one in its place is another measure. */
    private static final Set<StudyMeasure<?>> ONE_SIDED =
            Set.of(ContinuousMeasure.SMD1, ContinuousMeasure.SMD1H, ChangeMeasure.SMCR, ChangeMeasure.SMCRH);

    @Provide
    Arbitrary<TwoByTwo> tables() {
        Arbitrary<Integer> cells = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 1_000_000));
        return Combinators.combine(cells, cells, cells, cells)
                .filter((a, b, c, d) -> a + b > 0 && c + d > 0)
                .as((a, b, c, d) -> new TwoByTwo(a, b, c, d));
    }

    @Provide
    Arbitrary<TwoByTwo> fullTables() {
        Arbitrary<Integer> cells = Arbitraries.integers().between(1, 5_000);
        return Combinators.combine(cells, cells, cells, cells).as((a, b, c, d) -> new TwoByTwo(a, b, c, d));
    }

    @Provide
    Arbitrary<PairedTable> pairs() {
        Arbitrary<Integer> cells = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(cells, cells, cells, cells)
                .filter((a, b, c, d) -> b + c > 0)
                .as((a, b, c, d) -> new PairedTable(a, b, c, d));
    }

    @Provide
    Arbitrary<TwoRates> rates() {
        Arbitrary<Integer> events = Arbitraries.integers().between(0, 10_000);
        Arbitrary<Double> time = Arbitraries.doubles().between(0.5, 1e6);
        return Combinators.combine(events, time, events, time).as((x1, t1, x2, t2) -> new TwoRates(x1, t1, x2, t2));
    }

    @Provide
    Arbitrary<TwoMeans> means() {
        Arbitrary<Double> mean = Arbitraries.doubles().between(0.1, 100);
        Arbitrary<Double> sd = Arbitraries.doubles().between(0.01, 100);
        Arbitrary<Integer> n = Arbitraries.integers().between(3, 100_000);
        return Combinators.combine(mean, sd, n, mean, sd, n).as(TwoMeans::new);
    }

    @Provide
    Arbitrary<PairedMeans> changes() {
        Arbitrary<Double> mean = Arbitraries.doubles().between(0.1, 100);
        Arbitrary<Double> sd = Arbitraries.doubles().between(0.01, 100);
        Arbitrary<Integer> n = Arbitraries.integers().between(3, 100_000);
        Arbitrary<Double> r = Arbitraries.doubles().between(-0.95, 0.95);
        return Combinators.combine(mean, sd, mean, sd, n, r)
                .as((m1, s1, m2, s2, total, correlation) -> new PairedMeans(m1, s1, m2, s2, total, correlation));
    }

    private static void mirrored(StudyEffect effect, StudyEffect swapped) {
        Tolerance.CLOSED_FORM.check(-effect.y(), swapped.y(), effect + ", y");
        Tolerance.CLOSED_FORM.checkRelative(effect.v(), swapped.v(), effect + ", v");
    }

    @Property
    void swappingTheArmsOfATableNegatesYAndKeepsV(@ForAll("tables") TwoByTwo table, @ForAll BinaryMeasure measure) {
        mirrored(measure.of(table), measure.of(table.swapped()));
    }

    @Property
    void swappingTheArmsTurnsAnAssociation(@ForAll("fullTables") TwoByTwo table, @ForAll AssociationMeasure measure) {
        StudyEffect effect = measure.of(table);
        StudyEffect swapped = measure.of(table.swapped());
        Tolerance.ITERATIVE.check(-effect.y(), swapped.y(), effect + ", y");
        Tolerance.ITERATIVE.checkRelative(effect.v(), swapped.v(), effect + ", v");
    }

    @Property
    void swappingTheArmsOfATableTurnsTheDifferenceBehindIt(
            @ForAll("fullTables") TwoByTwo table, @ForAll LatentDifference measure) {
        mirrored(measure.of(table), measure.of(table.swapped()));
    }

    @Property
    void swappingTheSidesOfPairsNegatesYAndKeepsV(
            @ForAll("pairs") PairedTable pairs, @ForAll PairedBinaryMeasure measure) {
        mirrored(measure.of(pairs), measure.of(pairs.swapped()));
    }

    @Property
    void swappingTheArmsOfRatesNegatesYAndKeepsV(@ForAll("rates") TwoRates rates, @ForAll RateMeasure measure) {
        if (measure != RateMeasure.IRD || !rates.isDoubleZero()) {
            mirrored(measure.of(rates), measure.of(rates.swapped()));
        }
    }

    @Property
    void swappingTheArmsOfMeansNegatesYAndKeepsV(@ForAll("means") TwoMeans means) {
        for (ContinuousMeasure measure : ContinuousMeasure.values()) {
            if (!ONE_SIDED.contains(measure)) {
                mirrored(measure.of(means), measure.of(means.swapped()));
            }
        }
        for (SmdVariance variance : SmdVariance.values()) {
            var measure = StandardisedMeanDifference.withDefaults().with(variance);
            mirrored(measure.of(means), measure.of(means.swapped()));
        }
    }

    @Property
    void swappingTheTimesNegatesYAndKeepsV(@ForAll("changes") PairedMeans change) {
        for (ChangeMeasure measure : ChangeMeasure.values()) {
            if (!ONE_SIDED.contains(measure)) {
                mirrored(measure.of(change), measure.of(change.swapped()));
            }
        }
        mirrored(
                ChangeMeasure.SMCR.of(change),
                new StandardisedChange(StandardisedChange.Standardiser.SECOND).of(change.swapped()));
    }

    @Property
    void oddsAndDifferencesOfTheComplementAreMirrored(@ForAll("tables") TwoByTwo table) {
        for (BinaryMeasure measure :
                List.of(BinaryMeasure.OR, BinaryMeasure.RD, BinaryMeasure.PETO, BinaryMeasure.AS)) {
            mirrored(measure.of(table), measure.of(table.complement()));
        }
    }

    @Property
    void theUnitOfTheOutcomeMattersToTheMeanDifferenceAlone(@ForAll("means") TwoMeans means) {
        TwoMeans millimetres = new TwoMeans(
                10 * means.treatmentMean(),
                10 * means.treatmentSd(),
                means.treatmentTotal(),
                10 * means.controlMean(),
                10 * means.controlSd(),
                means.controlTotal());
        StudyEffect md = ContinuousMeasure.MD.of(means);
        StudyEffect md10 = ContinuousMeasure.MD.of(millimetres);
        assertEquals(10 * md.y(), md10.y(), 1e-10);
        Tolerance.CLOSED_FORM.checkRelative(100 * md.v(), md10.v(), "v of the mean difference");
        for (ContinuousMeasure measure : ContinuousMeasure.values()) {
            if (measure != ContinuousMeasure.MD) {
                StudyEffect effect = measure.of(means);
                StudyEffect effect10 = measure.of(millimetres);
                Tolerance.CLOSED_FORM.check(effect.y(), effect10.y(), effect + ", y");
                Tolerance.CLOSED_FORM.checkRelative(effect.v(), effect10.v(), effect + ", v");
            }
        }
    }

    @Property
    void theUnitOfTimeMattersNotToTheRateRatio(@ForAll("rates") TwoRates rates) {
        TwoRates months = new TwoRates(
                rates.treatmentEvents(), 12 * rates.treatmentTime(), rates.controlEvents(), 12 * rates.controlTime());
        Tolerance.CLOSED_FORM.check(
                RateMeasure.IRR.of(rates).y(), RateMeasure.IRR.of(months).y(), "y");
        Tolerance.CLOSED_FORM.check(
                RateMeasure.IRD.of(rates).y(), 12 * RateMeasure.IRD.of(months).y(), "difference");
        assertEquals(RateMeasure.IRR.of(rates).v(), RateMeasure.IRR.of(months).v());
    }
}
