package org.meridian.evidence.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Locator;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.source.SourceKind;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Design;
import org.meridian.evidence.trial.Drug;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Population;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.ReportedContrast.Favours;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Interval;

/** Reviews that nobody wrote. */
final class MadeUpReview {

    private final String id;
    private OptionalInt trials = OptionalInt.empty();
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final List<PooledResult> results = new ArrayList<>();
    private Population population = Population.SCIATICA;

    private MadeUpReview(String id) {
        this.id = id;
    }

    static MadeUpReview review(String id) {
        return new MadeUpReview(id);
    }

    MadeUpReview ofTrials(int number) {
        trials = OptionalInt.of(number);
        return this;
    }

    MadeUpReview of(Population other) {
        population = other;
        return this;
    }

    MadeUpReview including(String... ids) {
        return listing(Standing.VERIFIED, ids);
    }

    MadeUpReview citing(String... ids) {
        return listing(Standing.PARTIAL, ids);
    }

    private MadeUpReview listing(Standing standing, String... ids) {
        for (String trial : ids) {
            inclusions.add(new Inclusion(trial, new Locator("nowhere", ""), standing, ""));
        }
        return this;
    }

    MadeUpReview printing(PooledResult result) {
        results.add(result);
        return this;
    }

    Review end() {
        return new Review(
                id,
                id,
                source(),
                population,
                "",
                trials,
                OptionalInt.empty(),
                "",
                inclusions,
                results,
                Standing.VERIFIED,
                "");
    }

    static Citation source() {
        return Citation.of("M01", SourceKind.SYSTEMATIC_REVIEW).build();
    }

    static Provenance provenance() {
        return new Provenance(source(), new Locator("nowhere", ""), Obtained.REPORTED, Standing.VERIFIED, "", "");
    }

    static Drug drug(String name) {
        return new Drug(name, name, DrugClass.NSAID, "made up");
    }

    static PooledResult result(
            String measure, Optional<Drug> drug, Optional<RatingScale> scale, double y, double lower, double upper) {
        return new PooledResult(
                "made_up",
                Intervention.ACUPUNCTURE,
                Intervention.DRUG,
                "drugs",
                drug,
                "recovered",
                "overall",
                measure,
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.of(y),
                Optional.of(new Interval(lower, upper, 0.95)),
                Optional.empty(),
                OptionalDouble.empty(),
                "",
                Favours.NOT_STATED,
                scale,
                provenance());
    }

    static Trial trial(String id, String patients) {
        return new Trial(
                id,
                id,
                source(),
                "",
                Population.SCIATICA,
                "",
                Design.RANDOMISED,
                "",
                "",
                patients,
                "",
                Standing.INFERRED,
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
