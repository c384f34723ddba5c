package org.meridian.exchange.results;

import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.EvidenceLibrary;
import org.meridian.evidence.comparison.Filters;

/**
 * Writes results as JSON: the question with its filters, what went in and stayed out, every analysis, what reviews print, and
 * what is not known.
 *
 * <p>The keys of an analysis are those of analysis plans. Numbers carry full double precision, what does not exist is
 * {@code null}, and the same results give the same bytes on every machine and every version of Java.
 */
public final class ResultsJson {

    private ResultsJson() {}

    /**
     * A writer of documents as {@link JsonDocument} says.
     *
     * @return the writer
     */
    public static ResultsJson withDefaults() {
        return new ResultsJson();
    }

    /**
     * Writes results.
     *
     * @param results the results
     * @return a JSON document, ended by a line feed
     */
    public String write(Results results) {
        JsonObject document = new JsonObject()
                .text("meridian", MeridianVersion.FORMAT)
                .text("version", MeridianVersion.CURRENT)
                .object("question", question(results.comparison()))
                .object("library", library(results.comparison().library()))
                .objects("outcomes", results.outcomes().stream().map(EvidenceJson::of))
                .objects(
                        "results",
                        results.outcomes().stream()
                                .flatMap(outcome -> outcome.analyses().stream())
                                .map(PooledJson::of))
                .objects("gaps", results.generalGaps().stream().map(EvidenceJson::gap))
                .objects(
                        "sources",
                        results.comparison().library().sources().stream().map(SourceJson::citation));
        return JsonDocument.text(document);
    }

    private static JsonObject question(Comparison comparison) {
        Filters filters = comparison.filters();
        return new JsonObject()
                .text("treatment", comparison.treatment().name())
                .text("control", comparison.control().name())
                .text("words", comparison.toString())
                .object(
                        "filters",
                        new JsonObject()
                                .text("populations", filters.populations().name())
                                .texts(
                                        "drugClasses",
                                        filters.drugClasses().stream().sorted().map(Enum::name))
                                .texts(
                                        "needlings",
                                        filters.needlings().stream().sorted().map(Enum::name))
                                .text("admission", filters.admission().name())
                                .text("borderline", filters.borderline().name()));
    }

    private static JsonObject library(EvidenceLibrary library) {
        return new JsonObject()
                .text("title", library.title())
                .count("trials", library.trials().size())
                .count("reviews", library.reviews().size())
                .count("sources", library.sources().size());
    }
}
