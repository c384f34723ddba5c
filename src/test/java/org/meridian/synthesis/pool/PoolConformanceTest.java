package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RD;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.measure.RateMeasure;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.TwoRates;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every figure of the worked examples of pooling, through the public API, at the tolerance of its class. */
class PoolConformanceTest {

    private static final JsonNode FILE = read();

    /** What we compute for each case, by the names of the reference values. */
    private final Map<String, Map<String, Double>> computed = new TreeMap<>();

    @Test
    void everyFigureOfTheWorkedExamplesComesOut() {
        estimators();
        intervals();
        predictions();
        counts();
        edges();
        informationSize();
        int values = 0;
        double worst = 0;
        for (JsonNode node : FILE.get("cases")) {
            String id = node.get("id").asString();
            double tolerance = FILE.get("origin")
                    .get("tolerance")
                    .get(node.get("class").asString())
                    .asDouble();
            for (Map.Entry<String, JsonNode> entry : node.get("expected").properties()) {
                Double actual = computed.get(id).get(entry.getKey());
                assertNotNull(actual, id + " " + entry.getKey() + " is not computed");
                double expected = entry.getValue().asDouble();
                double distance = Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
                assertTrue(
                        distance <= tolerance,
                        id + " " + entry.getKey() + ": expected " + expected + ", but was " + actual);
                worst = Math.max(worst, distance / tolerance);
                values++;
            }
        }
        assertEquals(17, FILE.get("cases").size());
        assertEquals(201, values);
        // Everything is at least a thousand times as near as its class asks for.
        assertTrue(worst < 0.001, "worst distance as a share of the tolerance: " + worst);
    }

    private void estimators() {
        Effects bcg = effects("bcg", RR);
        PooledEffect eb = random(TauSquared.PM).pool(bcg);
        put(
                "T02",
                "re.mu",
                eb.y(),
                "re.se",
                eb.se(),
                "re.tau2",
                eb.heterogeneity().tau2());
        PooledEffect smoothed = random(TauSquared.PM).pool(smoothed(bcg));
        put("T02b", "re.mu", smoothed.y(), "re.se", smoothed.se());
        put("T02b", "re.tau2", smoothed.heterogeneity().tau2());

        Effects stay = strokes();
        for (int i = 0; i < stay.size(); i++) {
            put("T09", "vi[" + (i + 1) + "]", stay.v().get(i));
        }
        Map<String, Pooling> methods = new LinkedHashMap<>();
        methods.put("EE", CommonEffect.withDefaults());
        methods.put("DL", random(TauSquared.DL));
        methods.put("REML", random(TauSquared.REML));
        methods.forEach((name, method) -> {
            PooledEffect pooled = method.pool(stay);
            put(
                    "T09",
                    name + "[mu]",
                    pooled.y(),
                    name + "[tau2]",
                    pooled.heterogeneity().tau2());
            putInterval("T09", name + "[lb]", name + "[ub]", pooled.interval());
        });

        RandomEffects reml = RandomEffects.withDefaults().with(CiMethod.WALD);
        PooledEffect equal = reml.with(Weighting.equal()).pool(bcg);
        Effects weighted =
                bcg.with("size", Doubles.at(bcg.size(), i -> bcg.tables().get(i).total()));
        PooledEffect sized = reml.with(Weighting.given("size")).pool(weighted);
        put(
                "T15",
                "unw[mu]",
                equal.y(),
                "unw[se]",
                equal.se(),
                "tau2",
                equal.heterogeneity().tau2());
        put("T15", "size[mu]", sized.y(), "size[se]", sized.se());

        Heterogeneity byDl = random(TauSquared.DL).pool(bcg).heterogeneity();
        Interval i2 = byDl.i2Interval(0.95).orElseThrow();
        put("H03", "I2.DL.tau2", 100 * byDl.i2());
        put("H03", "I2.Q", 100 * byDl.by(Heterogeneity.Definition.FROM_Q).i2());
        put("H03", "I2.Q.ci[1]", 100 * i2.lower(), "I2.Q.ci[2]", 100 * i2.upper());
        put("H03", "I2.REML.tau2", 100 * reml.pool(bcg).heterogeneity().i2());
    }

    private void intervals() {
        Effects bcg = effects("bcg", RR);
        Map<String, CiMethod> methods =
                Map.of("z", CiMethod.WALD, "t", CiMethod.T, "knha", CiMethod.HKSJ, "adhoc", CiMethod.HKSJ_MAX1);
        methods.forEach((name, method) -> {
            PooledEffect pooled = RandomEffects.withDefaults().with(method).pool(bcg);
            TestResult test = pooled.test().orElseThrow();
            put("T07", name + "[mu]", pooled.y(), name + "[se]", pooled.se());
            put("T07", name + "[stat]", test.statistic(), name + "[p]", test.p());
            putInterval("T07", name + "[lb]", name + "[ub]", pooled.interval());
        });
        PooledEffect wald = RandomEffects.withDefaults().with(CiMethod.WALD).pool(bcg);
        PooledEffect hksj = RandomEffects.withDefaults().with(CiMethod.HKSJ).pool(bcg);
        put("T07", "tau2", wald.heterogeneity().tau2(), "s2w", Math.pow(hksj.se() / wald.se(), 2));
        put("T07", "dfs", hksj.test().orElseThrow().df().orElseThrow());

        Effects p6 = effects("lee2004", OR);
        PooledEffect dl = random(TauSquared.DL).pool(p6);
        put("T11", "tau2", dl.heterogeneity().tau2(), "mu", dl.y());
        put("T11", "QE", dl.heterogeneity().q(), "I2", 100 * dl.heterogeneity().i2());
        putInterval("T11", "lb", "ub", dl.interval());
        PooledEffect robust =
                RandomEffects.withDefaults().with(CiMethod.HENMI_COPAS).pool(p6);
        put("T11", "hc.mu", robust.y(), "hc.se", robust.se());
        putInterval("T11", "hc.lb", "hc.ub", robust.interval());

        PooledEffect kr =
                RandomEffects.withDefaults().with(CiMethod.KENWARD_ROGER).pool(bcg);
        put(
                "T12",
                "mu",
                kr.y(),
                "se",
                kr.se(),
                "df",
                kr.test().orElseThrow().df().orElseThrow());
        putInterval("T12", "ci.lb", "ci.ub", kr.interval());

        PooledEffect profile =
                random(TauSquared.ML).with(CiMethod.PROFILE_LIKELIHOOD).pool(bcg);
        put("T13", "mu", profile.y(), "tau2", profile.heterogeneity().tau2());
        put("T13", "LR0", profile.test().orElseThrow().statistic());
        put("T13", "p.LR0", profile.test().orElseThrow().p());
        putInterval("T13", "lb", "ub", profile.interval());
    }

    private void predictions() {
        Effects bcg = effects("bcg", RR);
        Map<PredictionMethod, List<String>> names = Map.of(
                PredictionMethod.NORMAL, List.of("metafor.z", "meta.S"),
                PredictionMethod.SIMPLE, List.of("metafor.simple"),
                PredictionMethod.T_K1, List.of("meta.V"),
                PredictionMethod.HTS, List.of("metafor.z.riley", "meta.HTS"),
                PredictionMethod.HKSJ_K1, List.of("metafor.knha", "meta.HK"),
                PredictionMethod.HKSJ_K2, List.of("metafor.knha.riley", "meta.HKPR"),
                PredictionMethod.KENWARD_ROGER, List.of("meta.KR"),
                PredictionMethod.KENWARD_ROGER_PR, List.of("meta.KRPR"));
        names.forEach((method, aliases) -> {
            PooledEffect pooled = RandomEffects.withDefaults().with(method).pool(bcg);
            for (String alias : aliases) {
                putInterval(
                        "P01",
                        alias + "[1]",
                        alias + "[2]",
                        pooled.prediction().orElseThrow().interval());
            }
            put("P01", "mu", pooled.y(), "tau2", pooled.heterogeneity().tau2());
        });
    }

    private void counts() {
        for (BinaryMeasure measure : List.of(OR, RR, RD)) {
            PooledEffect pooled = MantelHaenszel.withDefaults().pool(effects("bcg", measure));
            String name = measure.name();
            put("M01", name + "[b]", pooled.y(), name + "[se]", pooled.se());
            put("M01", name + "[z]", pooled.test().orElseThrow().statistic());
            put("M01", name + "[QE]", pooled.heterogeneity().q());
            put("M01", name + "[I2]", 100 * pooled.heterogeneity().i2());
            putInterval("M01", name + "[lb]", name + "[ub]", pooled.interval());
        }
        Effects bcg = effects("bcg", OR);
        CochranMantelHaenszelTest cmh = CochranMantelHaenszelTest.withDefaults();
        CochranMantelHaenszelTest uncorrected = cmh.with(ContinuityCorrection.NONE);
        CochranMantelHaenszelTest cochran = uncorrected.with(CochranMantelHaenszelTest.TableVariance.BINOMIAL);
        putTest("M01", "CMH.corrected[1]", "CMH.corrected[2]", cmh.test(bcg));
        putTest("M01", "CMH.uncorrected[1]", "CMH.uncorrected[2]", uncorrected.test(bcg));
        put("M01", "Cochran", cochran.test(bcg).statistic());
        put("M01", "BD", HomogeneityTest.BRESLOW_DAY.test(bcg).statistic());
        putTest("M01", "Tarone[1]", "Tarone[2]", HomogeneityTest.TARONE.test(bcg));

        PooledEffect sato = MantelHaenszel.withDefaults().pool(effects("bcg", RD));
        PooledEffect greenland = MantelHaenszel.withDefaults()
                .with(RiskDifferenceVariance.GREENLAND_ROBINS)
                .pool(effects("bcg", RD));
        put("M02", "rd", sato.y(), "se.Sato1989", sato.se(), "se.GR1985", greenland.se());
        put("M02", "z.Sato", sato.test().orElseThrow().statistic());
        put("M02", "z.GR", greenland.test().orElseThrow().statistic());

        PooledEffect peto = Peto.withDefaults().pool(effects("yusuf1985", OR));
        put("M04", "b", peto.y(), "se", peto.se(), "or", peto.natural());
        putInterval("M04", "lb", "ub", peto.naturalInterval());
        put(
                "M04",
                "QE",
                peto.heterogeneity().q(),
                "z",
                peto.test().orElseThrow().statistic());
        put("M04", "k", (double) peto.k(), "k.yi", peto.heterogeneity().df() + 1.0);

        MantelHaenszel at90 = MantelHaenszel.withDefaults().withLevel(0.9);
        for (BinaryMeasure measure : List.of(OR, RR, RD)) {
            PooledEffect pooled = at90.pool(effects("rothman2008deaths", measure));
            String name = measure.name();
            put(
                    "M05",
                    name + "[b]",
                    pooled.y(),
                    name + "[QE]",
                    pooled.heterogeneity().q());
            putInterval("M05", name + "[lb]", name + "[ub]", pooled.interval());
        }
        Effects deaths = effects("rothman2008deaths", OR);
        put(
                "M05",
                "CO",
                cochran.test(deaths).statistic(),
                "MH",
                uncorrected.test(deaths).statistic());
        put("M05", "TA", HomogeneityTest.TARONE.test(deaths).statistic());
        put("M05", "OR.exp", at90.pool(deaths).natural());

        for (RateMeasure measure : List.of(RateMeasure.IRR, RateMeasure.IRD)) {
            PooledEffect pooled = at90.pool(coronary(measure));
            String name = measure.name();
            put(
                    "M06",
                    name + "[b]",
                    pooled.y(),
                    name + "[QE]",
                    pooled.heterogeneity().q());
            put("M06", name + "[QEp]", pooled.heterogeneity().p(), name + ".exp", pooled.natural());
            putInterval("M06", name + "[lb]", name + "[ub]", pooled.interval());
        }
    }

    private void edges() {
        PooledEffect one = RandomEffects.withDefaults().pool(given(Doubles.of(0.4), Doubles.of(0.04)));
        putInterval("O08", "k1.ci[1]", "k1.ci[2]", one.interval());
        put("O08", "k1.tau2", one.heterogeneity().tau2());

        Effects two = given(Doubles.of(0.1, 0.9), Doubles.of(0.04, 0.09));
        RandomEffects reml = RandomEffects.withDefaults().with(CiMethod.WALD);
        PooledEffect normal = reml.with(PredictionMethod.NORMAL).pool(two);
        put("O08", "k2.mu", normal.y(), "k2.tau2", normal.heterogeneity().tau2());
        putInterval("O08", "k2.z[1]", "k2.z[2]", normal.interval());
        putInterval(
                "O08", "k2.pi[1]", "k2.pi[2]", normal.prediction().orElseThrow().interval());
        putInterval(
                "O08",
                "k2.knha[1]",
                "k2.knha[2]",
                reml.with(CiMethod.HKSJ).pool(two).interval());
        // With two studies metafor's "riley" takes one degree of freedom, which is T_K1; HTS itself makes no interval.
        PooledEffect k1 = reml.with(PredictionMethod.T_K1).pool(two);
        putInterval(
                "O08",
                "k2.pi.riley[1]",
                "k2.pi.riley[2]",
                k1.prediction().orElseThrow().interval());
        assertTrue(reml.with(PredictionMethod.HTS).pool(two).prediction().isEmpty());

        Effects equal = given(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        PooledEffect hksj = reml.with(CiMethod.HKSJ).pool(equal);
        put(
                "O08",
                "eq.se",
                hksj.se(),
                "eq.s2w",
                Math.pow(hksj.se() / reml.pool(equal).se(), 2));
    }

    private void informationSize() {
        Effects bcg = effects("bcg", RR);
        double diversity = random(TauSquared.DL).pool(bcg).diversity();
        double events =
                bcg.tables().stream().mapToDouble(TwoByTwo::controlEvents).sum();
        double total = bcg.tables().stream().mapToDouble(TwoByTwo::controlTotal).sum();
        InformationSize size = InformationSize.withDefaults();
        put("O02", "D2", diversity, "pc", events / total, "AF", 1 / (1 - diversity));
        put("O02", "RIS", size.of(events / total, 0.2), "DARIS", size.of(events / total, 0.2, diversity));
    }

    private static RandomEffects random(TauEstimator estimator) {
        return RandomEffects.withDefaults().with(CiMethod.WALD).with(estimator);
    }

    private void put(String id, Object... namesAndValues) {
        Map<String, Double> values = computed.computeIfAbsent(id, it -> new LinkedHashMap<>());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], (Double) namesAndValues[i + 1]);
        }
    }

    private void putInterval(String id, String lower, String upper, Interval interval) {
        put(id, lower, interval.lower(), upper, interval.upper());
    }

    private void putTest(String id, String statistic, String p, TestResult test) {
        put(id, statistic, test.statistic(), p, test.p());
    }

    private static Effects given(Doubles y, Doubles v) {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i <= y.size(); i++) {
            labels.add("study " + i);
        }
        return Effects.of(GenericMeasure.GEN, labels, y, v);
    }

    /** Berkey's smoothing: average odds of no event over all studies, in place of each study's own. */
    private static Effects smoothed(Effects effects) {
        double treatment = 0;
        double control = 0;
        for (TwoByTwo t : effects.tables()) {
            treatment += t.treatmentNonEvents() / t.treatmentEvents() / effects.size();
            control += t.controlNonEvents() / t.controlEvents() / effects.size();
        }
        double[] v = new double[effects.size()];
        for (int i = 0; i < v.length; i++) {
            TwoByTwo t = effects.tables().get(i);
            v[i] = treatment / t.treatmentTotal() + control / t.controlTotal();
        }
        return new Effects(effects.measure(), effects.labels(), effects.y(), Doubles.of(v), effects.data());
    }

    private static Effects effects(String data, BinaryMeasure measure) {
        Doubles a = column(data, "a");
        Doubles b = column(data, "b");
        Doubles c = column(data, "c");
        Doubles d = column(data, "d");
        return measure.of(
                labels(data),
                IntStream.range(0, a.size())
                        .mapToObj(i -> new TwoByTwo(a.get(i), b.get(i), c.get(i), d.get(i)))
                        .toList());
    }

    private static Effects coronary(RateMeasure measure) {
        String data = "rothman2008coronary";
        Doubles x1 = column(data, "x1");
        Doubles t1 = column(data, "t1");
        Doubles x2 = column(data, "x2");
        Doubles t2 = column(data, "t2");
        return measure.of(
                labels(data),
                IntStream.range(0, x1.size())
                        .mapToObj(i -> new TwoRates(x1.get(i), t1.get(i), x2.get(i), t2.get(i)))
                        .toList());
    }

    /** Normand's length of stay, both arms with the pooled standard deviation. */
    private static Effects strokes() {
        String data = "normand1999";
        Doubles n1 = column(data, "n1");
        Doubles n2 = column(data, "n2");
        List<TwoMeans> means = new ArrayList<>();
        for (int i = 0; i < n1.size(); i++) {
            double s1 = column(data, "sd1").get(i);
            double s2 = column(data, "sd2").get(i);
            double sd =
                    Math.sqrt(((n1.get(i) - 1) * s1 * s1 + (n2.get(i) - 1) * s2 * s2) / (n1.get(i) + n2.get(i) - 2));
            means.add(new TwoMeans(
                    column(data, "m1").get(i), sd, n1.get(i), column(data, "m2").get(i), sd, n2.get(i)));
        }
        return ContinuousMeasure.MD.of(labels(data), means);
    }

    private static Doubles column(String data, String name) {
        JsonNode column = FILE.get("data").get(data).get(name);
        return Doubles.from(
                IntStream.range(0, column.size()).mapToDouble(i -> column.get(i).asDouble()));
    }

    private static List<String> labels(String data) {
        List<String> labels = new ArrayList<>();
        FILE.get("data").get(data).get("study").forEach(label -> labels.add(label.asString()));
        return labels;
    }

    private static JsonNode read() {
        try (InputStream in = PoolConformanceTest.class.getResourceAsStream("/reference/pool-conformance.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
