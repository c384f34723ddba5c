package org.meridian.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.evidence.dataset.Location;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.measure.MeasureOptions;
import org.meridian.synthesis.method.SynthesisMethod;
import org.meridian.synthesis.option.OptionType;
import org.meridian.synthesis.option.OptionTypes;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.protocol.PlannedSupplement;
import org.meridian.synthesis.protocol.Profile;
import org.meridian.synthesis.protocol.StudySource;
import org.meridian.synthesis.study.Condition;
import org.meridian.synthesis.study.MissingNumbers;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.WrongNumbers;
import org.meridian.synthesis.study.ZeroCellOptions;
import org.meridian.synthesis.study.ZeroCells;

/**
 * How an analysis is written.
 *
 * @param registry the methods that it may name
 * @param folder the folder that paths are relative to
 * @param version the version of the plan
 * @param planProfile the profile of the plan
 */
record AnalysisType(MethodRegistry registry, Location folder, PlanVersion version, Profile planProfile)
        implements OptionType<PlannedAnalysis> {

    static final double DEFAULT_LEVEL = 0.95;

    static final OptionType<Double> LEVEL = OptionTypes.number(
            "a number between 0 and 1, for example 0.95",
            it -> it > 0 && it < 1,
            Value.fields().with("exclusiveMinimum", Value.count(0)).with("exclusiveMaximum", Value.count(1)));

    static final OptionType<String> ID = OptionTypes.text("a text that is not blank");

    private static final OptionType<String> COLUMN = OptionTypes.text("the name of a column");

    private static final OptionType<List<Condition>> WHERE = OptionTypes.list(new ConditionType());

    @Override
    public Optional<PlannedAnalysis> read(Value value, Place place) {
        if (!(value instanceof Value.Fields fields)) {
            place.refuse("must be an object, but was " + value.shown());
            return Optional.empty();
        }
        return new Draft(fields, place).analysis();
    }

    /** An analysis that is being read; every part is read even if another is at fault, so that all faults are told. */
    private final class Draft {

        private final Value.Fields fields;
        private final Place place;
        private boolean clean;

        Draft(Value.Fields fields, Place place) {
            this.fields = fields;
            this.place = place;
            this.clean = PlanKeys.ANALYSIS.checkKeys(fields, place);
        }

        private <V> Optional<V> part(String key, OptionType<V> type) {
            if (!fields.has(key)) {
                return Optional.empty();
            }
            Optional<V> read = type.read(fields.get(key), place.within(key));
            clean &= read.isPresent();
            return read;
        }

        Optional<PlannedAnalysis> analysis() {
            Profile profile = version.meant(
                    part(PlanKeys.PROFILE, OptionTypes.constant(Profile.class)).orElse(planProfile));
            Optional<String> id = part(PlanKeys.ID, ID);
            Optional<StudySource> source = part(PlanKeys.DATA, new SourceType(folder));
            List<Condition> where = part(PlanKeys.WHERE, WHERE).orElse(List.of());
            Map<Role, String> columns = columns(source);
            Optional<StudyMeasure<?>> measure = part(PlanKeys.MEASURE, MeasureOptions.type(profile::measure));
            Optional<ZeroCells> zeroCells = measure.flatMap(it -> zeroCells(it, profile));
            double level = part(PlanKeys.LEVEL, LEVEL).orElse(DEFAULT_LEVEL);
            Optional<SynthesisMethod<?>> method = method(profile, measure, zeroCells, level);
            List<PlannedSupplement> also = also(profile, method);
            MissingNumbers missing = part(PlanKeys.MISSING, OptionTypes.constant(MissingNumbers.class))
                    .orElse(MissingNumbers.LEAVE_OUT);
            WrongNumbers wrong = part(PlanKeys.WRONG, OptionTypes.constant(WrongNumbers.class))
                    .orElse(WrongNumbers.REFUSE);
            if (!clean || id.isEmpty() || source.isEmpty() || measure.isEmpty() || method.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new PlannedAnalysis(
                        id.get(),
                        source.get(),
                        where,
                        columns,
                        measure.get(),
                        zeroCells,
                        method.get(),
                        also,
                        missing,
                        wrong));
            } catch (IllegalArgumentException refused) {
                place.refuse(refused.getMessage());
                return Optional.empty();
            }
        }

        private Map<Role, String> columns(Optional<StudySource> source) {
            if (!fields.has(PlanKeys.COLUMNS)) {
                boolean said = source.isEmpty() || source.get() instanceof BundledSource;
                if (version == PlanVersion.ONE && !said) {
                    place.within(PlanKeys.COLUMNS).refuse("must be given");
                    clean = false;
                }
                return Map.of();
            }
            Place within = place.within(PlanKeys.COLUMNS);
            Value value = fields.get(PlanKeys.COLUMNS);
            Map<Role, String> columns = new LinkedHashMap<>();
            if (!(value instanceof Value.Fields roles)) {
                within.refuse("must be an object, but was " + value.shown());
                clean = false;
                return columns;
            }
            roles.values().forEach((key, column) -> {
                Optional<Role> role = Role.ofKey(key);
                if (role.isEmpty()) {
                    within.within(key).refuse("is not a key of columns (keys: " + String.join(", ", Role.keys()) + ")");
                }
                Optional<String> name = COLUMN.read(column, within.within(key));
                clean &= role.isPresent() && name.isPresent();
                role.ifPresent(it -> name.ifPresent(read -> columns.put(it, read)));
            });
            return columns;
        }

        private Optional<ZeroCells> zeroCells(StudyMeasure<?> measure, Profile profile) {
            Optional<ZeroCells> normal = profile.zeroCells(measure);
            if (!fields.has(PlanKeys.ZERO_CELLS)) {
                return normal;
            }
            return part(
                    PlanKeys.ZERO_CELLS,
                    ZeroCellOptions.type(normal.orElseGet(() ->
                            measure instanceof CountMeasure<?> counts ? counts.zeroCells() : ZeroCells.constant(0.5))));
        }

        private Optional<SynthesisMethod<?>> method(
                Profile profile, Optional<StudyMeasure<?>> measure, Optional<ZeroCells> zeroCells, double level) {
            if (!fields.has(PlanKeys.METHOD)) {
                return Optional.empty();
            }
            ZeroCells correction =
                    zeroCells.orElseGet(() -> measure.isPresent() && measure.get() instanceof CountMeasure<?> counts
                            ? counts.zeroCells()
                            : ZeroCells.none());
            Optional<SynthesisMethod<?>> method = new MethodOptions(registry, profile)
                    .read(fields.get(PlanKeys.METHOD), place.within(PlanKeys.METHOD), correction, level);
            clean &= method.isPresent();
            return method;
        }

        private List<PlannedSupplement> also(Profile profile, Optional<SynthesisMethod<?>> method) {
            if (!fields.has(PlanKeys.ALSO)) {
                return List.of();
            }
            Place within = place.within(PlanKeys.ALSO);
            if (!(fields.get(PlanKeys.ALSO) instanceof Value.Items items)) {
                within.refuse(
                        "must be a list, but was " + fields.get(PlanKeys.ALSO).shown());
                clean = false;
                return List.of();
            }
            SupplementOptions options = new SupplementOptions(registry, profile);
            List<PlannedSupplement> also = new ArrayList<>();
            for (int i = 0; i < items.values().size(); i++) {
                options.read(items.values().get(i), within.at(i), method).ifPresent(also::add);
            }
            clean &= also.size() == items.values().size();
            return also;
        }
    }

    @Override
    public Value.Fields write(PlannedAnalysis analysis) {
        Value.Fields fields = Value.fields()
                .with(PlanKeys.ID, analysis.id())
                .with(PlanKeys.DATA, analysis.source().settings());
        if (!analysis.where().isEmpty()) {
            fields = fields.with(PlanKeys.WHERE, WHERE.write(analysis.where()));
        }
        if (!analysis.columns().isEmpty()) {
            Value.Fields columns = Value.fields();
            for (Map.Entry<Role, String> column : analysis.columns().entrySet()) {
                columns = columns.with(column.getKey().key(), column.getValue());
            }
            fields = fields.with(PlanKeys.COLUMNS, columns);
        }
        fields = fields.with(PlanKeys.MEASURE, MeasureOptions.type().write(analysis.measure()));
        if (analysis.zeroCells().isPresent()) {
            ZeroCells rule = analysis.zeroCells().get();
            fields = fields.with(PlanKeys.ZERO_CELLS, ZeroCellOptions.type(rule).write(rule));
        }
        fields = fields.with(PlanKeys.METHOD, MethodOptions.write(analysis.method()))
                .with(PlanKeys.LEVEL, analysis.method().level());
        if (!analysis.also().isEmpty()) {
            fields = fields.with(
                    PlanKeys.ALSO,
                    Value.of(analysis.also().stream()
                            .map(PlannedSupplement::settings)
                            .toList()));
        }
        return fields.with(PlanKeys.MISSING, analysis.missing().name())
                .with(PlanKeys.WRONG, analysis.wrong().name());
    }

    @Override
    public Value.Fields schema() {
        Value.Fields columns = Value.fields();
        for (Role role : Role.values()) {
            columns = columns.with(
                    role.key(),
                    Value.fields().with("description", role.about() + ".").with(COLUMN.schema()));
        }
        Map<String, Value.Fields> types = new LinkedHashMap<>();
        types.put(PlanKeys.ID, ID.schema());
        types.put(PlanKeys.PROFILE, OptionTypes.constant(Profile.class).schema());
        types.put(PlanKeys.DATA, new SourceType(folder).schema());
        types.put(PlanKeys.WHERE, WHERE.schema());
        types.put(
                PlanKeys.COLUMNS,
                Value.fields()
                        .with("type", "object")
                        .with("properties", columns)
                        .with("additionalProperties", Value.of(false)));
        types.put(PlanKeys.MEASURE, MeasureOptions.type().schema());
        types.put(
                PlanKeys.ZERO_CELLS, ZeroCellOptions.of(ZeroCells.constant(0.5)).schema());
        types.put(PlanKeys.METHOD, new MethodOptions(registry, planProfile).schema());
        types.put(PlanKeys.LEVEL, LEVEL.schema().with("default", DEFAULT_LEVEL));
        types.put(
                PlanKeys.ALSO,
                Value.fields()
                        .with("type", "array")
                        .with("items", new SupplementOptions(registry, planProfile).schema()));
        types.put(
                PlanKeys.MISSING,
                OptionTypes.constant(MissingNumbers.class).schema().with("default", MissingNumbers.LEAVE_OUT.name()));
        types.put(
                PlanKeys.WRONG,
                OptionTypes.constant(WrongNumbers.class).schema().with("default", WrongNumbers.REFUSE.name()));
        return PlanKeys.ANALYSIS.schema(types);
    }

    @Override
    public String words() {
        return "an analysis";
    }
}
