package org.meridian.exchange.plan;

import java.util.Optional;
import org.meridian.exchange.results.EstimateJson;
import org.meridian.exchange.results.JsonDocument;
import org.meridian.exchange.results.JsonObject;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.stat.Interval;

/**
 * Writes the results of a plan as JSON. Numbers carry full double precision, what does not exist is {@code null}, and the same
 * plan gives the same bytes on every machine and every version of Java.
 */
public final class PlanResultsJson {

    private PlanResultsJson() {}

    /**
     * The writer.
     *
     * @return the writer
     */
    public static PlanResultsJson withDefaults() {
        return new PlanResultsJson();
    }

    /**
     * Writes results.
     *
     * @param results what came of a plan
     * @return a JSON document, ended by a line feed
     */
    public String write(PlanResults results) {
        return JsonDocument.text(new JsonObject()
                .text("meridian", MeridianVersion.FORMAT)
                .text("version", MeridianVersion.CURRENT)
                .objects("results", results.results().stream().map(PlanResultsJson::result)));
    }

    private static JsonObject result(AnalysisResult result) {
        JsonObject json = new JsonObject().text("id", result.analysis().id());
        if (result instanceof AnalysisResult.Done done) {
            done(done, json.text("status", "OK"));
        } else if (result instanceof AnalysisResult.Failed failed) {
            json.text("status", "ERROR").text("message", failed.message());
        }
        return json;
    }

    private static void done(AnalysisResult.Done done, JsonObject json) {
        json.text("measure", done.analysis().measure().name())
                .text("scale", done.answer().effects().measure().scale().name());
        AnswerJson.describe(done.answer(), json);
        JsonObject tests = new JsonObject();
        for (SupplementResult supplement : done.supplements()) {
            if (supplement.name().isTest()) {
                supplement(supplement, supplement.name().name(), tests);
            } else {
                supplement(supplement, supplement.name().key(), json);
            }
        }
        if (done.supplements().stream().anyMatch(it -> it.name().isTest())) {
            json.object("tests", tests);
        }
        json.texts("notes", done.notes().stream());
    }

    private static void supplement(SupplementResult supplement, String key, JsonObject json) {
        if (supplement instanceof SupplementResult.Repeated repeated) {
            json.objects(key, repeated.analyses().stream().map(it -> reanalysis(repeated.name(), it)));
        } else if (supplement instanceof SupplementResult.Range range) {
            json.object(key, range(range));
        } else if (supplement instanceof SupplementResult.Tested tested) {
            json.object(key, EstimateJson.test(Optional.of(tested.test())));
        } else if (supplement instanceof SupplementResult.Probability beyond) {
            json.object(
                    key,
                    new JsonObject()
                            .text("side", beyond.side().name())
                            .number("threshold", beyond.threshold())
                            .number("probability", beyond.probability()));
        } else {
            json.absent(key);
        }
    }

    private static JsonObject range(SupplementResult.Range range) {
        return new JsonObject()
                .text("method", range.method())
                .number("lower", range.interval().map(Interval::lower).orElse(Double.NaN))
                .number("upper", range.interval().map(Interval::upper).orElse(Double.NaN));
    }

    private static JsonObject reanalysis(SupplementName name, Reanalysis analysis) {
        JsonObject json =
                new JsonObject().text(name == SupplementName.LEAVE_ONE_OUT ? "without" : "with", analysis.study());
        analysis.answer()
                .ifPresentOrElse(
                        answer -> AnswerJson.headline(answer, json),
                        () -> json.absent("estimate").absent("heterogeneity").text("message", analysis.failure()));
        return json;
    }
}
