package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.ArmResult.MeanOf;
import org.meridian.evidence.trial.Design;
import org.meridian.evidence.trial.Direction;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.Population;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Interval;

/** Trials that nobody did: made up to show one rule each. */
final class MadeUp {

    static final Outcome RECOVERED =
            new Outcome("recovered", "Recovered", Outcome.Kind.BINARY, "recovered", Direction.HIGHER, "made up");
    static final Outcome PAIN = new Outcome("pain", "Pain", Outcome.Kind.CONTINUOUS, "", Direction.LOWER, "made up");
    static final RatingScale POINTS = new RatingScale(
            "points", "Made-up points", "points", OptionalDouble.of(0), OptionalDouble.of(10), Direction.LOWER);
    static final RatingScale MILLIMETRES = new RatingScale(
            "mm", "Made-up millimetres", "mm", OptionalDouble.of(0), OptionalDouble.of(100), Direction.LOWER);

    private final String id;
    private Population population = Population.SCIATICA;
    private Design design = Design.RANDOMISED;
    private String patients;
    private Standing standing = Standing.VERIFIED;
    private List<Arm> arms = List.of(
            arm("needle", Intervention.ACUPUNCTURE, Needling.MANUAL, ""),
            arm("pill", Intervention.DRUG, DrugClass.NSAID));
    private List<ArmResult> results = List.of();
    private List<ReportedContrast> contrasts = List.of();

    private MadeUp(String id) {
        this.id = id;
        this.patients = id;
    }

    static MadeUp trial(String id) {
        return new MadeUp(id);
    }

    static EvidenceLibrary library(MadeUp... trials) {
        return library(List.of(), trials);
    }

    static EvidenceLibrary library(List<Contradiction> contradictions, MadeUp... trials) {
        return new EvidenceLibrary(
                "Made up",
                List.of(RECOVERED, PAIN),
                List.of(trials).stream().map(MadeUp::end).toList(),
                List.of(),
                List.of(source()),
                contradictions,
                List.of(),
                Article.none(),
                PointAtlas.empty());
    }

    MadeUp of(Population other) {
        population = other;
        return this;
    }

    MadeUp with(Design other) {
        design = other;
        return this;
    }

    MadeUp with(Standing other) {
        standing = other;
        return this;
    }

    MadeUp onPatientsOf(String other) {
        patients = other;
        return this;
    }

    MadeUp withArms(Arm... others) {
        arms = List.of(others);
        return this;
    }

    MadeUp recovered(double treatment, double treatmentTotal, double control, double controlTotal) {
        return counted("end", "needle", treatment, treatmentTotal).counted("end", "pill", control, controlTotal);
    }

    MadeUp counted(String timepoint, String arm, double events, double total) {
        return result(new ArmResult(
                arm,
                RECOVERED.id(),
                timepoint,
                OptionalDouble.of(events),
                OptionalDouble.of(total),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                MeanOf.NONE,
                Optional.empty(),
                Obtained.REPORTED,
                provenance()));
    }

    MadeUp measured(String arm, RatingScale scale, double mean, double sd, double total) {
        return result(new ArmResult(
                arm,
                PAIN.id(),
                "end",
                OptionalDouble.empty(),
                OptionalDouble.of(total),
                OptionalDouble.of(mean),
                OptionalDouble.of(sd),
                Optional.empty(),
                MeanOf.END,
                Optional.of(scale),
                Obtained.INFERRED,
                provenance()));
    }

    private MadeUp result(ArmResult result) {
        results = new ArrayList<>(results);
        results.add(result);
        return this;
    }

    MadeUp printsDifference(String arm, String versus, double estimate, double lower, double upper) {
        return contrast(new ReportedContrast(
                arm,
                versus,
                PAIN.id(),
                "end",
                "MD",
                OptionalDouble.of(estimate),
                Optional.of(new Interval(lower, upper, 0.95)),
                Optional.empty(),
                ReportedContrast.Favours.FAVOURS_FIRST,
                Optional.of(POINTS),
                provenance()));
    }

    MadeUp printsDirection(Outcome outcome, String arm, String versus) {
        return contrast(new ReportedContrast(
                arm,
                versus,
                outcome.id(),
                "end",
                "direction_only",
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(new PrintedP("<", 0.05)),
                ReportedContrast.Favours.FAVOURS_FIRST,
                Optional.empty(),
                provenance()));
    }

    private MadeUp contrast(ReportedContrast contrast) {
        contrasts = new ArrayList<>(contrasts);
        contrasts.add(contrast);
        return this;
    }

    private Trial end() {
        return new Trial(
                id,
                id,
                source(),
                "",
                population,
                "",
                design,
                "",
                "",
                patients,
                "",
                Standing.INFERRED,
                arms,
                results,
                contrasts,
                "");
    }

    private Provenance provenance() {
        return new Provenance(source(), new Locator("nowhere", ""), Obtained.REPORTED, standing, "", "");
    }

    static Citation source() {
        return Citation.of("M01", SourceKind.TRIAL_REPORT).title("Made up").build();
    }

    static Arm arm(String id, Intervention intervention, Needling needling, String borderline) {
        return new Arm(
                id,
                "the " + id,
                intervention,
                Optional.of(needling),
                borderline,
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                "");
    }

    static Arm arm(String id, Intervention intervention, DrugClass drugClass) {
        return new Arm(
                id,
                "the " + id,
                intervention,
                Optional.empty(),
                "",
                List.of(),
                Optional.of(drugClass),
                OptionalInt.empty(),
                "");
    }
}
