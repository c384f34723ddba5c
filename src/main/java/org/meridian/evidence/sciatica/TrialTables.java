package org.meridian.evidence.sciatica;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.evidence.dataset.Row;
import org.meridian.evidence.dataset.Table;
import org.meridian.evidence.dataset.TablePackage;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.ArmResult.MeanOf;
import org.meridian.evidence.trial.Design;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Population;
import org.meridian.evidence.trial.PrintedCount;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.Trial;

/** Trials with their arms, results and contrasts. */
final class TrialTables {

    private final SourceTables sources;
    private final Map<String, List<Arm>> arms;
    private final Map<String, List<ArmResult>> results;
    private final Map<String, List<ReportedContrast>> contrasts;
    private final List<Trial> trials;

    TrialTables(TablePackage tables, SourceTables sources, Rows rows) {
        this.sources = sources;
        arms = byTrial(rows, tables.table("arms"), "arm_id", this::arm);
        results = byTrial(rows, tables.table("arm_results"), "events", this::result);
        contrasts = byTrial(rows, tables.table("reported_contrasts"), "estimate", this::contrast);
        trials = rows.read(tables.table("trials"), "trial_id", this::trial);
    }

    List<Trial> trials() {
        return trials;
    }

    private record OfTrial<T>(String trial, T value) {}

    private static <T> Map<String, List<T>> byTrial(
            Rows rows, Table table, String column, Function<Row, T> conversion) {
        return rows.read(table, column, row -> new OfTrial<>(row.text("trial_id"), conversion.apply(row))).stream()
                .collect(
                        Collectors.groupingBy(OfTrial::trial, Collectors.mapping(OfTrial::value, Collectors.toList())));
    }

    private Trial trial(Row row) {
        String id = row.text("trial_id");
        return new Trial(
                id,
                row.text("label"),
                sources.citation(row.text("source_id")),
                Rows.text(row, "country"),
                Rows.constant(Population.class, row, "population"),
                Rows.text(row, "population_note"),
                Rows.constant(Design.class, row, "design"),
                Rows.text(row, "design_note"),
                Rows.text(row, "duration"),
                row.text("patient_group"),
                Rows.text(row, "patient_group_note"),
                Rows.constant(Standing.class, row, "patient_group_standing"),
                arms.getOrDefault(id, List.of()),
                results.getOrDefault(id, List.of()),
                contrasts.getOrDefault(id, List.of()),
                Rows.text(row, "note"));
    }

    private Arm arm(Row row) {
        Intervention intervention = Rows.constant(Intervention.class, row, "intervention");
        if (intervention == Intervention.DRUG && !row.has("drug_class")) {
            throw new IllegalArgumentException("an arm that received a drug needs its class, or not_named, but "
                    + row.text("arm_id") + " of " + row.text("trial_id") + " has none");
        }
        return new Arm(
                row.text("arm_id"),
                row.text("label"),
                intervention,
                Rows.optionalConstant(Needling.class, row, "needling"),
                Rows.text(row, "borderline_note"),
                sources.drugs(row, "drug_ids"),
                Rows.optionalConstant(DrugClass.class, row, "drug_class"),
                row.optionalInteger("randomised"),
                Rows.text(row, "note"));
    }

    private ArmResult result(Row row) {
        return new ArmResult(
                row.text("arm_id"),
                row.text("outcome_id"),
                row.text("timepoint"),
                row.optionalNumber("events"),
                row.optionalNumber("total"),
                row.optionalNumber("mean"),
                row.optionalNumber("sd"),
                Rows.interval(row, "mean_lower", "mean_upper"),
                Rows.optionalConstant(MeanOf.class, row, "value_is").orElse(MeanOf.NONE),
                sources.scale(row, "scale_id"),
                Rows.optionalConstant(Obtained.class, row, "total_obtained").orElse(Obtained.REPORTED),
                Rows.printed(row, "mean", "mean_lower", "mean_upper"),
                new PrintedCount(Rows.printed(row, "percent"), parts(row)),
                sources.provenance(row, Rows.constant(Obtained.class, row, "obtained"), Rows.text(row, "printed")));
    }

    /** The schema allows whole numbers between semicolons only. */
    private static List<Integer> parts(Row row) {
        return row.optionalText("parts").stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(Integer::valueOf)
                .toList();
    }

    private ReportedContrast contrast(Row row) {
        return new ReportedContrast(
                row.text("arm_id"),
                row.text("versus_arm_id"),
                row.text("outcome_id"),
                row.text("timepoint"),
                row.text("statistic"),
                row.optionalNumber("estimate"),
                Rows.interval(row, "lower", "upper"),
                Rows.printedP(row),
                Rows.constant(ReportedContrast.Favours.class, row, "direction"),
                sources.scale(row, "scale_id"),
                Rows.printed(row, "estimate", "lower", "upper"),
                sources.provenance(row, Rows.constant(Obtained.class, row, "obtained"), ""));
    }
}
