package org.meridian.exchange.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.synthesis.pool.PooledEffect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsJsonTest {

    private static final Results RESULTS = MadeUp.results();
    private static final String TEXT = ResultsJson.withDefaults().write(RESULTS);
    private static final JsonNode JSON = JsonMapper.shared().readTree(TEXT);

    @Test
    void everyNumberReadsBackAsTheSameNumber() {
        List<OutcomeAnalysis> analyses = RESULTS.outcomes().stream()
                .flatMap(it -> it.analyses().stream())
                .toList();
        assertEquals(analyses.size(), JSON.get("results").size());
        int pooled = 0;
        for (int i = 0; i < analyses.size(); i++) {
            JsonNode result = JSON.get("results").get(i);
            assertEquals(analyses.get(i).id(), result.get("id").asString());
            if (analyses.get(i).pooled().isPresent()) {
                same(analyses.get(i).pooled().get(), result);
                pooled++;
            }
        }
        assertTrue(pooled > 20, "pooled: " + pooled);
    }

    private static void same(PooledEffect pooled, JsonNode result) {
        assertEquals("OK", result.get("status").asString());
        JsonNode estimate = result.get("estimate");
        assertEquals(pooled.y(), estimate.get("y").doubleValue());
        assertEquals(pooled.se(), estimate.get("se").doubleValue());
        assertEquals(pooled.interval().lower(), estimate.get("lower").doubleValue());
        assertEquals(pooled.interval().upper(), estimate.get("upper").doubleValue());
        assertEquals(pooled.test().orElseThrow().p(), estimate.get("p").doubleValue());
        assertEquals(pooled.natural(), estimate.get("natural").get("estimate").doubleValue());
        assertEquals(
                pooled.naturalInterval().upper(),
                estimate.get("natural").get("upper").doubleValue());
        assertEquals(
                pooled.heterogeneity().tau2(),
                result.get("heterogeneity").get("tau2").doubleValue());
        assertEquals(
                pooled.heterogeneity().q(), result.get("heterogeneity").get("q").doubleValue());
        assertEquals(
                pooled.heterogeneity().i2(),
                result.get("heterogeneity").get("i2").doubleValue());
        assertEquals(pooled.prediction().isEmpty(), result.get("prediction").isNull());
        assertEquals(
                pooled.certificate().iterations(),
                result.get("certificate").get("iterations").intValue());
        for (int i = 0; i < pooled.k(); i++) {
            JsonNode study = result.get("studies").get(i);
            assertEquals(pooled.effects().y().get(i), study.get("y").doubleValue());
            assertEquals(pooled.effects().v().get(i), study.get("v").doubleValue());
            assertEquals(pooled.weights().get(i), study.get("weight").doubleValue());
        }
    }

    @Test
    void theKeysAreThoseOfAnalysisPlans() {
        JsonNode result = JSON.get("results").get(0);
        assertKeys(
                result,
                "id",
                "status",
                "measure",
                "scale",
                "k",
                "studies",
                "estimate",
                "heterogeneity",
                "prediction",
                "certificate");
        assertKeys(result.get("studies").get(0), "study", "y", "v", "weight");
        assertKeys(result.get("estimate"), "y", "se", "lower", "upper", "statistic", "df", "p", "natural");
        assertKeys(result.get("estimate").get("natural"), "estimate", "lower", "upper");
        assertKeys(result.get("heterogeneity"), "q", "df", "p", "tau2", "tau2Se", "i2", "h2");
        assertKeys(result.get("prediction"), "method", "lower", "upper");
        assertKeys(result.get("certificate"), "converged", "iterations", "gradient", "atBoundary");
        assertEquals("1", JSON.get("meridian").asString());
        assertEquals(MeridianVersion.CURRENT, JSON.get("version").asString());
    }

    private static void assertKeys(JsonNode node, String... keys) {
        for (String key : keys) {
            assertNotNull(node.get(key), "key " + key + " in " + node.propertyNames());
        }
    }

    @Test
    void whatDoesNotExistIsNull() {
        JsonNode relapse = JSON.get("outcomes").get(2);
        assertTrue(relapse.get("printed").get(0).get("estimate").isNull());
        assertTrue(relapse.get("printed").get(0).get("trials").isNull());
        assertTrue(relapse.get("definition").isNull());
        assertTrue(relapse.get("rate").isNull());
        JsonNode failed = JSON.get("results").get(JSON.get("results").size() - 1);
        assertEquals("ERROR", failed.get("status").asString());
        assertTrue(failed.get("message").asString().startsWith("nothing to pool on \"Relapse\""));
        assertFalse(TEXT.contains("NaN") || TEXT.contains("Infinity") || TEXT.contains("Optional"));
    }

    @Test
    void whatWentInAndWhatStayedOutIsThere() {
        JsonNode relief = JSON.get("outcomes").get(0);
        JsonNode alpha = relief.get("included").get(0);
        assertEquals(MadeUp.AWKWARD, alpha.get("study").asString());
        assertEquals(30, alpha.get("data").get("treatmentEvents").intValue());
        assertEquals(40, alpha.get("data").get("controlTotal").intValue());
        assertEquals(
                "abstract of alpha", alpha.get("provenance").get(0).get("place").asString());
        assertEquals(
                "as reported", alpha.get("provenance").get(0).get("obtained").asString());
        assertEquals("built-in", alpha.get("provenance").get(0).get("origin").asString());
        assertEquals(
                "partly verified", relief.get("included").get(2).get("standing").asString());
        assertEquals(4, relief.get("excluded").size());
        assertEquals("NO_NUMBERS", relief.get("excluded").get(0).get("reason").asString());
        assertEquals(1.4, relief.get("printed").get(0).get("estimate").doubleValue());
        assertEquals(4, relief.get("rate").get("readings").size());
        assertEquals(
                3.1,
                JSON.get("outcomes")
                        .get(1)
                        .get("included")
                        .get(0)
                        .get("data")
                        .get("treatmentMean")
                        .doubleValue());
        assertEquals(1, JSON.get("gaps").size());
        assertEquals(
                "SCIATICA_ONLY",
                JSON.get("question").get("filters").get("populations").asString());
    }

    @Test
    void theSameResultsGiveTheSameBytes() {
        assertEquals(TEXT, ResultsJson.withDefaults().write(MadeUp.results()));
        assertTrue(TEXT.endsWith("}\n") && !TEXT.contains("\r"));
    }
}
