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
        return JsonObject.of(finding.data());
    }
}
