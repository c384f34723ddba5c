package org.meridian.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.meridian.stat.Threshold;
import org.meridian.synthesis.diagnostic.BaujatSupplement;
import org.meridian.synthesis.diagnostic.CumulativeSupplement;
import org.meridian.synthesis.diagnostic.I2IntervalSupplement;
import org.meridian.synthesis.diagnostic.InfluenceSupplement;
import org.meridian.synthesis.diagnostic.LeaveOneOutSupplement;
import org.meridian.synthesis.diagnostic.ProbabilityBeyond;
import org.meridian.synthesis.diagnostic.ShrunkenSupplement;
import org.meridian.synthesis.diagnostic.TauIntervalSupplement;
import org.meridian.synthesis.diagnostic.TauTestSupplement;
import org.meridian.synthesis.model.HeterogeneityTest;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauEstimator;
import org.meridian.synthesis.model.TauIntervalMethod;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.option.Description;
import org.meridian.synthesis.option.Place;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.CiMethod;
import org.meridian.synthesis.pool.CochranMantelHaenszelTest;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.ContinuityCorrection;
import org.meridian.synthesis.pool.HomogeneityTest;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.Peto;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.QReferenceMean;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.pool.ThresholdSide;
import org.meridian.synthesis.publicationbias.Dispersion;
import org.meridian.synthesis.publicationbias.EggerTest;
import org.meridian.synthesis.publicationbias.MixedEggerTest;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.ModeratorTerm;
import org.meridian.synthesis.regression.ResidualTau2;
import org.meridian.synthesis.regression.Subgroups;
import org.meridian.synthesis.regression.TauSharing;

/** What is written of a method or a supplement reads as the same again. */
class OptionsOfMethodsPropertyTest {

    /** Fails unless what is written reads as the same; faults are told in the message. */
    private static <T> void readsAsWritten(Description<T> description, T thing) {
        List<String> faults = new ArrayList<>();
        Value.Fields written = description.write(thing);
        Optional<T> read = description.read(
                written,
                description.options().start(),
                new Place("", (path, reason) -> faults.add(path + " " + reason)));
        assertEquals(List.of(), faults, () -> "written: " + written);
        assertEquals(Optional.of(thing), read);
    }

    private static List<String> faults(Description<?> description, Value.Fields fields) {
        List<String> faults = new ArrayList<>();
        assertTrue(description
                .read(
                        fields,
                        description.options().start(),
                        new Place("", (path, reason) -> faults.add(path + " " + reason)))
                .isEmpty());
        return faults;
    }

    private static <V> V any(Random random, List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Property(tries = 200)
    void ofMetaRegression(@ForAll long seed) {
        Random random = new Random(seed);
        List<ModeratorTerm> terms = List.of(
                ModeratorTerm.of("latitude"),
                ModeratorTerm.numeric("year").centredAt(random.nextInt(2000)),
                ModeratorTerm.factor("alloc"),
                ModeratorTerm.of("country").withReference("Norway"));
        readsAsWritten(
                MetaRegression.describe(),
                MetaRegression.withDefaults()
                        .with(terms.subList(random.nextInt(3), 4))
                        .with(any(random, List.of(ResidualTau2.values())))
                        .with(any(random, List.of(CiMethod.WALD, CiMethod.T, CiMethod.HKSJ, CiMethod.HKSJ_MAX1)))
                        .with(any(random, List.of(PredictionMethod.HTS, PredictionMethod.NONE))));
    }

    @Property(tries = 200)
    void ofSubgroups(@ForAll long seed) {
        Random random = new Random(seed);
        RandomEffects effects = RandomEffects.withDefaults()
                .with(any(
                        random,
                        List.<TauEstimator>of(TauSquared.REML, TauSquared.DL, TauSquared.PM, TauEstimator.fixed(0.04))))
                .with(any(random, List.of(CiMethod.WALD, CiMethod.HKSJ)))
                .with(any(random, List.of(PredictionMethod.HTS, PredictionMethod.NONE)));
        Subgroups shared = Subgroups.by("alloc").with(effects).with(any(random, List.of(TauSharing.values())));
        readsAsWritten(Subgroups.describe(), shared);
        Pooling within = any(
                random,
                List.of(
                        effects,
                        CommonEffect.withDefaults(),
                        Peto.withDefaults(),
                        MantelHaenszel.withDefaults().with(QReferenceMean.INVERSE_VARIANCE)));
        readsAsWritten(Subgroups.describe(), Subgroups.by("alloc").with(within));
    }

    @Property(tries = 200)
    void ofSupplements(@ForAll long seed) {
        Random random = new Random(seed);
        TauIntervalMethod method = any(random, List.of(TauIntervalMethod.values()));
        Likelihood likelihood = any(random, List.of(Likelihood.values()));
        readsAsWritten(TauIntervalSupplement.describe(), new TauIntervalSupplement(method, likelihood));
        I2IntervalSupplement i2 = I2IntervalSupplement.withDefaults().with(likelihood);
        readsAsWritten(I2IntervalSupplement.describe(), random.nextBoolean() ? i2.with(method) : i2.testBased());
        readsAsWritten(
                TauTestSupplement.describe(), new TauTestSupplement(any(random, List.of(HeterogeneityTest.values()))));
        readsAsWritten(
                ProbabilityBeyond.describe(),
                new ProbabilityBeyond(
                        any(random, List.of(ThresholdSide.values())), Threshold.natural(random.nextDouble())));
        readsAsWritten(
                CumulativeSupplement.describe(),
                random.nextBoolean() ? CumulativeSupplement.withDefaults() : CumulativeSupplement.by("year"));
        PermutationTest permutations = PermutationTest.withDefaults().withPermutations(2 + random.nextInt(10_000));
        readsAsWritten(PermutationTest.describe(), random.nextBoolean() ? permutations : permutations.withSeed(seed));
        readsAsWritten(
                CochranMantelHaenszelTest.describe(),
                new CochranMantelHaenszelTest(
                        any(random, List.of(CochranMantelHaenszelTest.TableVariance.values())),
                        any(random, List.of(ContinuityCorrection.values()))));
        int least = 3 + random.nextInt(20);
        readsAsWritten(EggerTest.describe(), new EggerTest(any(random, List.of(Dispersion.values())), least));
        readsAsWritten(MixedEggerTest.describe(), new MixedEggerTest(least));
    }

    @Test
    void ofSupplementsWithoutOptions() {
        readsAsWritten(LeaveOneOutSupplement.describe(), new LeaveOneOutSupplement());
        readsAsWritten(InfluenceSupplement.describe(), new InfluenceSupplement());
        readsAsWritten(BaujatSupplement.describe(), new BaujatSupplement());
        readsAsWritten(ShrunkenSupplement.describe(), new ShrunkenSupplement());
        readsAsWritten(HomogeneityTest.BRESLOW_DAY.description(), HomogeneityTest.BRESLOW_DAY);
        readsAsWritten(HomogeneityTest.TARONE.description(), HomogeneityTest.TARONE);
    }

    @Test
    void aPlainColumnIsWrittenByItsName() {
        assertEquals(
                Value.of(List.of(
                        Value.of("latitude"),
                        Value.fields()
                                .with("column", "alloc")
                                .with("as", "FACTOR")
                                .with("reference", "random"))),
                MetaRegression.on("latitude")
                        .with(ModeratorTerm.of("alloc").withReference("random"))
                        .settings()
                        .get("moderators"));
    }

    @Test
    void optionsOfRandomEffectsStandOnlyWhereGroupsArePooledByThem() {
        Value.Fields random = Subgroups.by("alloc").settings();
        assertTrue(random.has("tau2") && !random.has("within"));
        Value.Fields counts =
                Subgroups.by("alloc").with(MantelHaenszel.withDefaults()).settings();
        assertTrue(!counts.has("tau2") && counts.has("within"));
        assertEquals(
                List.of(" tau2 is an option of RANDOM_EFFECTS, which takes no part here"),
                faults(Subgroups.describe(), counts.without("type").with("tau2", "DL")));
        assertEquals(
                List.of(
                        "within.type must be one of COMMON_EFFECT, MANTEL_HAENSZEL, PETO, RANDOM_EFFECTS, but was \"GLMM\""),
                faults(
                        Subgroups.describe(),
                        Value.fields()
                                .with("by", "alloc")
                                .with("within", Value.fields().with("type", "GLMM"))));
    }

    @Test
    void whatMustBeGivenIsAskedFor() {
        assertEquals(List.of("by must be given"), faults(Subgroups.describe(), Value.fields()));
        assertEquals(
                List.of("side must be given", "threshold must be given"),
                faults(ProbabilityBeyond.describe(), Value.fields()));
        assertEquals(
                List.of("moderators[1].column must be given"),
                faults(
                        MetaRegression.describe(),
                        Value.fields()
                                .with(
                                        "moderators",
                                        Value.of(List.of(
                                                Value.of("latitude"),
                                                Value.fields().with("as", "FACTOR"))))));
        Value.Fields schema = ProbabilityBeyond.describe().options().schema();
        assertEquals(Value.texts(List.of("side", "threshold").stream()), schema.get("required"));
        Value.Fields side = (Value.Fields) ((Value.Fields) schema.get("properties")).get("side");
        assertTrue(!side.has("default"));
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        assertEquals(
                List.of(
                        " one τ² for all groups is estimated by DL, HE, PM, EB, ML or REML, or given, but was to be by SJ"),
                faults(
                        Subgroups.describe(),
                        Value.fields()
                                .with("by", "alloc")
                                .with("tau2Shared", "COMMON")
                                .with("tau2", "SJ")));
        assertEquals(
                List.of(" a regression makes Wald, t and HKSJ intervals, but was asked for profile likelihood"),
                faults(MetaRegression.describe(), Value.fields().with("interval", "PROFILE_LIKELIHOOD")));
    }
}
