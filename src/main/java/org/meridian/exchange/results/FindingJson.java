package org.meridian.exchange.results;

import org.meridian.synthesis.guardrail.Finding;

/** What a careful reader would object to as JSON, in the keys of analysis plans. */
public final class FindingJson {

    private FindingJson() {}

    /**
     * A finding.
     *
     * @param finding the finding
     * @return its code, severity, message, values, studies and reference
     */
    public static JsonObject of(Finding finding) {
        return new JsonObject()
                .text("code", finding.code().name())
                .text("severity", finding.severity().name())
                .text("message", finding.message())
                .objects(
                        "values",
                        finding.values().stream()
                                .map(it ->
                                        new JsonObject().text("name", it.name()).number("value", it.value())))
                .texts("studies", finding.studies().stream())
                .text("reference", finding.code().reference());
    }
}
