package org.meridian.synthesis.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meridian.synthesis.effect.MeasureVariant;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;

/**
 * How a measure is written: by its name, {@code "RR"}, or with options, {@code {"name": "SMD", "variance": "UB"}}. What is not
 * said about a measure with options is its default.
 */
public final class MeasureOptions implements OptionType<StudyMeasure<?>> {

    private static final MeasureOptions TYPE = new MeasureOptions(it -> it);

    private static final String NAME = "name";

    private static final OptionType<StudyMeasure<?>> BY_NAME = OptionTypes.among(
            MeasureCatalogue.measures().stream()
                    .collect(Collectors.toMap(StudyMeasure::id, it -> it, (a, b) -> a, LinkedHashMap::new)),
            StudyMeasure::id);

    private static final String VARIANCE = "variance";
    private static final String HOW_VARIANCE = "How the sampling variance is computed";
    private static final String CORRECTION = "correction";
    private static final String HOW_CORRECTION = "Whether the estimate is corrected for small-sample bias";

    private static final Map<String, Description<? extends StudyMeasure<?>>> WITH_OPTIONS = Arrays.asList(
                    described("RD", RiskDifference.class, RiskDifference::withDefaults)
                            .with(
                                    VARIANCE,
                                    HOW_VARIANCE,
                                    OptionTypes.constant(RiskVariance.class),
                                    RiskDifference::variance,
                                    RiskDifference::with),
                    described("MD", MeanDifference.class, MeanDifference::withDefaults)
                            .with(
                                    "variances",
                                    "Whether both groups have one variance",
                                    OptionTypes.constant(VarianceAssumption.class),
                                    MeanDifference::variances,
                                    MeanDifference::with),
                    described("SMD", StandardisedMeanDifference.class, StandardisedMeanDifference::withDefaults)
                            .with(
                                    VARIANCE,
                                    HOW_VARIANCE,
                                    OptionTypes.constant(SmdVariance.class),
                                    StandardisedMeanDifference::variance,
                                    StandardisedMeanDifference::with)
                            .with(
                                    CORRECTION,
                                    "Which small-sample correction is taken",
                                    OptionTypes.constant(HedgesCorrection.class),
                                    StandardisedMeanDifference::correction,
                                    StandardisedMeanDifference::with),
                    bonett("SMDH", HeteroscedasticDifference::byAverage),
                    described("SMD1", GlassDelta.class, GlassDelta::withDefaults)
                            .with(VARIANCE, HOW_VARIANCE, glassVariance(), GlassDelta::variance, GlassDelta::with),
                    bonett("SMD1H", HeteroscedasticDifference::byControl),
                    described("ROM", RatioOfMeans.class, RatioOfMeans::withDefaults)
                            .with(
                                    "variances",
                                    HOW_VARIANCE,
                                    OptionTypes.constant(RatioVariance.class),
                                    RatioOfMeans::variance,
                                    RatioOfMeans::with)
                            .with(
                                    CORRECTION,
                                    HOW_CORRECTION,
                                    OptionTypes.constant(BiasCorrection.class),
                                    RatioOfMeans::correction,
                                    RatioOfMeans::with),
                    corrected(
                            "CVR",
                            VariationRatio.class,
                            VariationRatio::withDefaults,
                            VariationRatio::correction,
                            VariationRatio::with),
                    described("PHI", PhiCoefficient.class, PhiCoefficient::withDefaults)
                            .with(
                                    VARIANCE,
                                    HOW_VARIANCE,
                                    OptionTypes.constant(PhiVariance.class),
                                    PhiCoefficient::variance,
                                    PhiCoefficient::with),
                    described("RPB", PointBiserialCorrelation.class, PointBiserialCorrelation::withDefaults)
                            .with(
                                    "sampling",
                                    "Whether the sizes of the groups are fixed or the whole sample is drawn",
                                    OptionTypes.constant(PointBiserialCorrelation.Sampling.class),
                                    PointBiserialCorrelation::sampling,
                                    PointBiserialCorrelation::with),
                    described("UCOR", UnbiasedCorrelation.class, UnbiasedCorrelation::withDefaults)
                            .with(
                                    VARIANCE,
                                    HOW_VARIANCE,
                                    OptionTypes.constant(UnbiasedCorrelation.Variance.class),
                                    UnbiasedCorrelation::variance,
                                    UnbiasedCorrelation::with),
                    described("ZPCOR", PartialFisherZ.class, PartialFisherZ::withDefaults)
                            .with(
                                    VARIANCE,
                                    HOW_VARIANCE,
                                    OptionTypes.constant(PartialFisherZ.Variance.class),
                                    PartialFisherZ::variance,
                                    PartialFisherZ::with),
                    described("SMCR", StandardisedChange.class, StandardisedChange::withDefaults)
                            .with(
                                    "standardiser",
                                    "By which standard deviation the change is divided",
                                    OptionTypes.constant(StandardisedChange.Standardiser.class),
                                    StandardisedChange::standardiser,
                                    StandardisedChange::with),
                    described("SMCRH", HeteroscedasticChange.class, HeteroscedasticChange::withDefaults)
                            .with(
                                    VARIANCE,
                                    HOW_VARIANCE,
                                    OptionTypes.constant(BonettVariance.class),
                                    HeteroscedasticChange::variance,
                                    HeteroscedasticChange::with),
                    corrected(
                            "ROMC",
                            PairedRatioOfMeans.class,
                            PairedRatioOfMeans::withDefaults,
                            PairedRatioOfMeans::correction,
                            PairedRatioOfMeans::with),
                    corrected(
                            "CVRC",
                            PairedVariationRatio.class,
                            PairedVariationRatio::withDefaults,
                            PairedVariationRatio::correction,
                            PairedVariationRatio::with))
            .stream()
            .collect(Collectors.toMap(Description::id, it -> it, (a, b) -> a, LinkedHashMap::new));

    private final UnaryOperator<StudyMeasure<?>> normal;

    private MeasureOptions(UnaryOperator<StudyMeasure<?>> normal) {
        this.normal = normal;
    }

    /**
     * How a measure is written.
     *
     * @return the kind of option
     */
    public static OptionType<StudyMeasure<?>> type() {
        return TYPE;
    }

    /**
     * How a measure is written where other defaults hold.
     *
     * @param normal a measure as it is where its options are left open, made from the measure by default
     * @return the kind of option
     */
    public static OptionType<StudyMeasure<?>> type(UnaryOperator<StudyMeasure<?>> normal) {
        return new MeasureOptions(normal);
    }

    private static <M extends StudyMeasure<?>> Description<M> described(String id, Class<M> type, Supplier<M> start) {
        String reference = start.get().formula().reference();
        String title = start.get().title();
        return Description.of(id, title, type, start, title, reference.isEmpty() ? "common knowledge" : reference);
    }

    private static Description<HeteroscedasticDifference> bonett(String id, Supplier<HeteroscedasticDifference> start) {
        return described(id, HeteroscedasticDifference.class, start)
                .with(
                        VARIANCE,
                        HOW_VARIANCE,
                        OptionTypes.constant(BonettVariance.class),
                        HeteroscedasticDifference::variance,
                        HeteroscedasticDifference::with);
    }

    private static <M extends StudyMeasure<?>> Description<M> corrected(
            String id,
            Class<M> type,
            Supplier<M> start,
            Function<M, BiasCorrection> get,
            BiFunction<M, BiasCorrection, M> set) {
        return described(id, type, start)
                .with(CORRECTION, HOW_CORRECTION, OptionTypes.constant(BiasCorrection.class), get, set);
    }

    /** RevMan has no variance of Glass's Δ. */
    private static OptionType<SmdVariance> glassVariance() {
        Map<String, SmdVariance> variances = new LinkedHashMap<>();
        for (SmdVariance variance : SmdVariance.values()) {
            if (variance != SmdVariance.REVMAN) {
                variances.put(variance.name(), variance);
            }
        }
        return OptionTypes.among(variances, SmdVariance::name);
    }

    @Override
    public Optional<StudyMeasure<?>> read(Value value, Place place) {
        if (!(value instanceof Value.Fields fields)) {
            return BY_NAME.read(value, place).map(normal);
        }
        if (!fields.has(NAME)) {
            place.within(NAME).refuse("must be given");
            return Optional.empty();
        }
        Optional<StudyMeasure<?>> named = BY_NAME.read(fields.get(NAME), place.within(NAME));
        return named.flatMap(measure -> withOptions(measure, fields, place));
    }

    private Optional<StudyMeasure<?>> withOptions(StudyMeasure<?> measure, Value.Fields fields, Place place) {
        Description<? extends StudyMeasure<?>> description = WITH_OPTIONS.get(measure.id());
        Value.Fields settings = fields.without(NAME);
        if (settings.values().isEmpty()) {
            return Optional.of(normal.apply(measure));
        }
        if (description == null) {
            settings.values()
                    .keySet()
                    .forEach(key -> place.within(key)
                            .refuse("is not a key of the measure " + measure.id()
                                    + ", which has no options (keys: name)"));
            return Optional.empty();
        }
        return read(description, normal.apply(measure), settings, place);
    }

    private static <M extends StudyMeasure<?>> Optional<StudyMeasure<?>> read(
            Description<M> description, StudyMeasure<?> from, Value.Fields settings, Place place) {
        Object start = description.type().isInstance(from)
                ? from
                : description.options().start();
        return description.read(settings, start, place, NAME).map(it -> it);
    }

    @Override
    public Value write(StudyMeasure<?> measure) {
        Description<? extends StudyMeasure<?>> description = WITH_OPTIONS.get(measure.id());
        boolean hasOptions =
                description != null && description.type().isInstance(measure) && measure instanceof MeasureVariant<?>;
        return hasOptions
                ? Value.fields().with(NAME, measure.id()).with(description.write(measure))
                : BY_NAME.write(measure);
    }

    @Override
    public Value.Fields schema() {
        List<Value> forms = new ArrayList<>(List.of(BY_NAME.schema()));
        WITH_OPTIONS.forEach((id, description) -> forms.add(Value.fields()
                .with("type", "object")
                .with("description", description.title() + " with options.")
                .with(
                        "properties",
                        Value.fields()
                                .with(
                                        NAME,
                                        Value.fields()
                                                .with("description", "The measure.")
                                                .with("const", id))
                                .with(description.options().properties()))
                .with("required", Value.texts(List.of(NAME).stream()))
                .with("additionalProperties", Value.of(false))));
        forms.add(Value.fields()
                .with("type", "object")
                .with("description", "A measure without options.")
                .with(
                        "properties",
                        Value.fields()
                                .with(
                                        NAME,
                                        Value.fields()
                                                .with("description", "The measure.")
                                                .with(BY_NAME.schema())))
                .with("required", Value.texts(List.of(NAME).stream()))
                .with("additionalProperties", Value.of(false)));
        return Value.fields().with("anyOf", Value.of(forms));
    }

    @Override
    public String words() {
        return BY_NAME.words() + ", or an object with name and options";
    }
}
