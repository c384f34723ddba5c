package org.meridian.exchange.plan;

import org.meridian.evidence.dataset.Location;
import org.meridian.exchange.results.JsonDocument;
import org.meridian.exchange.results.JsonObject;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.protocol.MethodRegistry;
import org.meridian.synthesis.protocol.Profile;
import org.meridian.synthesis.protocol.Protocol;

/**
 * Writes analysis plans with every choice spelled out, so that a plan gives the same results when defaults change. What is
 * written, {@link PlanReader} reads back as the same protocol.
 */
public final class PlanWriter {

    private PlanWriter() {}

    /**
     * The writer.
     *
     * @return the writer
     */
    public static PlanWriter withDefaults() {
        return new PlanWriter();
    }

    /**
     * Writes a protocol.
     *
     * @param protocol the protocol
     * @return a plan as JSON, ended by a line feed
     */
    public String write(Protocol protocol) {
        AnalysisType type = new AnalysisType(
                MethodRegistry.standard(), Location.classPath("/"), PlanVersion.CURRENT, Profile.MERIDIAN);
        return JsonDocument.text(JsonObject.of(Value.fields()
                .with(PlanKeys.VERSION, PlanVersion.CURRENT.id())
                .with(
                        PlanKeys.ANALYSES,
                        Value.of(protocol.analyses().stream().map(type::write).toList()))));
    }
}
