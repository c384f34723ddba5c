package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The example that the format is documented with, end to end. Reference values: metafor 3.8-1 run to convergence, leave-one-out
 * as {@code leave1out(rma(yi, vi, data = dat.bcg))}.
 */
class ContractExampleTest {

    private static final List<Double> WITHOUT = List.of(
            -0.707083784699259,
            -0.654031200293526,
            -0.685554410836617,
            -0.628409369807675,
            -0.764170095140255,
            -0.710876555564008,
            -0.655247599784662,
            -0.794767604515521,
            -0.741197299304493,
            -0.653032915305876,
            -0.757858626723502,
            -0.759812099334467,
            -0.777536184894367);
    private static final List<Double> TAU2_WITHOUT = List.of(
            0.336156701803632,
            0.292583083996311,
            0.320737929649037,
            0.262758148091004,
            0.327803260442081,
            0.359554070376809,
            0.293025869767263,
            0.273182929386649,
            0.349452009805488,
            0.298724504633232,
            0.340488287792991,
            0.308162214795441,
            0.303733366367171);

    private final JsonNode result = result();

    private static JsonNode result() {
        JsonNode document = Plans.json(PlanReader.withDefaults()
                .read(Plans.FOLDER.resolve("contract.json"))
                .value()
                .run());
        assertEquals("1", document.get("meridian").stringValue());
        assertEquals("0.1.0-SNAPSHOT", document.get("version").stringValue());
        assertEquals(1, document.get("results").size());
        return document.get("results").get(0);
    }

    @Test
    void saysWhatWasAnalysed() {
        assertEquals("bcg-rr", result.get("id").stringValue());
        assertEquals("OK", result.get("status").stringValue());
        assertEquals("RR", result.get("measure").stringValue());
        assertEquals("LOG", result.get("scale").stringValue());
        assertEquals(13, result.get("k").intValue());
    }

    @Test
    void givesEveryStudyWithItsWeight() {
        JsonNode study = result.get("studies").get(0);
        assertEquals(13, result.get("studies").size());
        assertEquals("Aronson 1948", study.get("study").stringValue());
        assertEquals(-0.889311333920205, number(study, "y"), 1e-14);
        assertEquals(1 / 4.0 - 1 / 123.0 + 1 / 11.0 - 1 / 139.0, number(study, "v"), 1e-14);
        double sum = 0;
        for (JsonNode it : result.get("studies")) {
            sum += number(it, "weight");
        }
        assertEquals(1, sum, 1e-14);
    }

    @Test
    void givesTheEstimateOnBothScales() {
        JsonNode estimate = result.get("estimate");
        assertEquals(-0.714532342158139, number(estimate, "y"), 1e-13);
        assertEquals(0.180792, number(estimate, "se"), 5e-7);
        assertEquals(12, number(estimate, "df"));
        assertEquals(Math.exp(-0.714532342158139), number(estimate.get("natural"), "estimate"), 1e-13);
        assertEquals(Math.exp(number(estimate, "lower")), number(estimate.get("natural"), "lower"), 1e-15);
        assertEquals(Math.exp(number(estimate, "upper")), number(estimate.get("natural"), "upper"), 1e-15);
    }

    @Test
    void givesHeterogeneityPredictionAndCertificate() {
        JsonNode heterogeneity = result.get("heterogeneity");
        assertEquals(152.23301, number(heterogeneity, "q"), 1e-5);
        assertEquals(12, number(heterogeneity, "df"));
        assertEquals(0.313243258136481, number(heterogeneity, "tau2"), 1e-13);
        assertEquals(0.166426, number(heterogeneity, "tau2Se"), 5e-7);
        assertEquals(0.922214, number(heterogeneity, "i2"), 5e-7);

        JsonNode prediction = result.get("prediction");
        assertEquals("HTS", prediction.get("method").stringValue());
        assertEquals(-2.00837590692258, number(prediction, "lower"), 1e-12);
        assertEquals(0.579311222606299, number(prediction, "upper"), 1e-12);

        JsonNode certificate = result.get("certificate");
        assertTrue(certificate.get("converged").booleanValue());
        assertEquals(0, number(certificate, "gradient"), 1e-12);
        assertEquals(false, certificate.get("atBoundary").booleanValue());
    }

    @Test
    void leavesEachStudyOut() {
        JsonNode all = result.get("leaveOneOut");
        assertEquals(13, all.size());
        for (int i = 0; i < 13; i++) {
            assertEquals(
                    result.get("studies").get(i).get("study").stringValue(),
                    all.get(i).get("without").stringValue());
            assertEquals(WITHOUT.get(i), number(all.get(i).get("estimate"), "y"), 1e-12);
            assertEquals(TAU2_WITHOUT.get(i), number(all.get(i).get("heterogeneity"), "tau2"), 1e-12);
        }
    }

    @Test
    void givesTheIntervalOfTau2() {
        JsonNode interval = result.get("tau2Interval");
        assertEquals("Q_PROFILE", interval.get("method").stringValue());
        assertEquals(0.119718, number(interval, "lower"), 5e-7);
        assertEquals(1.111479, number(interval, "upper"), 5e-7);
    }

    @Test
    void givesTheTestOfSmallStudyEffects() {
        JsonNode egger = result.get("tests").get("EGGER");
        // metafor 3.8: regtest(escalc(...), model = "lm"), t(11) = -1.4013, p = 0.1887.
        assertEquals(-1.4013, number(egger, "statistic"), 5e-5);
        assertEquals(11, number(egger, "df"));
        assertEquals(0.1887, number(egger, "p"), 5e-5);
    }

    private static double number(JsonNode node, String key) {
        assertTrue(node.get(key).isNumber(), key + " in " + node);
        return node.get(key).asDouble();
    }
}
