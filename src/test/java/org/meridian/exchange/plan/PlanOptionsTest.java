package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.math.Doubles;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.model.HeterogeneityTest;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.HomogeneityTest;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.ThresholdSide;
import org.meridian.synthesis.pool.Weighting;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;
import tools.jackson.databind.JsonNode;

/** Options that differ between programs, from the plan to the result. */
class PlanOptionsTest {

    private static final Effects BCG = Datasets.load("bcg").effects(BinaryMeasure.RR);
    private static final ReferenceFile OPTIONS = ReferenceFile.read("pool-options.json");

    private static JsonNode result(String analysis) {
        return Plans.json(Plans.read(Plans.plan(analysis)).value().run())
                .get("results")
                .get(0);
    }

    private static PooledEffect random(String options) {
        return Plans.pooled(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', " + options + "}"));
    }

    private static String rows(String first, Doubles a, String second, Doubles b) {
        return IntStream.range(0, a.size())
                .mapToObj(i -> "{'" + first + "': " + a.get(i) + ", '" + second + "': " + b.get(i) + "}")
                .collect(Collectors.joining(", "));
    }

    @Test
    void aListOfEstimatorsIsAChain() {
        PooledEffect chain = random("'tau2': ['REML', 'DL']");
        assertEquals(RandomEffects.withDefaults().with(CiMethod.WALD).pool(BCG).interval(), chain.interval());
        assertEquals("random effects, REML, else DL, Wald", chain.method().title());
        JsonNode json = result(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': ['REML', 'DL']}"));
        assertEquals("REML", json.at("/certificate/answeredBy").stringValue());
        assertEquals(0, json.at("/certificate/notConverged").size());
        assertEquals("[\"REML\",\"DL\"]", json.at("/method/tau2").toString());
        JsonNode alone = result(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': 'REML'}"));
        assertTrue(alone.at("/certificate/answeredBy").isMissingNode());
        PooledEffect fixed = random("'tau2': [{'fixed': 0.2}, 'DL']");
        assertEquals(0.2, fixed.heterogeneity().tau2());
    }

    @Test
    void whatAChainCannotHoldIsToldWithItsPlace() {
        List<String> problems = Plans.problems(
                Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': ['REML', 'GENQ']}")));
        assertTrue(problems.get(0).contains("analyses[0].method.tau2[1]: needs weights"), problems.toString());
        assertTrue(Plans.problems(Plans.plan(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': []}")))
                .get(0)
                .contains("at least one estimator"));
    }

    @Test
    void anEstimateBelowZeroMayStay() {
        Case it = OPTIONS.named("untruncated DL");
        PooledEffect pooled = Plans.pooled("{'id': 'a', 'data': {'rows': ["
                + rows("y", it.column("y"), "v", it.column("v"))
                + "]}, 'columns': {'y': 'y', 'v': 'v'}, 'measure': 'GEN', 'method': {'type': 'RANDOM_EFFECTS', 'tau2':"
                + " {'name': 'DL', 'truncation': 'NONE'}}}");
        Tolerance.CLOSED_FORM.check(it.expected("mean"), pooled.y(), "mean");
        Tolerance.CLOSED_FORM.check(it.expected("se"), pooled.se(), "standard error");
        Tolerance.CLOSED_FORM.check(it.expected("tau2"), pooled.heterogeneity().tau2(), "τ²");
        assertEquals(0, pooled.heterogeneity().i2());
        assertEquals(1, pooled.heterogeneity().h2());
        assertEquals(0, pooled.diversity());
        assertTrue(pooled.prediction().orElseThrow().interval().width() > 0);
        assertEquals(
                RandomEffects.withDefaults()
                        .with(CiMethod.WALD)
                        .with(TauEstimator.untruncated(TauSquared.DL))
                        .title(),
                pooled.method().title());
        assertTrue(Plans.problems(Plans.plan(Plans.bcg(
                        "a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'PM', 'truncation': 'NONE'}}")))
                .get(0)
                .contains("PM cannot fall below 0"));
    }

    @Test
    void metaTakesI2FromQAndJacksonsIntervalAfterDl() {
        String also = "'also': ['TAU2_INTERVAL', 'I2_INTERVAL']";
        String re = "{'type': 'RANDOM_EFFECTS'}";
        Heterogeneity fromQ =
                Plans.pooled(Plans.bcg("a", "'RR'", re, "'profile': 'META'")).heterogeneity();
        // As meta prints it whatever the estimator: 92.1 with the test-based interval 88.3 to 94.7.
        assertEquals(0.921173, fromQ.i2(), 5e-7);
        assertEquals(Heterogeneity.Definition.FROM_Q, fromQ.definition());
        assertEquals(RandomEffects.withDefaults().pool(BCG).heterogeneity().tau2(), fromQ.tau2());

        JsonNode meta = result(Plans.bcg("a", "'RR'", re, "'profile': 'META'", also));
        assertEquals("Q_PROFILE", meta.at("/tau2Interval/method").stringValue());
        assertEquals("TEST_BASED", meta.at("/i2Interval/method").stringValue());
        assertEquals(0.883164, meta.at("/i2Interval/lower").asDouble(), 5e-7);
        assertEquals(0.946818, meta.at("/i2Interval/upper").asDouble(), 5e-7);

        JsonNode old = result(Plans.bcg("a", "'RR'", re, "'profile': 'META_4'", also));
        assertEquals("JACKSON", old.at("/tau2Interval/method").stringValue());
        assertEquals(0.122046, old.at("/tau2Interval/lower").asDouble(), 5e-7);
        assertEquals(1.139958, old.at("/tau2Interval/upper").asDouble(), 5e-7);

        JsonNode metafor = result(Plans.bcg("a", "'RR'", re, "'profile': 'METAFOR'", also));
        assertEquals("Q_PROFILE", metafor.at("/i2Interval/method").stringValue());
        assertEquals(0.922214, metafor.at("/heterogeneity/i2").asDouble(), 5e-7);
        assertEquals(
                TauInterval.withDefaults()
                        .with(TauIntervalMethod.Q_PROFILE)
                        .of(BCG.y(), BCG.v())
                        .tau2()
                        .orElseThrow()
                        .upper(),
                metafor.at("/tau2Interval/upper").asDouble());
        assertEquals(
                Heterogeneity.Definition.FROM_TAU2,
                Plans.pooled(Plans.bcg(
                                "a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'i2': 'FROM_TAU2'}", "'profile': 'META'"))
                        .heterogeneity()
                        .definition());
    }

    @Test
    void petoPoolsTimesToEvent() {
        Case it = OPTIONS.named("O - E and V");
        String data = "{'id': 'a', 'data': {'rows': ["
                + rows("ome", it.column("excess"), "variance", it.column("variance"))
                + "]}, 'columns': {'observedMinusExpected': 'ome', 'logRankVariance': 'variance'}, 'measure': 'HR',"
                + " 'method': {'type': 'TYPE'}}";
        for (String type : List.of("PETO", "COMMON_EFFECT")) {
            PooledEffect pooled = Plans.pooled(data.replace("TYPE", type));
            assertEquals(65, pooled.k());
            Tolerance.CLOSED_FORM.check(it.expected("mean"), pooled.y(), type);
            Tolerance.CLOSED_FORM.check(it.expected("se"), pooled.se(), type);
            Tolerance.CLOSED_FORM.check(it.expected("q"), pooled.heterogeneity().q(), type);
            Tolerance.checkPrinted("0.895119", pooled.natural(), type);
        }
    }

    @Test
    void mantelHaenszelSumsMayBeOfCorrectedCounts() {
        List<TwoByTwo> tables = OPTIONS.tables("zeroCells");
        List<String> labels = OPTIONS.labels("zeroCells");
        String rows = IntStream.range(0, tables.size())
                .mapToObj(i -> String.format(
                        "{'study': '%s', 'a': %s, 'b': %s, 'c': %s, 'd': %s}",
                        labels.get(i),
                        tables.get(i).treatmentEvents(),
                        tables.get(i).treatmentNonEvents(),
                        tables.get(i).controlEvents(),
                        tables.get(i).controlNonEvents()))
                .collect(Collectors.joining(", "));
        String analysis = "{'id': 'a', 'data': {'rows': [" + rows
                + "]}, 'columns': {'study': 'study', 'treatmentEvents': 'a', 'treatmentNonEvents': 'b', 'controlEvents':"
                + " 'c', 'controlNonEvents': 'd'}, 'measure': 'MEASURE', 'method': {'type': 'MANTEL_HAENSZEL', 'counts':"
                + " 'COUNTS'}}";
        for (String measure : List.of("RR", "OR", "RD")) {
            Case it = OPTIONS.named("corrected " + measure);
            String planned = analysis.replace("MEASURE", measure);
            PooledEffect pooled = Plans.pooled(planned.replace("COUNTS", "CORRECTED"));
            Tolerance.CLOSED_FORM.check(it.expected("mean"), pooled.y(), measure);
            Tolerance.CLOSED_FORM.check(it.expected("se"), pooled.se(), measure);
            assertEquals(
                    "common effect, Mantel–Haenszel of corrected counts",
                    pooled.method().title());
            Effects effects = BinaryMeasure.valueOf(measure).of(labels, tables);
            MantelHaenszel exact = MantelHaenszel.withDefaults();
            assertEquals(
                    exact.pool(effects).y(),
                    Plans.pooled(planned.replace("COUNTS", "AS_REPORTED")).y());
            assertEquals(
                    pooled.y(),
                    exact.with(ZeroCells.constant(0.5)).pool(effects).y());
        }
    }

    @Test
    void testsOfTheStudiesStandAmongTheTests() {
        JsonNode tests = result(Plans.bcg(
                        "a",
                        "'OR'",
                        "{'type': 'MANTEL_HAENSZEL'}",
                        "'also': [{'name': 'TAU2_TEST', 'method': 'LIKELIHOOD_RATIO'}, {'name': 'CMH', 'correction': 'NONE'},"
                                + " 'BRESLOW_DAY', 'TARONE']"))
                .get("tests");
        Effects odds = Datasets.load("bcg").effects(BinaryMeasure.OR);
        assertEquals(
                HeterogeneityTest.LIKELIHOOD_RATIO.test(odds.y(), odds.v()).statistic(),
                tests.at("/TAU2_TEST/statistic").asDouble());
        // Of the BCG trials, with and without continuity correction: 135.6889 and 136.1630.
        Tolerance.checkPrinted("136.1630", tests.at("/CMH/statistic").asDouble(), "CMH");
        assertEquals(
                HomogeneityTest.BRESLOW_DAY.test(odds).p(),
                tests.at("/BRESLOW_DAY/p").asDouble());
        assertEquals(
                HomogeneityTest.TARONE.test(odds).statistic(),
                tests.at("/TARONE/statistic").asDouble());
        JsonNode standard = result(
                        Plans.bcg("a", "'OR'", "{'type': 'MANTEL_HAENSZEL'}", "'also': ['CMH', 'TAU2_TEST']"))
                .get("tests");
        Tolerance.checkPrinted("135.6889", standard.at("/CMH/statistic").asDouble(), "CMH");
        assertEquals(
                HeterogeneityTest.RESTRICTED_LIKELIHOOD_RATIO
                        .test(odds.y(), odds.v())
                        .p(),
                standard.at("/TAU2_TEST/p").asDouble());
    }

    @Test
    void theProbabilityBeyondAThresholdIsAskedOnTheNaturalScale() {
        String also = "'also': [{'name': 'PROBABILITY_BEYOND', 'side': 'BELOW', 'threshold': 0.8}]";
        JsonNode json = result(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS'}", also))
                .get("probabilityBeyond");
        assertEquals(
                RandomEffects.withDefaults()
                        .pool(BCG)
                        .probabilityBeyond(ThresholdSide.BELOW, Threshold.natural(0.8))
                        .orElseThrow(),
                json.get("probability").asDouble());
        assertEquals("BELOW", json.get("side").stringValue());
        assertEquals(0.8, json.get("threshold").asDouble());
        JsonNode none = result(Plans.bcg("a", "'RR'", "{'type': 'COMMON_EFFECT'}", also));
        assertEquals("ERROR", none.at("/probabilityBeyond/status").stringValue());
        assertTrue(
                none.at("/probabilityBeyond/message").stringValue().contains("needs a prediction interval"),
                () -> none.get("probabilityBeyond").toString());
        assertTrue(none.get("notes").get(0).stringValue().startsWith("PROBABILITY_BEYOND: "));
    }

    @Test
    void weightsOfOnesOwnStandInAColumn() {
        String method = "{'type': 'RANDOM_EFFECTS', 'weighting': {'column': 'n1'}, 'interval': 'INTERVAL'}";
        Effects weighted =
                BCG.with("n1", Doubles.at(BCG.size(), i -> BCG.tables().get(i).treatmentTotal()));
        PooledEffect pooled = Plans.pooled(Plans.bcg("a", "'RR'", method.replace("INTERVAL", "WALD")));
        PooledEffect expected = RandomEffects.withDefaults()
                .with(CiMethod.WALD)
                .with(Weighting.given("n1"))
                .pool(weighted);
        assertEquals(expected.interval(), pooled.interval());
        assertTrue(Plans.problems(Plans.plan(Plans.bcg("a", "'RR'", method.replace("INTERVAL", "HKSJ"))))
                .get(0)
                .contains("needs inverse-variance weights"));
        PooledEffect both = Plans.pooled(
                Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'RANDOM_EFFECTS', 'weighting': {'column': 'n1'}, 'tau2': {'name': 'GENQ', 'weights': 'n1'}}"));
        assertEquals(
                RandomEffects.withDefaults()
                        .with(CiMethod.WALD)
                        .with(Weighting.given("n1"))
                        .with(TauEstimator.genq("n1"))
                        .pool(weighted)
                        .interval(),
                both.interval());
    }

    @Test
    void modelsOfCountsBringTheirGuardrails() {
        JsonNode alike =
                result("{'id': 'a', 'data': {'rows': [{'a': 10, 'b': 90, 'c': 20, 'd': 80}, {'a': 11, 'b': 89, 'c': 21,"
                        + " 'd': 79}, {'a': 9, 'b': 91, 'c': 19, 'd': 81}]}, 'columns': {'treatmentEvents': 'a',"
                        + " 'treatmentNonEvents': 'b', 'controlEvents': 'c', 'controlNonEvents': 'd'}, 'measure': 'OR', 'method':"
                        + " {'type': 'GLMM'}}");
        assertEquals(1, alike.get("guardrails").size());
        assertEquals("TAU2_AT_BOUNDARY", alike.at("/guardrails/0/code").stringValue());
        JsonNode bcg = result(Plans.bcg("a", "'OR'", "{'type': 'GLMM', 'model': 'CM_AL'}"));
        assertEquals(0, bcg.get("guardrails").size());
    }
}
