package org.meridian.synthesis.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every measure there is, each in its default form. */
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
     * The measure of a name.
     *
     * @param id for example {@code "RR"}
     * @return the measure, empty if none is called so
     */
    public static Optional<StudyMeasure<?>> measure(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
