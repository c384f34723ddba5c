package org.meridian.synthesis.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.Tolerance.CLOSED_FORM;
import static org.meridian.Tolerance.ITERATIVE;
import static org.meridian.synthesis.regression.BcgTrials.ALLOCATION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.Refusal;
import org.meridian.math.Doubles;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.guardrail.Finding;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.measure.GenericMeasure;
import org.meridian.synthesis.method.ResultData;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.LeftOut;

class SubgroupMethodTest {

    private static final Effects BCG = BcgTrials.EFFECTS;
    private static final RandomEffects WALD = RandomEffects.withDefaults().with(CiMethod.WALD);
    private static final Subgroups COMMON =
            Subgroups.by("allocation").with(WALD).with(TauSharing.COMMON);

    @Test
    void aColumnOfGroupsIsTheSameAsGroupsByHand() {
        SubgroupResult byColumn = Subgroups.by("allocation").pool(BCG);
        SubgroupResult byHand = SubgroupResult.of(RandomEffects.withDefaults().pool(BCG), ALLOCATION);
        assertEquals(byHand.test(), byColumn.test());
        assertEquals(byHand.toString(), byColumn.toString());
        assertEquals(RandomEffects.withDefaults().pool(BCG), byColumn.pooled());
        assertEquals(List.of(4, 5), byColumn.groups().get(1).places());
        assertEquals(byColumn, byColumn.again(BCG));
        assertEquals(Subgroups.by("allocation"), byColumn.method());
    }

    /**
     * d <- escalc(measure="RR", ai=tpos, bi=tneg, ci=cpos, di=cneg, data=dat.bcg)
     * g <- rma(yi, vi, mods=~alloc, data=d, method=m, control=list(threshold=1e-14, maxiter=10000)); c(g$tau2, g$QM, g$QMp)
     * f <- rma(yi, vi, mods=~0+alloc, data=d, method=m, …); coef(f); f$se     # metafor 3.8-1; tol=1e-14 for PM
     */
    @Test
    void oneTau2ForAllGroupsAgreesWithMetafor() {
        checkCommon(
                TauSquared.REML,
                0.36150366432402098,
                1.7675114019316982,
                0.41322803275736764,
                new double[] {-0.96577417854584613, -0.51795577715529406, -0.42891756092357630},
                new double[] {0.26724409406526373, 0.44119446038685206, 0.34494536762530020});
        checkCommon(
                TauSquared.DL,
                0.5595687501277028,
                1.4349124519223539,
                0.48799201988314167,
                new double[] {-0.99052549506652343, -0.51253015554772552, -0.40829934245916089},
                new double[] {0.31810127677675998, 0.54212220502083841, 0.41417029290179114});
        checkCommon(
                TauSquared.HE,
                0.26829026332393296,
                1.9738353227224099,
                0.37272378316909011,
                new double[] {-0.94487776543766200, -0.52301046794475459, -0.44183066306846003},
                new double[] {0.23861254459251044, 0.38451126511613221, 0.30592470997550092});
        checkCommon(
                TauSquared.ML,
                0.25739897330846118,
                2.0000517649789034,
                0.36786991965890747,
                new double[] {-0.94171467501121497, -0.52381570883166351, -0.44349272238839105},
                new double[] {0.23496554721247770, 0.37732200385658488, 0.30096440835479482});
        checkCommon(
                TauSquared.PM,
                0.32366598351576525,
                1.8471272056680188,
                0.39710140494662249,
                new double[] {-0.95841044879477189, -0.51968547857005221, -0.43387637517624050},
                new double[] {0.25611576825592053, 0.41912566098569520, 0.32977025348872158});
    }

    private static void checkCommon(TauSquared estimator, double tau2, double q, double p, double[] y, double[] se) {
        SubgroupResult result = COMMON.with(WALD.with(estimator)).pool(BCG);
        TestResult test = result.test().orElseThrow();
        ITERATIVE.check(q, test.statistic(), estimator + " Q");
        ITERATIVE.check(p, test.p(), estimator + " p");
        for (int g = 0; g < 3; g++) {
            PooledEffect group = result.groups().get(g).pooled();
            ITERATIVE.check(tau2, group.tau2(), estimator + " τ²");
            ITERATIVE.check(y[g], group.y(), estimator + " y");
            ITERATIVE.check(se[g], group.se(), estimator + " SE");
        }
    }

    /** d$one <- ifelse(seq_len(13) == 3, "x", d$alloc); rma(yi, vi, mods=~0+one, data=d, …) as above */
    @Test
    void aGroupOfOneStudySharesTau2Too() {
        List<String> groups = new ArrayList<>(ALLOCATION);
        groups.set(2, "x");
        SubgroupResult result =
                Subgroups.by("one").with(WALD).with(TauSharing.COMMON).pool(BCG.with("one", groups));
        ITERATIVE.check(1.9265145137903865, result.test().orElseThrow().statistic(), "Q");
        ITERATIVE.check(0.58779808407061929, result.test().orElseThrow().p(), "p");
        PooledEffect single = result.groups().get(1).pooled();
        assertEquals(1, single.k());
        ITERATIVE.check(-1.34807314829969327, single.y(), "y");
        ITERATIVE.check(0.89265870636574984, single.se(), "SE");
        CLOSED_FORM.check(
                single.y() - 1.959963984540054 * single.se(), single.interval().lower(), "lower");
    }

    @Test
    void aGivenTau2IsThatOfEveryGroup() {
        SubgroupResult result = COMMON.with(WALD.with(TauEstimator.fixed(0.25))).pool(BCG);
        result.groups().forEach(group -> assertEquals(0.25, group.pooled().tau2()));
        SubgroupResult separate = COMMON.with(TauSharing.SEPARATE)
                .with(WALD.with(TauEstimator.fixed(0.25)))
                .pool(BCG);
        assertEquals(separate.test(), result.test());
    }

    @Property(tries = 100)
    void oneTau2ForAllGroupsIsTheMetaRegressionOnTheGroups(@ForAll @IntRange(max = 10_000) int seed) {
        Random random = new Random(seed);
        int k = 6 + seed % 9;
        Effects effects = Effects.of(
                        GenericMeasure.GEN,
                        IntStream.range(0, k).mapToObj(i -> "Study " + i).toList(),
                        Doubles.from(random.doubles(k, -1, 1)),
                        Doubles.from(random.doubles(k, 0.01, 0.5)))
                .with(
                        "g",
                        IntStream.range(0, k)
                                .mapToObj(i -> List.of("a", "b", "c").get(i % 3))
                                .toList());
        for (ResidualTau2 estimator : List.of(ResidualTau2.DL, ResidualTau2.PM, ResidualTau2.REML)) {
            SubgroupResult result = Subgroups.by("g")
                    .with(WALD.with(TauSquared.valueOf(estimator.name())))
                    .with(TauSharing.COMMON)
                    .pool(effects);
            RegressionFit fit =
                    MetaRegression.on("g").with(estimator).with(CiMethod.WALD).fit(effects);
            ITERATIVE.check(fit.tau2(), result.groups().get(0).pooled().tau2(), "τ²");
            ITERATIVE.check(
                    fit.omnibus().orElseThrow().statistic(),
                    result.test().orElseThrow().statistic(),
                    "Q");
            ITERATIVE.check(
                    fit.coefficient("intercept").estimate(),
                    result.groups().get(0).pooled().y(),
                    "first group");
        }
    }

    @Test
    void aStudyWithoutAGroupIsLeftOutByName() {
        Effects gaps = BcgTrials.without(BCG, "allocation", 4, 9);
        SubgroupResult result = Subgroups.by("allocation").pool(gaps);
        assertEquals(11, result.k());
        assertEquals(
                List.of(
                        new LeftOut("Frimodt-Moller et al 1973", gaps.rows().place(4), "allocation is missing"),
                        new LeftOut("Rosenthal et al 1961", gaps.rows().place(9), "allocation is missing")),
                result.effects().rows().leftOut());
        assertEquals(
                RandomEffects.withDefaults()
                        .pool(BCG.at(0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12))
                        .y(),
                result.pooled().y());
        assertEquals(
                List.of("Stein & Aronson 1953"),
                result.groups().get(1).pooled().effects().labels());
        // Leaving out a study keeps the groups with their studies.
        SubgroupResult fewer = result.again(result.effects().without(0));
        assertEquals(
                List.of(1, 6, 3),
                Stream.of(1, 0, 2)
                        .map(g -> fewer.groups().get(g).pooled().k())
                        .map(k -> k)
                        .toList());
    }

    @Test
    void numbersThatAreEqualAreOneGroup() {
        Effects effects = BCG.with("dose", Doubles.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1));
        SubgroupResult result = Subgroups.by("dose").pool(effects);
        assertEquals(
                List.of("1", "2"), result.groups().stream().map(Subgroup::name).toList());
    }

    @Test
    void groupsMayBePooledOtherwise() {
        SubgroupResult result =
                Subgroups.by("allocation").with(MantelHaenszel.withDefaults()).pool(BCG);
        PooledEffect alternate = MantelHaenszel.withDefaults().pool(BCG.at(4, 5));
        assertEquals(alternate, result.groups().get(1).pooled());
        assertEquals(
                "subgroups by allocation, common effect, Mantel–Haenszel",
                result.method().title());
        assertEquals("subgroups by allocation, random effects, REML, Wald, one τ² for all groups", COMMON.title());
    }

    @Test
    void refusesWhatHasNoCommonTau2() {
        Refusal.check(
                "one τ² for all groups needs random effects, but the groups are pooled by common effect, inverse variance",
                () -> COMMON.with(CommonEffect.withDefaults()));
        Refusal.check(
                "one τ² for all groups is estimated by DL, HE, PM, EB, ML or REML, or given, but was to be by SJ",
                () -> COMMON.with(WALD.with(TauSquared.SJ)));
        assertThrows(IllegalArgumentException.class, () -> COMMON.with(WALD.with(CiMethod.PROFILE_LIKELIHOOD)));
        assertThrows(IllegalArgumentException.class, () -> COMMON.with(WALD.with(CiMethod.HENMI_COPAS)));
        Refusal.check(
                "subgroups need at least two groups, but all studies are in all",
                () -> Subgroups.by("g").pool(BCG.with("g", Collections.nCopies(13, "all"))));
        assertThrows(
                IllegalArgumentException.class, () -> Subgroups.by("nowhere").pool(BCG));
        Refusal.check("the column of the groups must have a name, but it was blank", () -> Subgroups.by(" "));
    }

    @Test
    void aNameThatIsMissingIsToldOfItsStudy() {
        PooledEffect pooled = WALD.pool(BCG);
        List<String> names = new ArrayList<>(ALLOCATION);
        names.set(1, null);
        Refusal.check(
                "a group needs a name, but that of Ferguson & Simes 1949 was missing",
                () -> SubgroupResult.of(pooled, names));
    }

    @Test
    void isWrittenAsAPlanHasIt() {
        SubgroupResult result = Subgroups.by("allocation").with(WALD).pool(BCG);
        Value.Fields data = result.data();
        assertEquals(WALD.pool(BCG).data().get("estimate"), data.get("estimate"));
        assertEquals(ResultData.test(result.test()), data.get("subgroupTest"));
        List<Value> groups = ((Value.Items) data.get("subgroups")).values();
        Value.Fields alternate = (Value.Fields) groups.get(1);
        assertEquals(
                List.of("name", "k", "estimate", "heterogeneity", "prediction", "studies"),
                List.copyOf(alternate.values().keySet()));
        assertEquals(Value.of("alternate"), alternate.get("name"));
        assertEquals(Value.count(2), alternate.get("k"));
        assertEquals(WALD.pool(BCG.at(4, 5)).data().get("estimate"), alternate.get("estimate"));
        assertEquals(
                Value.texts(Stream.of("Frimodt-Moller et al 1973", "Stein & Aronson 1953")), alternate.get("studies"));
    }

    @Test
    void tellsItsNumbersAndItself() {
        SubgroupResult result = Subgroups.by("allocation").with(WALD).pool(BCG);
        List<String> keys = result.facts().stream().map(ResultFact::key).toList();
        assertTrue(
                keys.containsAll(List.of("estimate", "group-1", "group-2", "group-3", "subgroup-test")),
                keys.toString());
        assertEquals(keys.size(), keys.stream().distinct().count());
        assertEquals(
                "χ² = 1.86 (df = 2), p = 0.3943",
                result.facts().get(keys.indexOf("subgroup-test")).value());
        assertEquals(List.of("allocation"), result.method().explanatoryColumns());
        assertTrue(COMMON.prose().contains("in subgroups by allocation, with one τ² for all groups"));
    }

    @Test
    void fewStudiesAreAFinding() {
        List<FindingCode> few = codes(Subgroups.by("allocation").pool(BCG.at(0, 1, 2, 4, 5, 9)));
        assertTrue(few.contains(FindingCode.FEW_STUDIES_PER_MODERATOR));
        assertTrue(!codes(Subgroups.by("allocation").pool(BCG)).contains(FindingCode.FEW_STUDIES_PER_MODERATOR));
    }

    private static List<FindingCode> codes(SubgroupResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }
}
