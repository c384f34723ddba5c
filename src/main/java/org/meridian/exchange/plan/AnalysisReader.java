package org.meridian.exchange.plan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.synthesis.effect.StudyMeasure;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.ZeroCells;

/** Reads one analysis of a plan. */
final class AnalysisReader {

    private static final List<String> KEYS =
            List.of("id", "profile", "data", "where", "columns", "measure", "zeroCells", "method", "level", "also");

    private final PlanPlace at;
    private final Profile profile;

    private AnalysisReader(PlanPlace at, Profile profile) {
        this.at = at;
        this.profile = profile;
    }

    static Optional<PlannedAnalysis> read(PlanPlace at, Profile planProfile) {
        at.allowOnly("an analysis", KEYS);
        Profile profile = at.constant("profile", Profile.class).orElse(planProfile);
        return new AnalysisReader(at, profile).analysis();
    }

    private Optional<PlannedAnalysis> analysis() {
        at.require("id");
        at.require("data");
        at.require("measure");
        at.require("method");
        Optional<String> id = at.text("id");
        Optional<StudySource> source = at.child("data").flatMap(AnalysisReader::source);
        List<Condition> where = at.children("where").stream()
                .map(AnalysisReader::condition)
                .flatMap(Optional::stream)
                .toList();
        Map<Role, String> columns =
                at.child("columns").map(AnalysisReader::columns).orElse(Map.of());
        if (source.isPresent() && !(source.get() instanceof StudySource.Bundled)) {
            at.require("columns");
        }
        Optional<PlannedMeasure> measure = at.named("measure").flatMap(this::measure);
        double level = level();
        Optional<PlannedMethod> method = at.child("method")
                .flatMap(place -> MethodReader.read(
                        place, profile, measure.map(PlannedMeasure::correction).orElse(ZeroCells.none()), level));
        List<Supplement> also = at.namedChildren("also").stream()
                .map(place -> SupplementReader.read(place, profile, method, level))
                .flatMap(Optional::stream)
                .toList();
        return id.isPresent() && source.isPresent() && measure.isPresent() && method.isPresent()
                ? at.build(() ->
                        new PlannedAnalysis(id.get(), source.get(), where, columns, measure.get(), method.get(), also))
                : Optional.empty();
    }

    private double level() {
        double level = at.number("level").orElse(0.95);
        if (!(level > 0 && level < 1)) {
            at.refuse("level", "must be between 0 and 1, for example 0.95, but was " + level);
            return 0.95;
        }
        return level;
    }

    private static Optional<StudySource> source(PlanPlace at) {
        at.allowOnly("data", List.of("csv", "dataset", "rows"));
        if (at.keys().size() != 1) {
            at.refuse(
                    "",
                    "must have exactly one of csv, dataset, rows, but has "
                            + at.keys().size() + " keys");
            return Optional.empty();
        }
        if (at.has("rows")) {
            List<Map<String, StudyCell>> rows =
                    at.children("rows").stream().map(PlanPlace::cells).toList();
            return Optional.of(new StudySource.Rows(JsonLines.within(at.path(), "rows"), rows));
        }
        Optional<StudySource> csv = at.text("csv").map(StudySource.Csv::new);
        return csv.isPresent() ? csv : at.text("dataset").map(StudySource.Bundled::new);
    }

    private static Optional<Condition> condition(PlanPlace at) {
        at.allowOnly("a condition", List.of("column", "in"));
        at.require("column");
        at.require("in");
        Optional<String> column = at.text("column");
        List<StudyCell> in = at.cells("in");
        return column.isPresent() && at.hasList("in")
                ? at.build(() -> new Condition(column.get(), in))
                : Optional.empty();
    }

    private static Map<Role, String> columns(PlanPlace at) {
        at.allowOnly("columns", Role.keys());
        Map<Role, String> columns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            at.text(role.key()).ifPresent(column -> columns.put(role, column));
        }
        return new LinkedHashMap<>(columns);
    }

    private Optional<PlannedMeasure> measure(PlanPlace place) {
        Optional<StudyMeasure<?>> measure = MeasureReader.measure(place);
        return measure.map(it -> {
            Optional<ZeroCells> byProfile = profile.zeroCells(it);
            return new PlannedMeasure(
                    it,
                    at.has("zeroCells")
                            ? at.child("zeroCells").flatMap(rule -> MeasureReader.zeroCells(rule, it, byProfile))
                            : byProfile);
        });
    }
}
