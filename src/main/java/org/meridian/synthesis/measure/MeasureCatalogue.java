package org.meridian.synthesis.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyMeasure;

/** Every measure there is in its default form, and the other forms of those that have options. */
public final class MeasureCatalogue {

    private static final List<StudyMeasure<?>> ALL = Stream.<StudyMeasure<?>[]>of(
                    BinaryMeasure.values(),
                    AssociationMeasure.values(),
                    LatentDifference.values(),
                    PairedBinaryMeasure.values(),
                    RateMeasure.values(),
                    ContinuousMeasure.values(),
                    BiserialMeasure.values(),
                    ChangeMeasure.values(),
                    CorrelationMeasure.values(),
                    PartialCorrelationMeasure.values(),
                    SemiPartialCorrelationMeasure.values(),
                    SurvivalMeasure.values(),
                    ProportionMeasure.values(),
                    SingleRateMeasure.values(),
                    SingleMeanMeasure.values(),
                    ReliabilityMeasure.values(),
                    GenotypeMeasure.values(),
                    GenericMeasure.values())
            .<StudyMeasure<?>>flatMap(Stream::of)
            .toList();

    private static final List<MeasureVariant<?>> VARIANTS = Stream.<Stream<? extends MeasureVariant<?>>>of(
                    Stream.of(RiskVariance.values()).map(RiskDifference::new),
                    Stream.of(PhiVariance.values()).map(PhiCoefficient::new),
                    Stream.of(VarianceAssumption.values()).map(MeanDifference.withDefaults()::with),
                    Stream.of(SmdVariance.values()).map(StandardisedMeanDifference.withDefaults()::with),
                    Stream.of(StandardisedMeanDifference.cohen()),
                    Stream.of(SmdVariance.values())
                            .filter(it -> it != SmdVariance.REVMAN)
                            .map(GlassDelta::new),
                    Stream.of(BonettVariance.values()).map(HeteroscedasticDifference.byAverage()::with),
                    Stream.of(BonettVariance.values()).map(HeteroscedasticDifference.byControl()::with),
                    Stream.of(RatioVariance.values()).map(RatioOfMeans.withDefaults()::with),
                    Stream.of(BiasCorrection.values()).map(RatioOfMeans.withDefaults()::with),
                    Stream.of(BiasCorrection.values()).map(VariationRatio.withDefaults()::with),
                    Stream.of(PointBiserialCorrelation.Sampling.values())
                            .map(PointBiserialCorrelation.withDefaults()::with),
                    Stream.of(UnbiasedCorrelation.Variance.values()).map(UnbiasedCorrelation.withDefaults()::with),
                    Stream.of(PartialFisherZ.Variance.values()).map(PartialFisherZ.withDefaults()::with),
                    Stream.of(StandardisedChange.Standardiser.values()).map(StandardisedChange.withDefaults()::with),
                    Stream.of(BonettVariance.values()).map(HeteroscedasticChange.withDefaults()::with),
                    Stream.of(BiasCorrection.values()).map(PairedRatioOfMeans.withDefaults()::with),
                    Stream.of(BiasCorrection.values()).map(PairedVariationRatio.withDefaults()::with))
            .<MeasureVariant<?>>flatMap(it -> it)
            .filter(it -> !it.formula().equals(it.standard().formula()))
            .toList();

    private MeasureCatalogue() {}

    /**
     * All measures, family by family.
     *
     * @return the measures; no two have the same id
     */
    public static List<StudyMeasure<?>> measures() {
        return ALL;
    }

    /**
     * The forms of measures whose formula is not the default one, one option changed at a time.
     *
     * @return the variants, family by family
     */
    public static List<MeasureVariant<?>> variants() {
        return VARIANTS;
    }

    /**
     * The measure of a name.
     *
     * @param id for example {@code "RR"}
     * @return the measure, empty if none is called so
     */
    public static Optional<StudyMeasure<?>> measure(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
