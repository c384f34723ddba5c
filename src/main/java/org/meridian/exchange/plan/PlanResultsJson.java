package org.meridian.exchange.plan;

import org.meridian.exchange.results.JsonDocument;
import org.meridian.exchange.results.JsonObject;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.meridian.synthesis.protocol.SupplementAnswer;
import org.meridian.synthesis.study.LeftOut;

/**
 * Writes the results of a plan as JSON. Numbers carry full double precision, what does not exist is {@code null}, and the same
 * plan gives the same bytes on every machine and every version of Java.
 */
public final class PlanResultsJson {

    /** The key under which tests are found by their names. */
    private static final String TESTS = "tests";

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
    public String write(ProtocolResults results) {
        return JsonDocument.text(new JsonObject()
                .text("meridian", MeridianVersion.FORMAT)
                .text("version", MeridianVersion.CURRENT)
                .objects("results", results.results().stream().map(it -> JsonObject.of(result(it)))));
    }

    private static Value.Fields result(AnalysisResult result) {
        Value.Fields fields = Value.fields().with("id", result.analysis().id());
        if (result instanceof AnalysisResult.Done done) {
            return done(done, fields.with("status", "OK"));
        }
        return fields.with("status", "ERROR").with("message", ((AnalysisResult.Failed) result).message());
    }

    private static Value.Fields done(AnalysisResult.Done done, Value.Fields fields) {
        SynthesisResult answer = done.answer();
        Value.Fields all = fields.with("measure", done.analysis().measure().id())
                .with("scale", answer.measure().scale().name())
                .with(
                        "method",
                        answer.method().settings().with("title", answer.method().title()))
                .with("level", answer.level())
                .with("k", Value.count(answer.k()))
                .with(
                        "studies",
                        ResultData.studies(
                                answer.effects(), SummaryEffect.in(answer).flatMap(SummaryEffect::shares)))
                .with(answer.data());
        Value.Fields tests = Value.fields();
        for (SupplementAnswer supplement : done.supplements()) {
            String key = supplement.planned().supplement().key();
            if (key.equals(TESTS)) {
                tests = tests.with(supplement.planned().id(), entry(supplement));
            } else {
                all = all.with(
                        supplement.planned().hasStandardId()
                                ? key
                                : supplement.planned().id(),
                        entry(supplement));
            }
        }
        if (!tests.values().isEmpty()) {
            all = all.with(TESTS, tests);
        }
        return all.with("notes", Value.texts(done.notes().stream()))
                .with(
                        "leftOut",
                        Value.of(done.effects().rows().leftOut().stream()
                                .map(PlanResultsJson::leftOut)
                                .toList()));
    }

    /** The answer, or why there is none. */
    private static Value entry(SupplementAnswer supplement) {
        return supplement
                .result()
                .map(it -> it.data())
                .orElseGet(() -> Value.fields().with("status", "ERROR").with("message", supplement.reason()));
    }

    private static Value.Fields leftOut(LeftOut row) {
        return Value.fields().with("study", row.study()).with(place(row)).with("reason", row.reason());
    }

    /** The line of a row of a file, and its place in any case. */
    private static Value.Fields place(LeftOut row) {
        String[] parts = row.place().split(", line ");
        boolean ofFile = parts.length == 2 && parts[1].matches("\\d+");
        return Value.fields()
                .with("line", ofFile ? Value.count(Integer.parseInt(parts[1])) : Value.absent())
                .with("place", row.place());
    }
}
