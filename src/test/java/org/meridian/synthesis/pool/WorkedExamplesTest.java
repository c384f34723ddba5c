package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.math.Gammas;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.ReferenceFile.Case;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.effect.StudyEffect;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;
import org.meridian.synthesis.study.ZeroCells;

/** Worked examples of the field: each answer of ours goes by the name of the value that it must meet, and all are met. */
class WorkedExamplesTest {

    private static final ReferenceFile EXAMPLES = ReferenceFile.read("worked-examples.json");
    private static final ReferenceFile DATA = ReferenceFile.read("pool.json");
    private static final RandomEffects REML = RandomEffects.withDefaults().with(CiMethod.WALD);

    private final Map<String, Double> answers = new LinkedHashMap<>();

    @Test
    void theGridDoesNotShrink() {
        assertEquals(13, EXAMPLES.cases().size());
        assertEquals(
                201,
                EXAMPLES.cases().stream().mapToInt(it -> it.expected().size()).sum());
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        Map<String, Runnable> ours = new LinkedHashMap<>();
        ours.put("ES01", this::oneTable);
        ours.put("ES02", this::onePairOfMeans);
        ours.put("ES03", this::hedgesCorrection);
        ours.put("ES09", this::zeroCells);
        ours.put("T01", this::estimators);
        ours.put("T07", this::intervals);
        ours.put("T09", this::pooledDeviations);
        ours.put("T11", this::acupointStimulation);
        ours.put("P01", this::predictions);
        ours.put("M01", this::mantelHaenszel);
        ours.put("M02", this::riskDifferenceVariances);
        ours.put("M04", this::yusuf);
        ours.put("O08", this::edges);
        assertEquals(
                EXAMPLES.cases().stream().map(Case::id).sorted().toList(),
                ours.keySet().stream().sorted().toList());
        return EXAMPLES.cases().stream()
                .map(it ->
                        DynamicTest.dynamicTest(it.id() + " " + it.text("title"), () -> check(it, ours.get(it.id()))));
    }

    private void check(Case example, Runnable ours) {
        answers.clear();
        ours.run();
        assertEquals(example.expected().size(), answers.size(), "every value is met by one answer");
        answers.forEach((name, answer) -> Tolerance.ITERATIVE.check(example.expected(name), answer, name));
        if (Stream.of("ES", "M").anyMatch(example.id()::startsWith)) {
            answers.forEach((name, answer) -> Tolerance.CLOSED_FORM.check(example.expected(name), answer, name));
        }
    }

    private void column(String name, Doubles values) {
        for (int i = 0; i < values.size(); i++) {
            answers.put(name + "[" + (i + 1) + "]", values.get(i));
        }
    }

    private void limits(String name, PooledEffect pooled) {
        column(name, Doubles.of(pooled.interval().lower(), pooled.interval().upper()));
    }

    private void prediction(String name, RandomEffects method, Effects effects) {
        var interval = method.pool(effects).prediction().orElseThrow().interval();
        column(name, Doubles.of(interval.lower(), interval.upper()));
    }

    private static Effects bcg(String measure) {
        return DATA.effects("bcg", measure);
    }

    private void oneTable() {
        for (BinaryMeasure measure :
                List.of(BinaryMeasure.RR, BinaryMeasure.OR, BinaryMeasure.RD, BinaryMeasure.PETO)) {
            StudyEffect effect = measure.of(new TwoByTwo(135, 15, 40, 10));
            answers.put(measure.name() + "[yi]", effect.y());
            answers.put(measure.name() + "[vi]", effect.v());
            answers.put(measure.name() + "[sei]", effect.se());
        }
    }

    private void onePairOfMeans() {
        for (ContinuousMeasure measure : List.of(ContinuousMeasure.MD, ContinuousMeasure.SMD)) {
            StudyEffect effect = measure.of(DATA.means("normand1999").get(0));
            answers.put(measure.name() + "[yi]", effect.y());
            answers.put(measure.name() + "[vi]", effect.v());
        }
    }

    private void hedgesCorrection() {
        TwoMeans first = DATA.means("normand1999").get(0);
        double m = first.df();
        answers.put("J.exact", 1 / (Math.sqrt(m / 2) * Gammas.ratio((m - 1) / 2, 0.5)));
        answers.put("g.exact", ContinuousMeasure.SMD.of(first).y());
        answers.put("v.metafor.LS", ContinuousMeasure.SMD.of(first).v());
    }

    private void zeroCells() {
        Function<ZeroCells.Where, ZeroCells> half =
                where -> ZeroCells.constant(0.5).with(where);
        zeroCells("RR", "RR", half.apply(ZeroCells.Where.ONLY_ZERO));
        zeroCells("OR", "OR", half.apply(ZeroCells.Where.ONLY_ZERO));
        zeroCells("RD", "RD", half.apply(ZeroCells.Where.ONLY_ZERO));
        zeroCells("RR.all", "RR", half.apply(ZeroCells.Where.ALL));
        zeroCells("OR.if0all", "OR", half.apply(ZeroCells.Where.IF_ANY_ZERO));
    }

    private void zeroCells(String name, String measure, ZeroCells rule) {
        Effects effects = DATA.effects("zeroCells", measure, rule);
        column(name, Doubles.from(Stream.of(effects.y(), effects.v()).flatMapToDouble(Doubles::stream)));
    }

    /** The three that were there first; all others are in ModelConformanceTest. */
    private void estimators() {
        for (TauSquared estimator : List.of(TauSquared.DL, TauSquared.PM, TauSquared.REML)) {
            PooledEffect pooled = REML.with(estimator).pool(bcg("RR"));
            Heterogeneity heterogeneity = pooled.heterogeneity();
            answers.put(estimator + "[tau2]", heterogeneity.tau2());
            answers.put(estimator + "[se.tau2]", heterogeneity.tau2Se().orElseThrow());
            answers.put(estimator + "[mu]", pooled.y());
            answers.put(estimator + "[se]", pooled.se());
            answers.put(estimator + "[I2]", 100 * heterogeneity.i2());
            answers.put(estimator + "[H2]", heterogeneity.h2());
            answers.put("QE", heterogeneity.q());
            answers.put("QEp", heterogeneity.p());
        }
    }

    private void intervals() {
        Map<String, CiMethod> tests =
                Map.of("z", CiMethod.WALD, "t", CiMethod.T, "knha", CiMethod.HKSJ, "adhoc", CiMethod.HKSJ_MAX1);
        tests.forEach((name, ci) -> {
            PooledEffect pooled = REML.with(ci).pool(bcg("RR"));
            answers.put(name + "[mu]", pooled.y());
            answers.put(name + "[se]", pooled.se());
            answers.put(name + "[stat]", pooled.test().orElseThrow().statistic());
            answers.put(name + "[p]", pooled.test().orElseThrow().p());
            answers.put(name + "[lb]", pooled.interval().lower());
            answers.put(name + "[ub]", pooled.interval().upper());
        });
        PooledEffect wald = REML.pool(bcg("RR"));
        PooledEffect hksj = REML.with(CiMethod.HKSJ).pool(bcg("RR"));
        answers.put("tau2", wald.heterogeneity().tau2());
        answers.put("s2w", Math.pow(hksj.se() / wald.se(), 2));
        answers.put("dfs", hksj.test().orElseThrow().df().orElseThrow());
    }

    private void pooledDeviations() {
        List<TwoMeans> means = DATA.means("normand1999").stream()
                .map(it -> new TwoMeans(
                        it.treatmentMean(),
                        it.pooledSd(),
                        it.treatmentTotal(),
                        it.controlMean(),
                        it.pooledSd(),
                        it.controlTotal()))
                .toList();
        Effects effects = ContinuousMeasure.MD.of(DATA.labels("normand1999"), means);
        column("vi", effects.v());
        Map<String, Pooling> methods =
                Map.of("EE", CommonEffect.withDefaults(), "DL", REML.with(TauSquared.DL), "REML", REML);
        methods.forEach((name, method) -> {
            PooledEffect pooled = method.pool(effects);
            answers.put(name + "[mu]", pooled.y());
            answers.put(name + "[lb]", pooled.interval().lower());
            answers.put(name + "[ub]", pooled.interval().upper());
            answers.put(name + "[tau2]", pooled.heterogeneity().tau2());
        });
    }

    private void acupointStimulation() {
        PooledEffect pooled = REML.with(TauSquared.DL).pool(DATA.effects("lee2004", "OR"));
        answers.put("tau2", pooled.heterogeneity().tau2());
        answers.put("mu", pooled.y());
        answers.put("lb", pooled.interval().lower());
        answers.put("ub", pooled.interval().upper());
        answers.put("QE", pooled.heterogeneity().q());
        answers.put("I2", 100 * pooled.heterogeneity().i2());
    }

    private void predictions() {
        Effects effects = bcg("RR");
        PooledEffect pooled = REML.pool(effects);
        answers.put("mu", pooled.y());
        answers.put("tau2", pooled.heterogeneity().tau2());
        prediction("metafor.z", REML.with(PredictionMethod.NORMAL), effects);
        prediction("metafor.knha", REML.with(PredictionMethod.HKSJ_K1), effects);
        prediction("metafor.z.riley", REML.with(PredictionMethod.HTS), effects);
        prediction("metafor.knha.riley", REML.with(PredictionMethod.HKSJ_K2), effects);
        prediction("meta.V", REML.with(PredictionMethod.T_K1), effects);
        prediction("meta.HTS", REML.with(PredictionMethod.HTS), effects);
        prediction("meta.HK", REML.with(PredictionMethod.HKSJ_K1), effects);
        prediction("meta.HKPR", REML.with(PredictionMethod.HKSJ_K2), effects);
        prediction("meta.S", REML.with(PredictionMethod.NORMAL), effects);
    }

    private void mantelHaenszel() {
        for (String measure : List.of("OR", "RR", "RD")) {
            PooledEffect pooled = MantelHaenszel.withDefaults().pool(bcg(measure));
            answers.put(measure + "[b]", pooled.y());
            answers.put(measure + "[se]", pooled.se());
            answers.put(measure + "[z]", pooled.test().orElseThrow().statistic());
            answers.put(measure + "[lb]", pooled.interval().lower());
            answers.put(measure + "[ub]", pooled.interval().upper());
            answers.put(measure + "[QE]", pooled.heterogeneity().q());
            answers.put(measure + "[I2]", 100 * pooled.heterogeneity().i2());
        }
    }

    private void riskDifferenceVariances() {
        PooledEffect sato = MantelHaenszel.withDefaults().pool(bcg("RD"));
        PooledEffect other = MantelHaenszel.withDefaults()
                .with(RiskDifferenceVariance.GREENLAND_ROBINS)
                .pool(bcg("RD"));
        answers.put("rd", sato.y());
        answers.put("se.Sato1989", sato.se());
        answers.put("se.GR1985", other.se());
        answers.put("z.Sato", sato.test().orElseThrow().statistic());
        answers.put("z.GR", other.test().orElseThrow().statistic());
    }

    private void yusuf() {
        PooledEffect pooled = Peto.withDefaults().pool(DATA.effects("yusuf1985", "OR"));
        answers.put("b", pooled.y());
        answers.put("se", pooled.se());
        answers.put("or", pooled.natural());
        answers.put("lb", pooled.naturalInterval().lower());
        answers.put("ub", pooled.naturalInterval().upper());
        answers.put("QE", pooled.heterogeneity().q());
        answers.put("z", pooled.test().orElseThrow().statistic());
        answers.put("k", (double) pooled.k());
        answers.put("k.yi", pooled.heterogeneity().df() + 1.0);
    }

    /** Without k2.pi.riley: metafor holds the degrees of freedom at 1 for two studies, where ours gives no interval. */
    private void edges() {
        PooledEffect one = REML.pool(Numbers.effects(Doubles.of(0.4), Doubles.of(0.04)));
        limits("k1.ci", one);
        answers.put("k1.tau2", one.heterogeneity().tau2());
        Effects two = Numbers.effects(Doubles.of(0.1, 0.9), Doubles.of(0.04, 0.09));
        PooledEffect wald = REML.pool(two);
        answers.put("k2.mu", wald.y());
        answers.put("k2.tau2", wald.heterogeneity().tau2());
        limits("k2.z", wald);
        limits("k2.knha", REML.with(CiMethod.HKSJ).pool(two));
        prediction("k2.pi", REML.with(PredictionMethod.NORMAL), two);
        Effects equal = Numbers.effects(Doubles.of(0.3, 0.3, 0.3), Doubles.of(0.1, 0.2, 0.3));
        double se = REML.with(CiMethod.HKSJ).pool(equal).se();
        answers.put("eq.se", se);
        answers.put("eq.s2w", se * se);
    }
}
