package org.meridian.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.evidence.dataset.Location;
import org.meridian.math.Doubles;
import org.meridian.synthesis.diagnostic.Cumulative;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.glmm.GlmmModel;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.DoubleArcsine;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PermutationResult;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.QReferenceMean;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.RiskDifferenceVariance;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.pool.Weighting;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.Protocol;
import org.meridian.synthesis.protocol.ProtocolResults;
import org.meridian.synthesis.protocol.SupplementAnswer;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import tools.jackson.databind.JsonNode;

class PlanRunTest {

    private static final String RE = "{'type': 'RANDOM_EFFECTS'}";
    private static final String COMMON = "{'type': 'COMMON_EFFECT'}";
    private static final Effects BCG = Datasets.load("bcg").effects(BinaryMeasure.RR);

    @TempDir
    private Path folder;

    private static void same(PooledEffect expected, String analysis) {
        PooledEffect actual = Plans.pooled(analysis);
        assertEquals(expected.y(), actual.y());
        assertEquals(expected.interval(), actual.interval());
        assertEquals(expected.prediction(), actual.prediction());
        assertEquals(expected.heterogeneity(), actual.heterogeneity());
        assertEquals(expected.method().title(), actual.method().title());
    }

    private static String inline(String rows, String columns, String measure, String method) {
        return "{'id': 'a', 'data': {'rows': [" + rows + "]}, 'columns': " + columns + ", 'measure': '" + measure
                + "', 'method': " + method + "}";
    }

    @Test
    void poolsAsTheMethodsDoByThemselves() {
        same(RandomEffects.withDefaults().with(CiMethod.WALD).pool(BCG), Plans.bcg("a", "'RR'", RE));
        same(CommonEffect.withDefaults().pool(BCG), Plans.bcg("a", "'RR'", COMMON));
        same(MantelHaenszel.withDefaults().pool(BCG), Plans.bcg("a", "'RR'", "{'type': 'MANTEL_HAENSZEL'}"));
        same(
                MantelHaenszel.withDefaults()
                        .with(RiskDifferenceVariance.GREENLAND_ROBINS)
                        .pool(Datasets.load("bcg").effects(BinaryMeasure.RD)),
                Plans.bcg("a", "'RD'", "{'type': 'MANTEL_HAENSZEL', 'riskDifferenceVariance': 'GREENLAND_ROBINS'}"));
        same(
                Peto.withDefaults().withLevel(0.99).pool(Datasets.load("bcg").effects(BinaryMeasure.PETO)),
                Plans.bcg(
                        "a", "'PETO'", "{'type': 'PETO', 'interval': 'WALD', 'prediction': 'NONE'}", "'level': 0.99"));
    }

    @Test
    void takesEveryOptionOfRandomEffects() {
        for (TauSquared tau2 : TauSquared.values()) {
            check(tau2, CiMethod.WALD, PredictionMethod.HTS);
        }
        for (CiMethod interval : CiMethod.values()) {
            check(TauSquared.REML, interval, PredictionMethod.HTS);
        }
        for (PredictionMethod prediction : PredictionMethod.values()) {
            check(TauSquared.REML, CiMethod.HKSJ, prediction);
        }
        check(TauSquared.ML, CiMethod.PROFILE_LIKELIHOOD, PredictionMethod.NONE);
    }

    private static void check(TauSquared tau2, CiMethod interval, PredictionMethod prediction) {
        RandomEffects method = RandomEffects.withDefaults()
                .with(tau2)
                .with(interval)
                .with(prediction)
                .withLevel(0.9);
        same(
                method.pool(BCG),
                Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'RANDOM_EFFECTS', 'tau2': '" + tau2.name() + "', 'interval': '" + interval.name()
                                + "', 'prediction': '" + prediction.name() + "'}",
                        "'level': 0.9"));
    }

    @Test
    void takesOtherWeightsAndQAboutAnotherMean() {
        same(
                RandomEffects.withDefaults()
                        .with(CiMethod.WALD)
                        .with(Weighting.ivHet())
                        .pool(BCG),
                Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'weighting': 'IVHET'}"));
        PooledEffect revMan = Plans.pooled(
                Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': 'DL', 'qAbout': 'MANTEL_HAENSZEL'}"));
        assertEquals(152.5676, revMan.heterogeneity().q(), 5e-5);
        assertEquals(0.309497, revMan.heterogeneity().tau2(), 5e-7);
        same(
                MantelHaenszel.withDefaults()
                        .with(QReferenceMean.INVERSE_VARIANCE)
                        .pool(BCG),
                Plans.bcg("a", "'RR'", "{'type': 'MANTEL_HAENSZEL', 'qAbout': 'INVERSE_VARIANCE'}"));
    }

    @Test
    void optionsThatDoNotGoTogetherFailOrAreRefused() {
        assertTrue(Plans.failure(Plans.bcg(
                        "a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': 'DL', 'interval': 'PROFILE_LIKELIHOOD'}"))
                .contains("ML or REML"));
        assertEquals(
                1,
                Plans.problems(
                                Plans.plan(
                                        Plans.bcg(
                                                "a",
                                                "'RR'",
                                                "{'type': 'RANDOM_EFFECTS', 'tau2': 'DL', 'interval': 'HENMI_COPAS', 'prediction': 'HKSJ_K1'}")))
                        .size());
    }

    @Test
    void fixesTau2() {
        PooledEffect fixed =
                Plans.pooled(Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'fixed': 0.04}}"));
        assertEquals(0.04, fixed.heterogeneity().tau2());
        double w = 0;
        double wy = 0;
        for (int i = 0; i < BCG.size(); i++) {
            w += 1 / (BCG.v().get(i) + 0.04);
            wy += BCG.y().get(i) / (BCG.v().get(i) + 0.04);
        }
        assertEquals(wy / w, fixed.y(), 1e-14);
        assertEquals(1 / Math.sqrt(w), fixed.se(), 1e-14);
    }

    @Test
    void knowsTheColumnsOfBundledData() {
        same(
                RandomEffects.withDefaults().with(CiMethod.WALD).pool(BCG),
                "{'id': 'a', 'data': {'dataset': 'bcg'}, 'measure': 'RR', 'method': " + RE + "}");
        assertEquals(
                "there is no data set \"cbg\" (data sets: " + String.join(", ", Datasets.names()) + ")",
                Plans.failure("{'id': 'a', 'data': {'dataset': 'cbg'}, 'measure': 'RR', 'method': " + RE + "}"));
    }

    @Test
    void readsMeans() {
        TwoMeans first = new TwoMeans(3.1, 1.2, 30, 4.5, 1.4, 31);
        TwoMeans second = new TwoMeans(2.9, 1.1, 25, 3.3, 1.0, 24);
        same(
                CommonEffect.withDefaults().pool(ContinuousMeasure.SMD.of(List.of("A", "B"), List.of(first, second))),
                inline(
                        "{'s': 'A', 'm1': 3.1, 's1': 1.2, 'n1': 30, 'm2': 4.5, 's2': 1.4, 'n2': 31},"
                                + " {'s': 'B', 'm1': 2.9, 's1': 1.1, 'n1': 25, 'm2': 3.3, 's2': 1.0, 'n2': 24}",
                        "{'study': 's', 'treatmentMean': 'm1', 'treatmentSd': 's1', 'treatmentN': 'n1',"
                                + " 'controlMean': 'm2', 'controlSd': 's2', 'controlN': 'n2'}",
                        "SMD",
                        COMMON));
    }

    @Test
    void readsReportedEffectsInEveryForm() {
        Effects effects = Effects.of(
                GenericMeasure.GEN, List.of("Study 1", "Study 2"), Doubles.of(0.5, -0.25), Doubles.of(0.25, 0.0625));
        PooledEffect expected = CommonEffect.withDefaults().pool(effects);
        same(
                expected,
                inline("{'e': 0.5, 'v': 0.25}, {'e': -0.25, 'v': 0.0625}", "{'y': 'e', 'v': 'v'}", "GEN", COMMON));
        same(expected, inline("{'e': 0.5, 's': 0.5}, {'e': -0.25, 's': 0.25}", "{'y': 'e', 'se': 's'}", "GEN", COMMON));
        double z = 1.959963984540054;
        PooledEffect fromIntervals = Plans.pooled(inline(
                "{'e': 0.5, 'l': " + (0.5 - 0.5 * z) + ", 'u': " + (0.5 + 0.5 * z) + "}, {'e': -0.25, 'l': "
                        + (-0.25 - 0.25 * z) + ", 'u': " + (-0.25 + 0.25 * z) + "}",
                "{'y': 'e', 'lower': 'l', 'upper': 'u'}",
                "RR",
                COMMON));
        assertEquals(expected.y(), fromIntervals.y(), 1e-14);
        assertEquals(expected.se(), fromIntervals.se(), 1e-14);
        assertEquals(Math.exp(expected.y()), fromIntervals.natural(), 1e-14);
    }

    @Test
    void refusesReportedEffectsThatCannotBe() {
        assertEquals(
                "analyses[0].data.rows[0] (Study 1): y must lie in its interval, but 3.0 does not lie in [1.0, 2.0]",
                Plans.failure(
                        inline("{'e': 3, 'l': 1, 'u': 2}", "{'y': 'e', 'lower': 'l', 'upper': 'u'}", "GEN", COMMON)));
        assertEquals(
                "analyses[0].data.rows[0] (Study 1): standard error must be > 0, but was 0.0",
                Plans.failure(inline("{'e': 3, 's': 0}", "{'y': 'e', 'se': 's'}", "GEN", COMMON)));
        assertTrue(Plans.failure(inline("{'e': 3, 'v': 0}", "{'y': 'e', 'v': 'v'}", "GEN", COMMON))
                .contains("sampling variance must be > 0, but was 0.0"));
    }

    @Test
    void filtersRows() {
        PooledEffect random =
                Plans.pooled(Plans.bcg("a", "'RR'", RE, "'where': [{'column': 'alloc', 'in': ['random']}]"));
        assertEquals(7, random.k());
        PooledEffect late = Plans.pooled(
                Plans.bcg(
                        "a",
                        "'RR'",
                        RE,
                        "'where': [{'column': 'alloc', 'in': ['random', 'alternate']}, {'column': 'year', 'in': [1953.0, '1973', 1948]}]"));
        assertEquals(
                List.of("Aronson 1948", "Frimodt-Moller et al 1973", "Stein & Aronson 1953", "Vandiviere et al 1973"),
                late.effects().labels());
        assertEquals(
                "no row of bcg.csv fulfils alloc in (randon) and year in (1948)",
                Plans.failure(Plans.bcg(
                        "a",
                        "'RR'",
                        RE,
                        "'where': [{'column': 'alloc', 'in': ['randon']}, {'column': 'year', 'in': [1948]}]")));
        assertTrue(Plans.failure(Plans.bcg("a", "'RR'", RE, "'where': [{'column': 'allok', 'in': ['random']}]"))
                .startsWith("column \"allok\" is not in bcg.csv (columns: author, year, tpos"));
    }

    @Test
    void namesMissingColumnsAndFiles() {
        String analysis = Plans.bcg("a", "'RR'", RE).replace("'tpos'", "'tpo'").replace("'n2'", "'m2'");
        assertEquals(
                "column \"tpo\" is not in bcg.csv; column \"m2\" is not in bcg.csv"
                        + " (columns: author, year, tpos, n1, cpos, n2, ablat, alloc)",
                Plans.failure(analysis));
        assertEquals(
                "there is no file none.csv in the folder of the plan",
                Plans.failure(Plans.bcg("a", "'RR'", RE).replace("bcg.csv", "none.csv")));
    }

    @Test
    void namesRolesThatAreMissingSurplusOrTwice() {
        String message = Plans.failure("{'id': 'a', 'data': {'csv': 'bcg.csv'}, 'columns': {'treatmentEvents': 'tpos',"
                + " 'controlTotal': 'n2', 'sd': 'year'}, 'measure': 'RR', 'method': " + RE + "}");
        for (String part : List.of(
                "columns: the risk ratio needs treatmentTotal or treatmentNonEvents, controlEvents",
                "has no use for sd",
                "treatmentEvents in \"tpos\"",
                "columns: author, year, tpos, n1, cpos, n2, ablat, alloc")) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(Plans.failure(Plans.bcg("a", "'MD'", RE)).startsWith("columns: the mean difference needs"));
        assertTrue(Plans.failure(Plans.bcg("a", "'GEN'", RE)).startsWith("columns: the effect size needs y"));
        assertTrue(Plans.failure(Plans.bcg("a", "'RR'", RE)
                        .replace("'treatmentTotal': 'n1'", "'treatmentTotal': 'n1', 'treatmentNonEvents': 'n1'"))
                .contains("needs exactly one of treatmentTotal, treatmentNonEvents"));
    }

    @Test
    void namesBadNumbersByFileLineAndColumn() throws IOException {
        Files.writeString(
                folder.resolve("bad.csv"),
                "s,e1,n1,e2,n2\nA,4,123,11,139\nB,six,306,,303\nC,3,2,11,220\nD,\"5\",1e400,2,NA\n");
        String analysis =
                Plans.plan("{'id': 'a', 'data': {'csv': 'bad.csv'}, 'columns': {'study': 's', 'treatmentEvents': 'e1',"
                        + " 'treatmentTotal': 'n1', 'controlEvents': 'e2', 'controlTotal': 'n2'}, 'measure': 'RR', 'method': "
                        + RE
                        + "}");
        Protocol plan = PlanReader.withDefaults()
                .read(Location.folder(folder), "plan.json", analysis.replace('\'', '"'))
                .value();
        String message = assertInstanceOf(
                        AnalysisResult.Failed.class, plan.run().results().get(0))
                .message();
        for (String fault : List.of(
                "bad.csv, line 3, column e1: must be a number such as 0.25, but was \"six\"",
                "bad.csv, line 5, column n1: must be a number such as 0.25, but was \"1e400\"")) {
            assertTrue(message.contains(fault), message);
        }
        Files.writeString(folder.resolve("bad.csv"), "s,e1,n1,e2,n2\nA,4,123,11,139\nC,3,2,11,220\n");
        assertEquals(
                "bad.csv, line 3 (C): events cannot exceed participants, but in the treatment arm they were 3.0 of 2.0",
                assertInstanceOf(
                                AnalysisResult.Failed.class,
                                plan.run().results().get(0))
                        .message());
    }

    @Test
    void aTextIsNotANumber() {
        assertEquals(
                "analyses[0].data.rows[0], column v: must be a number such as 0.25, but was \"0.1\"",
                Plans.failure(inline("{'e': 3, 'v': '0.1'}", "{'y': 'e', 'v': 'v'}", "GEN", COMMON)));
    }

    @Test
    void oneFailureLosesNoOther() {
        ProtocolResults results = Plans.read(Plans.plan(
                        Plans.bcg("first", "'RR'", RE),
                        Plans.bcg("other", "'RR'", RE).replace("bcg.csv", "other.csv"),
                        Plans.bcg("subgroups", "'RR'", "{'type': 'SUBGROUPS', 'by': 'allocation'}"),
                        Plans.bcg("last", "'OR'", RE)))
                .value()
                .run();
        JsonNode json = Plans.json(results).get("results");
        assertEquals(
                List.of("OK", "ERROR", "ERROR", "OK"),
                json.valueStream().map(it -> it.get("status").stringValue()).toList());
        assertEquals(
                List.of("first", "other", "subgroups", "last"),
                json.valueStream().map(it -> it.get("id").stringValue()).toList());
        assertTrue(
                json.get(2).get("message").stringValue().contains("column \"allocation\" is not in bcg.csv"),
                () -> json.get(2).toString());
        assertEquals(2, results.failures().size());
    }

    @Test
    void accumulatesInTheOrderOfAColumn() {
        AnalysisResult result = Plans.run(Plans.bcg(
                        "a",
                        "'RR'",
                        RE,
                        "'also': [{'name': 'CUMULATIVE', 'by': 'year'}, {'name': 'CUMULATIVE', 'id': 'data'}]"))
                .get(0);
        Cumulative byYear = assertInstanceOf(
                Cumulative.class,
                assertInstanceOf(AnalysisResult.Done.class, result)
                        .supplements()
                        .get(0)
                        .result()
                        .orElseThrow());
        // From the reference values: metafor's cumul(order = year), by year and within a year by place.
        assertEquals("Aronson 1948", byYear.steps().get(0).label());
        assertEquals(-0.889311333920205, step(byYear, 0).y(), 1e-12);
        assertEquals(-1.32500344224488, step(byYear, 1).y(), 1e-12);
        assertEquals(-0.972079931813344, step(byYear, 2).y(), 1e-10);
        assertEquals(0.0872067928388465, step(byYear, 2).tau2(), 1e-10);
        assertEquals(-0.714532342158139, step(byYear, 12).y(), 1e-12);
    }

    private static SummaryEffect step(Cumulative series, int i) {
        return series.steps().get(i).attempt().result().orElseThrow();
    }

    @Test
    void makesIntervalsOfTau2AndI2() {
        List<SupplementAnswer> results = done(Plans.bcg(
                        "a",
                        "'RR'",
                        "{'type': 'RANDOM_EFFECTS', 'tau2': 'DL'}",
                        "'also': [{'name': 'TAU2_INTERVAL', 'method': 'JACKSON'}, 'I2_INTERVAL', {'name': 'I2_INTERVAL',"
                                + " 'id': 'from Q', 'method': 'TEST_BASED'}]"))
                .supplements();
        // Jackson's interval and the test-based one as meta prints them.
        assertEquals(new Range(0.122046, 1.139958), range(results.get(0)));
        assertTrue(range(results.get(1)).lower() < 0.921173
                && range(results.get(1)).upper() > 0.921173);
        assertEquals(new Range(0.883164, 0.946818), range(results.get(2)));
    }

    @Test
    void testsByPermutation() {
        String analysis = Plans.bcg(
                "a",
                "'RR'",
                COMMON,
                "'also': ['PERMUTATION', {'name': 'PERMUTATION', 'id': 'few', 'permutations': 100}]");
        AnalysisResult.Done done = done(analysis);
        PermutationResult exact = assertInstanceOf(
                PermutationResult.class, done.supplements().get(0).result().orElseThrow());
        assertEquals(
                PermutationTest.withDefaults()
                        .test(CommonEffect.withDefaults().pool(BCG))
                        .p(),
                exact.p());
        assertEquals(1, done.missing().size());
        assertTrue(
                done.missing().get(0).reason().endsWith("a draw among them needs a seed"),
                done.missing().get(0).reason());
    }

    @Test
    void readsFreemanAndTukeysTransformationsBackByTheHarmonicMeanOfTheSizes() {
        String one = inline("{'e': 3, 'n': 20}", "{'events': 'e', 'total': 'n'}", "PFT", COMMON);
        assertEquals(0.15, natural(one).get("estimate").asDouble(), 1e-14);
        String two = inline("{'e': 3, 'n': 20}, {'e': 7, 'n': 30}", "{'events': 'e', 'total': 'n'}", "PFT", COMMON);
        assertEquals(24, natural(two).get("size").asDouble(), 1e-14);
        assertEquals(
                DoubleArcsine.ofSize(24).toNatural(Plans.pooled(two).y()),
                natural(two).get("estimate").asDouble());
        String reported = inline("{'e': 0.4, 'v': 0.01}", "{'y': 'e', 'v': 'v'}", "PFT", COMMON);
        assertTrue(natural(reported).get("estimate").isNull());
        String rate = inline("{'e': 3, 't': 20.5}", "{'events': 'e', 'time': 't'}", "IRFT", COMMON);
        assertEquals(3 / 20.5, natural(rate).get("estimate").asDouble(), 1e-14);
    }

    private static JsonNode natural(String analysis) {
        return Plans.json(Plans.read(Plans.plan(analysis)).value().run()).at("/results/0/estimate/natural");
    }

    @Test
    void tellsWhatACarefulReaderWouldObjectTo() {
        String rows = "{'e': 0.1, 's': 0.2}, {'e': 0.11, 's': 0.21}, {'e': 0.12, 's': 0.19}";
        String analysis =
                inline(rows, "{'y': 'e', 'se': 's'}", "GEN", "{'type': 'RANDOM_EFFECTS', 'interval': 'HKSJ'}");
        JsonNode guardrails = Plans.json(
                        Plans.read(Plans.plan(analysis)).value().run())
                .get("results")
                .get(0)
                .get("guardrails");
        List<String> codes =
                guardrails.valueStream().map(it -> it.get("code").stringValue()).toList();
        assertTrue(codes.contains("HKSJ_Q_BELOW_1") && codes.contains("TAU2_AT_BOUNDARY"), codes.toString());
        assertEquals("CAUTION", guardrails.get(0).get("severity").stringValue());
        assertTrue(guardrails.get(0).get("message").stringValue().length() > 40);
        assertTrue(guardrails.get(0).get("studies").isArray());
    }

    private record Range(double lower, double upper) {}

    /** Rounded to the six digits in which they are printed. */
    private static Range range(SupplementAnswer answer) {
        Value.Fields limits = (Value.Fields) answer.result().orElseThrow().data();
        return new Range(rounded(limits.get("lower")), rounded(limits.get("upper")));
    }

    private static double rounded(Value limit) {
        return Math.rint(((Value.Number) limit).number() * 1e6) / 1e6;
    }

    private static AnalysisResult.Done done(String analysis) {
        return assertInstanceOf(AnalysisResult.Done.class, Plans.run(analysis).get(0));
    }

    @Test
    void fitsModelsOfCounts() {
        String rows =
                "{'e1': 2, 'n1': 50, 'e2': 7, 'n2': 52}, {'e1': 0, 'n1': 30, 'e2': 3, 'n2': 31}, {'e1': 5, 'n1': 80, 'e2': 6,"
                        + " 'n2': 78}, {'e1': 0, 'n1': 20, 'e2': 0, 'n2': 20}";
        String columns =
                "{'treatmentEvents': 'e1', 'treatmentTotal': 'n1', 'controlEvents': 'e2', 'controlTotal': 'n2'}";
        Effects effects = BinaryMeasure.OR.of(
                List.of("1", "2", "3", "4"),
                List.of(
                        TwoByTwo.ofEvents(2, 50, 7, 52),
                        TwoByTwo.ofEvents(0, 30, 3, 31),
                        TwoByTwo.ofEvents(5, 80, 6, 78),
                        TwoByTwo.ofEvents(0, 20, 0, 20)));
        for (GlmmModel model : GlmmModel.values()) {
            GlmmFit expected = Glmm.withDefaults().with(model).withLevel(0.9).fit(effects);
            String analysis = inline(rows, columns, "OR", "{'type': 'GLMM', 'model': '" + model.name() + "'}")
                    .replace("'id'", "'level': 0.9, 'also': ['LEAVE_ONE_OUT', 'TAU2_INTERVAL'], 'id'");
            AnalysisResult.Done done = done(analysis);
            GlmmFit fit = assertInstanceOf(GlmmFit.class, done.answer());
            assertEquals(expected.y(), fit.y());
            assertEquals(expected.interval(), fit.interval());
            assertEquals(1, done.missing().size());
            assertTrue(
                    done.missing().get(0).reason().contains("τ²"),
                    done.missing().toString());
            JsonNode json = Plans.json(Plans.read(Plans.plan(analysis)).value().run())
                    .get("results")
                    .get(0);
            assertEquals(expected.tau2(), json.at("/heterogeneity/tau2").asDouble());
            assertEquals(3, json.get("k").intValue());
            assertEquals(model.name(), json.at("/method/model").stringValue());
            assertEquals(4, json.get("leaveOneOut").size());
        }
    }

    @Test
    void takesTheWeightsOfAGeneralisedQFromAColumn() {
        TauEstimator estimator =
                TauEstimator.genq(Doubles.from(BCG.tables().stream().mapToDouble(TwoByTwo::treatmentTotal)));
        same(
                RandomEffects.withDefaults().with(CiMethod.WALD).with(estimator).pool(BCG),
                Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': {'name': 'GENQ', 'weights': 'n1'}}"));
    }

    @Test
    void followsTheRuleForZeroCells() {
        String rows =
                "{'e1': 0, 'n1': 20, 'e2': 2, 'n2': 20}, {'e1': 3, 'n1': 20, 'e2': 2, 'n2': 25}, {'e1': 0, 'n1': 9, 'e2': 0,"
                        + " 'n2': 9}";
        String columns =
                "{'treatmentEvents': 'e1', 'treatmentTotal': 'n1', 'controlEvents': 'e2', 'controlTotal': 'n2'}";
        String analysis = inline(rows, columns, "RR", COMMON);
        assertEquals(3, Plans.pooled(analysis).k());
        // 0/20 v 2/20: the variances that metafor and meta give this study, by ½ to all cells and by ½ to the events.
        assertEquals(2.304762, Plans.pooled(analysis).effects().v().get(0), 5e-7);
        String dropped = analysis.replace("'id'", "'zeroCells': {'dropDoubleZero': true}, 'id'");
        assertEquals(2, Plans.pooled(dropped).k());
        assertEquals(2.304762, Plans.pooled(dropped).effects().v().get(0), 5e-7);
        String meta = analysis.replace("'id'", "'profile': 'META', 'id'");
        assertEquals(2, Plans.pooled(meta).k());
        assertEquals(2.302439, Plans.pooled(meta).effects().v().get(0), 5e-7);
        String all = meta.replace("'id'", "'zeroCells': {'add': 1, 'to': 'ALL', 'spread': 'EVERY_CELL'}, 'id'");
        assertEquals(2, Plans.pooled(all).k());
        assertEquals(
                1 / 4.0 - 1 / 22.0 + 1 / 3.0 - 1 / 27.0,
                Plans.pooled(all).effects().v().get(1),
                1e-14);
        assertTrue(Plans.failure(analysis.replace("'id'", "'zeroCells': {'add': 0}, 'id'"))
                .contains("risk ratio"));
        assertEquals(
                List.of("plan.json, line 1: analyses[0]: zeroCells needs a measure of counts, but the measure is SMD"),
                Plans.problems(Plans.plan(Plans.bcg("a", "'SMD'", RE, "'zeroCells': {'add': 1}"))));
    }

    @Test
    void leavesOutOfOneStudyNothing() {
        AnalysisResult result = Plans.run(inline("{'e': 1, 'v': 2}", "{'y': 'e', 'v': 'v'}", "GEN", RE)
                        .replace("'id'", "'also': ['LEAVE_ONE_OUT'], 'id'"))
                .get(0);
        assertTrue(assertInstanceOf(AnalysisResult.Done.class, result)
                .missing()
                .get(0)
                .reason()
                .contains("at least 2 studies"));
    }

    @Test
    void aProfileFillsWhatThePlanLeavesOpen() {
        PooledEffect meta4 = Plans.pooled(Plans.bcg("a", "'RR'", RE, "'profile': 'META_4'"));
        assertEquals(0.308760, meta4.heterogeneity().tau2(), 5e-7);
        PooledEffect metafor = Plans.pooled(Plans.bcg("a", "'RR'", RE, "'profile': 'METAFOR'"));
        assertEquals(-1.866692, metafor.prediction().orElseThrow().interval().lower(), 5e-6);
        assertEquals(0.437628, metafor.prediction().orElseThrow().interval().upper(), 5e-6);
        PooledEffect hk = Plans.pooled(
                Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'interval': 'HKSJ'}", "'profile': 'METAFOR'"));
        assertEquals(-1.996017, hk.prediction().orElseThrow().interval().lower(), 5e-6);
        PooledEffect meta = Plans.pooled(Plans.bcg("a", "'RR'", RE, "'profile': 'META'"));
        assertEquals(-1.995342, meta.prediction().orElseThrow().interval().lower(), 5e-6);
        PooledEffect chosen = Plans.pooled(
                Plans.bcg("a", "'RR'", "{'type': 'RANDOM_EFFECTS', 'tau2': 'REML'}", "'profile': 'META_4'"));
        assertEquals(0.313243258136481, chosen.heterogeneity().tau2(), 1e-13);
    }

    @Test
    void aProfileOfThePlanGivesWayToThatOfAnAnalysis() {
        String plan = Plans.plan(Plans.bcg("a", "'RR'", RE), Plans.bcg("b", "'RR'", RE, "'profile': 'MERIDIAN'"))
                .replace("'meridian'", "'profile': 'REVMAN_5', 'meridian'");
        List<AnalysisResult> results = Plans.read(plan).value().run().results();
        assertEquals("random effects, DL, Wald, I² from Q", title(results.get(0)));
        assertEquals("random effects, REML, Wald", title(results.get(1)));
    }

    private static String title(AnalysisResult result) {
        return ((AnalysisResult.Done) result).answer().method().title();
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        PlanReader reader = PlanReader.withDefaults();
        Path example = Plans.FOLDER.resolve("contract.json");
        String first = PlanResultsJson.withDefaults()
                .write(reader.read(example).value().run());
        String second = PlanResultsJson.withDefaults()
                .write(reader.read(example).value().run());
        assertEquals(first, second);
        assertTrue(!first.contains("NaN") && !first.contains("Infinity"), "no NaN, no infinity");
    }
}
