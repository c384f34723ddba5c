package org.meridian.exchange.results;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.meridian.evidence.acupuncture.PointAtlas;
import org.meridian.evidence.article.Article;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.Gap;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.Review;
import org.meridian.evidence.source.Citation;
import org.meridian.evidence.source.Identifier;
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
import org.meridian.evidence.trial.Drug;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.Population;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.ReportedContrast.Favours;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Interval;

/** A small library in which nothing is true: every trial, review and number is made up for tests. */
public final class MadeUp {

    /** A label with everything that HTML and CSV have to escape. */
    public static final String AWKWARD = "Alpha <b> & \"Co\", 'made up'";

    /** Counted, more is better, four trials of which one has no numbers. */
    public static final Outcome RELIEF =
            new Outcome("relief", "Relief", Outcome.Kind.BINARY, "Felt better.", Direction.HIGHER, "Made up.");

    /** Measured, less is better, two trials. */
    public static final Outcome PAIN =
            new Outcome("pain", "Pain", Outcome.Kind.CONTINUOUS, "", Direction.LOWER, "Made up.");

    /** Known from a review only, which was not seen. */
    public static final Outcome RELAPSE =
            new Outcome("relapse", "Relapse", Outcome.Kind.BINARY, "It came back.", Direction.LOWER, "");

    /** Nothing is known about it. */
    public static final Outcome COST = new Outcome("cost", "Cost", Outcome.Kind.CONTINUOUS, "", Direction.LOWER, "");

    private static final RatingScale SCALE = new RatingScale(
            "points", "points, 0 to 10", "points", OptionalDouble.of(0), OptionalDouble.of(10), Direction.LOWER);

    private MadeUp() {}

    /**
     * The library.
     *
     * @return trials alpha to eta, a review, gaps
     */
    public static EvidenceLibrary library() {
        List<Trial> trials = List.of(
                trial(
                        "alpha",
                        AWKWARD,
                        Design.RANDOMISED,
                        Intervention.DRUG,
                        List.of(
                                counts("a", 30, 40),
                                counts("d", 20, 40),
                                means("a", 3.1, 1.2, 40),
                                means("d", 4.5, 1.4, 40)),
                        List.of()),
                trial(
                        "beta",
                        "Beta (made up)",
                        Design.RANDOMISED,
                        Intervention.DRUG,
                        List.of(
                                counts("a", 12, 25),
                                counts("d", 11, 26),
                                means("a", 2.7, 1.9, 25),
                                means("d", 3.0, 1.7, 26)),
                        List.of()),
                trial(
                        "gamma",
                        "Gamma (made up)",
                        Design.RANDOMISED,
                        Intervention.DRUG,
                        List.of(counts("a", 15, 15), counts("d", 12, 15)),
                        List.of()),
                trial(
                        "delta",
                        "Delta (made up)",
                        Design.RANDOMISED,
                        Intervention.DRUG,
                        List.of(),
                        List.of(new ReportedContrast(
                                "a",
                                "d",
                                RELIEF.id(),
                                "week 4",
                                "direction_only",
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Favours.FAVOURS_FIRST,
                                Optional.empty(),
                                provenance("delta", "week 4", Standing.PARTIAL)))),
                trial("epsilon", "Epsilon (made up)", Design.PROTOCOL, Intervention.DRUG, List.of(), List.of()),
                trial("zeta", "Zeta (made up)", Design.RANDOMISED, Intervention.USUAL_CARE, List.of(), List.of()),
                trial("eta", "Eta (made up)", Design.RANDOMISED, Intervention.DRUG, List.of(), List.of()));
        Review review = new Review(
                "theta",
                "Theta (made up)",
                citation("theta"),
                Population.SCIATICA,
                "drugs",
                OptionalInt.of(9),
                OptionalInt.empty(),
                "",
                List.of(),
                List.of(
                        printed(
                                "theta-relief",
                                RELIEF,
                                OptionalDouble.of(1.4),
                                Optional.of(new Interval(1.1, 1.8, 0.95))),
                        printed("theta-relapse", RELAPSE, OptionalDouble.empty(), Optional.empty())),
                Standing.VERIFIED,
                "");
        return new EvidenceLibrary(
                "Made-up library",
                List.of(RELIEF, PAIN, RELAPSE, COST),
                trials,
                List.of(review),
                List.of(citation("theta")),
                List.of(),
                List.of(
                        new Gap("g1", "Theta (made up)", RELAPSE.id(), "The figure <is> not known.", "It was made up."),
                        new Gap("g2", "", "", "Nothing else is known either.", "It was made up too.")),
                Article.none(),
                PointAtlas.empty());
    }

    /**
     * The standard results of the library.
     *
     * @return results on relief, pain and relapse
     */
    public static Results results() {
        return Results.of(library().compare(Intervention.ACUPUNCTURE, Intervention.DRUG), List.of());
    }

    private static Trial trial(
            String id,
            String label,
            Design design,
            Intervention control,
            List<ArmResult> results,
            List<ReportedContrast> contrasts) {
        return new Trial(
                id,
                label,
                citation(id),
                id.equals("beta") ? "" : "Nowhere",
                Population.SCIATICA,
                "",
                design,
                "",
                "4 weeks",
                id,
                "",
                Standing.VERIFIED,
                List.of(
                        arm(
                                "a",
                                "needles & more",
                                Intervention.ACUPUNCTURE,
                                Optional.of(Needling.MANUAL),
                                Optional.empty()),
                        arm("d", "pills", control, Optional.empty(), Optional.of(DrugClass.NSAID))),
                results.stream().map(it -> withSource(id, it)).toList(),
                contrasts,
                "");
    }

    private static Arm arm(
            String id, String label, Intervention intervention, Optional<Needling> needling, Optional<DrugClass> drug) {
        List<Drug> none = List.of();
        return new Arm(id, label, intervention, needling, "", none, drug, OptionalInt.empty(), "");
    }

    private static ArmResult counts(String arm, int events, int total) {
        return result(arm, RELIEF, events, total);
    }

    private static ArmResult means(String arm, double mean, double sd, int total) {
        ArmResult counted = result(arm, PAIN, 0, total);
        return new ArmResult(
                arm,
                PAIN.id(),
                "week 4",
                OptionalDouble.empty(),
                counted.total(),
                OptionalDouble.of(mean),
                OptionalDouble.of(sd),
                Optional.empty(),
                MeanOf.END,
                Optional.of(SCALE),
                Obtained.REPORTED,
                counted.provenance());
    }

    private static ArmResult result(String arm, Outcome outcome, double events, double total) {
        return new ArmResult(
                arm,
                outcome.id(),
                "week 4",
                OptionalDouble.of(events),
                OptionalDouble.of(total),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                MeanOf.NONE,
                Optional.empty(),
                Obtained.REPORTED,
                provenance("alpha", "in arm " + arm, Standing.VERIFIED));
    }

    private static ArmResult withSource(String trial, ArmResult it) {
        Standing standing = trial.equals("gamma") ? Standing.PARTIAL : Standing.VERIFIED;
        return new ArmResult(
                it.arm(),
                it.outcome(),
                it.timepoint(),
                it.events(),
                it.total(),
                it.mean(),
                it.sd(),
                it.meanInterval(),
                it.meanOf(),
                it.scale(),
                it.totalObtained(),
                provenance(trial, it.provenance().printed(), standing));
    }

    private static PooledResult printed(
            String id, Outcome outcome, OptionalDouble estimate, Optional<Interval> interval) {
        return new PooledResult(
                id,
                Intervention.ACUPUNCTURE,
                Intervention.DRUG,
                "any pill",
                Optional.empty(),
                outcome.id(),
                "overall",
                "RR",
                "",
                estimate.isPresent() ? OptionalInt.of(9) : OptionalInt.empty(),
                OptionalInt.empty(),
                estimate,
                interval,
                Optional.empty(),
                OptionalDouble.empty(),
                "",
                Favours.NOT_STATED,
                Optional.empty(),
                provenance("theta", "", estimate.isPresent() ? Standing.VERIFIED : Standing.NOT_SEEN));
    }

    private static Provenance provenance(String source, String printed, Standing standing) {
        return new Provenance(
                citation(source), new Locator("abstract of " + source, ""), Obtained.REPORTED, standing, printed, "");
    }

    private static Citation citation(String id) {
        Citation.Builder builder =
                Citation.of(id, SourceKind.TRIAL_REPORT).title("Report " + id).standing(Standing.VERIFIED);
        return id.equals("gamma")
                ? builder.build()
                : builder.identifier(new Identifier.Doi("10.0000/" + id + "<1>&2"))
                        .build();
    }
}
