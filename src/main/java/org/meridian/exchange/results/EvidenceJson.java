package org.meridian.exchange.results;

import org.meridian.evidence.comparison.Contribution;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.Gap;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.RateReading;
import org.meridian.evidence.review.PooledResult;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Interval;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.StudyData;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/** The evidence on one outcome as JSON: what went in, what stayed out, what reviews print, what is not known. */
final class EvidenceJson {

    private EvidenceJson() {}

    static JsonObject of(OutcomeResults results) {
        OutcomeEvidence evidence = results.evidence();
        JsonObject json = new JsonObject()
                .text("id", evidence.outcome().id())
                .text("name", evidence.outcome().name())
                .text("kind", evidence.outcome().kind().name())
                .text("event", evidence.outcome().event())
                .text("better", evidence.outcome().better().name())
                .text("definition", evidence.outcome().definition())
                .text("measure", results.measure().symbol())
                .text("leading", results.leading().id())
                .objects("included", evidence.included().stream().map(EvidenceJson::contribution))
                .objects("excluded", evidence.excluded().stream().map(EvidenceJson::exclusion))
                .objects("printed", evidence.printed().stream().map(EvidenceJson::printed));
        evidence.rate().ifPresentOrElse(rate -> json.object("rate", rate(rate)), () -> json.absent("rate"));
        return json.objects("gaps", evidence.gaps().stream().map(EvidenceJson::gap));
    }

    private static JsonObject contribution(Contribution contribution) {
        Trial trial = contribution.trial();
        JsonObject json = new JsonObject()
                .text("trial", trial.id())
                .text("study", trial.label())
                .text("source", trial.citation().id())
                .text("link", trial.citation().link().orElse(""))
                .text("country", trial.country())
                .text("population", trial.population().name())
                .text("design", trial.design().name())
                .text("timepoint", contribution.timepoint())
                .objects("treatmentArms", contribution.treatmentArms().stream().map(EvidenceJson::arm))
                .objects("controlArms", contribution.controlArms().stream().map(EvidenceJson::arm))
                .object("data", data(contribution.data()));
        contribution
                .scale()
                .ifPresentOrElse(scale -> json.text("ratingScale", scale.name()), () -> json.absent("ratingScale"));
        return json.text("standing", contribution.standing().words())
                .objects("provenance", contribution.provenances().stream().map(SourceJson::provenance))
                .texts("remarks", contribution.remarks().stream());
    }

    private static JsonObject arm(Arm arm) {
        return new JsonObject()
                .text("id", arm.id())
                .text("label", arm.label())
                .text("needling", arm.needling().map(Needling::name).orElse(""))
                .text("drugClass", arm.drugClass().map(DrugClass::name).orElse(""))
                .count("randomised", arm.randomised());
    }

    private static JsonObject data(StudyData data) {
        JsonObject json = new JsonObject();
        if (data instanceof TwoByTwo table) {
            json.count("treatmentEvents", table.treatmentEvents())
                    .count("treatmentTotal", table.treatmentTotal())
                    .count("controlEvents", table.controlEvents())
                    .count("controlTotal", table.controlTotal());
        } else if (data instanceof TwoMeans means) {
            json.number("treatmentMean", means.treatmentMean())
                    .number("treatmentSd", means.treatmentSd())
                    .count("treatmentN", means.treatmentTotal())
                    .number("controlMean", means.controlMean())
                    .number("controlSd", means.controlSd())
                    .count("controlN", means.controlTotal());
        } else if (data instanceof Reported reported) {
            json.number("estimate", reported.estimate())
                    .number("lower", reported.interval().lower())
                    .number("upper", reported.interval().upper())
                    .number("level", reported.interval().level());
        }
        return json;
    }

    private static JsonObject exclusion(Exclusion exclusion) {
        return new JsonObject()
                .text("trial", exclusion.trial().id())
                .text("study", exclusion.trial().label())
                .text("reason", exclusion.reason().name())
                .text("reasonInWords", exclusion.reason().words())
                .text("detail", exclusion.detail())
                .text("link", exclusion.trial().citation().link().orElse(""));
    }

    private static JsonObject printed(PrintedResult printed) {
        PooledResult result = printed.result();
        return new JsonObject()
                .text("id", result.id())
                .text("review", printed.review().id())
                .text("study", printed.review().label())
                .text("treatment", result.treatment().name())
                .text("comparator", result.comparator().name())
                .text("comparatorLabel", result.comparatorLabel())
                .text("subgroup", result.subgroup())
                .text("measure", result.measure())
                .text("model", result.model())
                .count("trials", result.trials())
                .count("participants", result.participants())
                .number("estimate", result.estimate())
                .number("lower", result.interval().map(Interval::lower).orElse(Double.NaN))
                .number("upper", result.interval().map(Interval::upper).orElse(Double.NaN))
                .text("p", result.p().map(PrintedP::toString).orElse(""))
                .number("i2", result.i2())
                .text("certainty", result.certainty())
                .text("favours", result.favours().name())
                .object("provenance", SourceJson.provenance(result.provenance()));
    }

    private static JsonObject rate(RateReading rate) {
        return new JsonObject()
                .count("controlEvents", rate.controlEvents())
                .count("controlTotal", rate.controlTotal())
                .number("controlRisk", rate.controlRisk())
                .number("ceiling", rate.ceiling())
                .flag("nearCeiling", rate.isNearCeiling())
                .objects("readings", rate.lines().stream().map(EvidenceJson::reading))
                .texts("sentences", rate.sentences().stream());
    }

    private static JsonObject reading(RateReading.Line line) {
        PooledEffect pooled = line.pooled();
        return new JsonObject()
                .text("name", line.name())
                .number("estimate", pooled.natural())
                .number(
                        "lower",
                        pooled.measure().scale().toNatural(pooled.interval().lower()))
                .number(
                        "upper",
                        pooled.measure().scale().toNatural(pooled.interval().upper()));
    }

    static JsonObject gap(Gap gap) {
        return new JsonObject()
                .text("id", gap.id())
                .text("about", gap.about())
                .text("missing", gap.missing())
                .text("reason", gap.reason());
    }
}
