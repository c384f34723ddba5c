package org.meridian.synthesis.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.PointBiserialCorrelation.Sampling;
import org.meridian.synthesis.study.Correlation;
import org.meridian.synthesis.study.Genotypes;
import org.meridian.synthesis.study.OneMean;
import org.meridian.synthesis.study.OneProportion;
import org.meridian.synthesis.study.OneRate;
import org.meridian.synthesis.study.PairedMeans;
import org.meridian.synthesis.study.PairedTable;
import org.meridian.synthesis.study.PartialCorrelation;
import org.meridian.synthesis.study.Reliability;
import org.meridian.synthesis.study.SemiPartialCorrelation;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;

/** Every measure beside escalc of metafor 3.8-1, zero cells by the default rule of each. */
class MeasureReferenceTest {

    private static final ReferenceFile REFERENCE = ReferenceFile.read("measures.json");

    private static final RatioOfMeans ROM = RatioOfMeans.withDefaults().with(BiasCorrection.NONE);

    /** Names of the reference that are not the default form of a measure here. */
    private static final Map<String, StudyMeasure<?>> VARIANTS = Map.ofEntries(
            Map.entry("PHI.ST", PhiCoefficient.withDefaults().with(PhiVariance.STRATIFIED)),
            Map.entry("MD.HO", MeanDifference.withDefaults().with(VarianceAssumption.POOLED)),
            Map.entry("SMD.UB", StandardisedMeanDifference.withDefaults().with(SmdVariance.UB)),
            Map.entry("SMD.LS2", StandardisedMeanDifference.withDefaults().with(SmdVariance.LS2)),
            Map.entry("SMDH", HeteroscedasticDifference.byAverage().with(BonettVariance.METAFOR_BEFORE_4_6)),
            Map.entry("SMD1H", HeteroscedasticDifference.byControl().with(BonettVariance.METAFOR_BEFORE_4_6)),
            Map.entry("ROM", ROM),
            Map.entry("ROM.HO", ROM.with(RatioVariance.POOLED)),
            Map.entry("CVR", VariationRatio.withDefaults().with(BiasCorrection.NONE)),
            Map.entry("ROMC", PairedRatioOfMeans.withDefaults().with(BiasCorrection.NONE)),
            Map.entry("CVRC", PairedVariationRatio.withDefaults().with(BiasCorrection.NONE)),
            Map.entry("RPB.CS", PointBiserialCorrelation.withDefaults().with(Sampling.CROSS_SECTIONAL)),
            Map.entry("SMCRH", HeteroscedasticChange.withDefaults().with(BonettVariance.METAFOR_BEFORE_4_6)),
            Map.entry("ZPCOR", PartialFisherZ.withDefaults().with(PartialFisherZ.Variance.METAFOR_BEFORE_4_4)));

    private static final Map<String, Function<Doubles, StudyData>> KINDS = Map.ofEntries(
            Map.entry("table", it -> new TwoByTwo(it.get(0), it.get(1), it.get(2), it.get(3))),
            Map.entry("pairs", it -> new PairedTable(it.get(0), it.get(1), it.get(2), it.get(3))),
            Map.entry("rates", it -> new TwoRates(it.get(0), it.get(1), it.get(2), it.get(3))),
            Map.entry("means", it -> new TwoMeans(it.get(0), it.get(1), it.get(2), it.get(3), it.get(4), it.get(5))),
            Map.entry(
                    "change", it -> new PairedMeans(it.get(0), it.get(1), it.get(2), it.get(3), it.get(4), it.get(5))),
            Map.entry("proportion", it -> new OneProportion(it.get(0), it.get(1))),
            Map.entry("rate", it -> new OneRate(it.get(0), it.get(1))),
            Map.entry("mean", it -> new OneMean(it.get(0), it.get(1), it.get(2))),
            Map.entry("correlation", it -> new Correlation(it.get(0), it.get(1))),
            Map.entry("partial", it -> new PartialCorrelation(it.get(0), it.get(1), it.get(2))),
            Map.entry(
                    "semipartial",
                    it -> new SemiPartialCorrelation(
                            new PartialCorrelation(it.get(0), it.get(1), it.get(2)), it.get(3))),
            Map.entry("reliability", it -> new Reliability(it.get(0), it.get(1), it.get(2))),
            Map.entry("genotypes", it -> new Genotypes(it.get(0), it.get(1), it.get(2))));

    static List<Case> cases() {
        return REFERENCE.cases();
    }

    @Test
    void theGridDoesNotShrink() {
        assertEquals(242, cases().size());
        assertEquals(
                67,
                cases().stream()
                        .map(it -> it.text("measure"))
                        .collect(Collectors.toSet())
                        .size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithEscalc(Case reference) {
        String name = reference.text("measure");
        StudyMeasure<?> measure = VARIANTS.containsKey(name)
                ? VARIANTS.get(name)
                : MeasureCatalogue.measure(name).orElseThrow();
        StudyData data = KINDS.get(reference.text("kind")).apply(reference.column("numbers"));
        StudyEffect effect = effect(measure, data);
        Tolerance.CLOSED_FORM.check(reference.expected("y"), effect.y(), reference + ", y");
        (fromLogGammas(name, data) ? Tolerance.QUANTILE : Tolerance.CLOSED_FORM)
                .checkRelative(reference.expected("v"), effect.v(), reference + ", v");
    }

    /** With 3,800 persons escalc's J, a difference of log gammas, has lost the digits that these variances amplify. */
    private static boolean fromLogGammas(String name, StudyData data) {
        return List.of("SMD.UB", "SMD.LS2", "SMDH").contains(name)
                && data instanceof TwoMeans means
                && means.df() > 3000;
    }

    @SuppressWarnings("unchecked")
    private static <D extends StudyData> StudyEffect effect(StudyMeasure<D> measure, StudyData data) {
        return measure.of((D) data);
    }
}
