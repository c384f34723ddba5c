package org.meridian.synthesis.publicationbias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.GenericMeasure;
import tools.jackson.databind.JsonNode;

class EggerTestTest {

    private static final ReferenceFile FILE = ReferenceFile.read("egger.json");

    private static Effects effects(JsonNode node) {
        return effects(column(node, "y"), column(node, "v"));
    }

    private static Effects effects(Doubles y, Doubles v) {
        List<String> labels =
                IntStream.range(0, y.size()).mapToObj(i -> "Study " + i).toList();
        return Effects.of(GenericMeasure.GEN, labels, y, v);
    }

    private static Doubles column(JsonNode node, String name) {
        List<Double> numbers = new ArrayList<>();
        node.get(name).forEach(it -> numbers.add(it.asDouble()));
        return Doubles.from(numbers.stream().mapToDouble(Double::doubleValue));
    }

    @Test
    void bothDispersionsAgreeWithMetafor() {
        int cases = 0;
        for (JsonNode node : FILE.root().get("cases")) {
            JsonNode expected = node.get("expected");
            String name = node.get("data").asString();
            FunnelAsymmetry classical = EggerTest.withDefaults().test(effects(node));
            TestResult t = classical.test().orElseThrow();
            Tolerance.ITERATIVE.check(expected.get("t").asDouble(), t.statistic(), name + " t");
            assertEquals(expected.get("df").asDouble(), t.df().orElseThrow());
            Tolerance.ITERATIVE.checkRelative(expected.get("p").asDouble(), t.p(), name + " p");
            Tolerance.ITERATIVE.check(
                    expected.get("slope").asDouble(), classical.slope().estimate(), name + " slope");
            Tolerance.ITERATIVE.check(
                    expected.get("limit").asDouble(), classical.limit().estimate(), name + " limit");
            FunnelAsymmetry mixed =
                    EggerTest.withDefaults().with(Dispersion.ADDITIVE).test(effects(node));
            TestResult z = mixed.test().orElseThrow();
            Tolerance.ITERATIVE.check(expected.get("z").asDouble(), z.statistic(), name + " z");
            Tolerance.ITERATIVE.checkRelative(expected.get("z.p").asDouble(), z.p(), name + " p of z");
            Tolerance.ITERATIVE.check(
                    expected.get("z.slope").asDouble(), mixed.slope().estimate(), name + " slope with τ²");
            Tolerance.ITERATIVE.check(
                    expected.get("z.limit").asDouble(), mixed.limit().estimate(), name + " limit with τ²");
            Tolerance.ITERATIVE.check(
                    expected.get("tau2").asDouble(), mixed.fit().tau2(), name + " τ²");
            cases++;
        }
        assertEquals(3, cases);
    }

    @Test
    void fewStudiesAreNotTested() {
        Effects four = effects(Doubles.of(0.1, 0.2, 0.3, 0.5), Doubles.of(0.01, 0.02, 0.03, 0.04));
        String sentence = "a test of small-study effects needs 10 studies or more, but there were 4";
        assertEquals(Optional.of(sentence), EggerTest.withDefaults().obstacle(four));
        Refusal.check(sentence, () -> EggerTest.withDefaults().test(four));
        EggerTest lenient = EggerTest.withDefaults().withLeastStudies(4);
        assertEquals(Optional.empty(), lenient.obstacle(four));
        assertEquals(4, lenient.test(four).fit().k());
    }

    @Test
    void equalPrecisionIsNotTested() {
        Doubles v = Doubles.at(12, i -> 0.04);
        Effects alike = effects(Doubles.at(12, i -> 0.1 * i), v);
        Refusal.check(
                "a test of small-study effects needs small and large studies, but all are equally precise",
                () -> EggerTest.withDefaults().test(alike));
    }

    @Test
    void aLineNeedsThreeStudies() {
        Refusal.check(
                "a test of small-study effects needs 3 studies or more, but was to be made with 2",
                () -> EggerTest.withDefaults().withLeastStudies(2));
    }

    @Test
    void theResultReadsAsOneLine() {
        FunnelAsymmetry bcg =
                EggerTest.withDefaults().test(effects(FILE.root().get("cases").get(0)));
        assertEquals("slope -2.11 [-5.43, 1.21], t = -1.40 (df = 11), p = 0.1887", bcg.toString());
    }
}
