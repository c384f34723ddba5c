package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.CLOSED_FORM;
import static org.meridian.Tolerance.ITERATIVE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.math.Doubles;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.RandomEffects;
import tools.jackson.databind.JsonNode;

class SubgroupsTest {

    private static final ReferenceFile FILE = ReferenceFile.read("subgroups.json");
    private static final Effects BCG =
            ReferenceFile.read("regression-conformance.json").effects("bcg", "RR");
    private static final List<String> ALLOCATION =
            FILE.root().get("allocation").valueStream().map(JsonNode::asString).toList();
    private static final Map<String, CiMethod> INTERVALS = Map.of("z", CiMethod.WALD, "knha", CiMethod.HKSJ);

    @Test
    void agreesWithSeparateFitsOfMetafor() {
        for (JsonNode node : FILE.root().get("cases")) {
            String estimator = node.get("method").asString();
            Pooling method = estimator.equals("FE")
                    ? CommonEffect.withDefaults()
                    : RandomEffects.withDefaults()
                            .with(TauSquared.valueOf(estimator))
                            .with(INTERVALS.get(node.get("test").asString()));
            SubgroupResult groups = SubgroupResult.of(method.pool(BCG), ALLOCATION);
            JsonNode expected = node.get("expected");
            for (int g = 0; g < 3; g++) {
                Subgroup group = groups.groups().get(g);
                String name = estimator + " " + group.name();
                assertEquals(FILE.root().get("groups").get(g).asString(), group.name());
                ITERATIVE.check(
                        expected.get("y").get(g).asDouble(), group.pooled().y(), name);
                ITERATIVE.check(
                        expected.get("se").get(g).asDouble(), group.pooled().se(), name);
                ITERATIVE.check(
                        expected.get("tau2").get(g).asDouble(),
                        group.pooled().heterogeneity().tau2(),
                        name);
            }
            ITERATIVE.check(
                    expected.get("Q").asDouble(), groups.test().orElseThrow().statistic(), estimator);
            ITERATIVE.check(
                    expected.get("p").asDouble(), groups.test().orElseThrow().p(), estimator);
        }
    }

    @Test
    void withOneTau2ForAllGroupsARegressionOnTheGroupAnswers() {
        RegressionFit fit = MetaRegression.withDefaults()
                .with(CiMethod.WALD)
                .fit(BCG, Moderators.of(Moderator.factor("allocation", ALLOCATION)));
        JsonNode common = FILE.root().get("common");
        ITERATIVE.check(common.get("tau2").asDouble(), fit.tau2(), "tau2");
        ITERATIVE.check(common.get("QM").asDouble(), fit.omnibus().orElseThrow().statistic(), "QM");
        ITERATIVE.check(common.get("p").asDouble(), fit.omnibus().orElseThrow().p(), "p");
    }

    @Test
    void saysWhatCameOut() {
        SubgroupResult groups = SubgroupResult.of(
                RandomEffects.withDefaults().with(CiMethod.WALD).pool(BCG), ALLOCATION);
        assertEquals(
                "3 groups of 13 studies: random RR 0.38, alternate RR 0.58, systematic RR 0.65;"
                        + " difference: χ² = 1.86 (df = 2), p = 0.3943",
                groups.toString());
        assertTrue(groups.summary().contains("All studies"));
        assertTrue(groups.summary().contains("Test of subgroup differences: χ² = 1.86"));
        assertTrue(groups.groups().get(0).toString().startsWith("random: RR 0.38 ["));
    }

    @Test
    void refusesWhatIsNoGrouping() {
        PooledEffect pooled = CommonEffect.withDefaults().pool(BCG);
        assertThrows(IllegalArgumentException.class, () -> SubgroupResult.of(pooled, List.of("a", "b")));
        assertThrows(IllegalArgumentException.class, () -> SubgroupResult.of(pooled, Collections.nCopies(13, "all")));
        List<String> blank = new ArrayList<>(ALLOCATION);
        blank.set(4, " ");
        assertThrows(IllegalArgumentException.class, () -> SubgroupResult.of(pooled, blank));
    }

    @Property(tries = 100)
    void underACommonEffectTheTotalIsWithinPlusBetween(@ForAll @IntRange(max = 1000) int seed) {
        SubgroupResult groups = SubgroupResult.of(CommonEffect.withDefaults().pool(invented(seed, 0)), groups(seed));
        double within = groups.groups().stream()
                .mapToDouble(group -> group.pooled().heterogeneity().q())
                .sum();
        ITERATIVE.check(
                groups.pooled().heterogeneity().q(),
                within + groups.test().orElseThrow().statistic(),
                "Q");
    }

    @Property(tries = 100)
    void aConstantAddedToAllEffectsMakesNoDifference(
            @ForAll @IntRange(max = 1000) int seed, @ForAll @DoubleRange(min = -5, max = 5) double constant) {
        Pooling method = RandomEffects.withDefaults().with(TauSquared.DL);
        double q = SubgroupResult.of(method.pool(invented(seed, 0)), groups(seed))
                .test()
                .orElseThrow()
                .statistic();
        double moved = SubgroupResult.of(method.pool(invented(seed, constant)), groups(seed))
                .test()
                .orElseThrow()
                .statistic();
        ITERATIVE.check(q, moved, "Q between");
    }

    @Property(tries = 100)
    void theOrderOfStudiesIsIrrelevant(@ForAll @IntRange(max = 1000) int seed) {
        Pooling method = RandomEffects.withDefaults().with(TauSquared.DL);
        Effects effects = invented(seed, 0);
        int k = effects.size();
        int[] turned = IntStream.range(0, k).map(i -> k - 1 - i).toArray();
        List<String> names = groups(seed);
        List<String> turnedNames = Arrays.stream(turned).mapToObj(names::get).toList();
        ITERATIVE.check(
                SubgroupResult.of(method.pool(effects), names)
                        .test()
                        .orElseThrow()
                        .statistic(),
                SubgroupResult.of(method.pool(effects.at(turned)), turnedNames)
                        .test()
                        .orElseThrow()
                        .statistic(),
                "Q between");
    }

    @Property(tries = 100)
    void twoGroupsAreComparedByTheDifferenceOfTheirSummaries(@ForAll @IntRange(max = 1000) int seed) {
        Effects effects = invented(seed, 0);
        List<String> names = groups(seed).stream()
                .map(name -> name.equals("a") ? "a" : "other")
                .toList();
        SubgroupResult groups = SubgroupResult.of(CommonEffect.withDefaults().pool(effects), names);
        PooledEffect a = groups.groups().get(0).pooled();
        PooledEffect b = groups.groups().get(1).pooled();
        double z = (a.y() - b.y()) / Math.hypot(a.se(), b.se());
        CLOSED_FORM.check(z * z, groups.test().orElseThrow().statistic(), "z²");
    }

    private static Effects invented(int seed, double constant) {
        int k = 6 + seed % 9;
        Random random = new Random(seed);
        double[] y = random.doubles(k, -1, 1).map(it -> it + constant).toArray();
        double[] v = random.doubles(k, 0.01, 0.5).toArray();
        return Effects.of(
                BCG.measure(),
                IntStream.range(0, k).mapToObj(i -> "Study " + i).toList(),
                Doubles.of(y),
                Doubles.of(v));
    }

    private static List<String> groups(int seed) {
        int k = 6 + seed % 9;
        return IntStream.range(0, k)
                .mapToObj(i -> List.of("a", "b", "c").get(i % 3))
                .toList();
    }
}
