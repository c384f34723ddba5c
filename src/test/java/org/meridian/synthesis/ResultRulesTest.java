package org.meridian.synthesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.meridian.synthesis.measure.BinaryMeasure.OR;
import static org.meridian.synthesis.measure.BinaryMeasure.RR;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.meridian.Altered;
import org.meridian.Refusal;
import org.meridian.evidence.dataset.Datasets;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.diagnostic.Baujat;
import org.meridian.synthesis.diagnostic.Cumulative;
import org.meridian.synthesis.diagnostic.Influence;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.diagnostic.ShrunkenEffects;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.glmm.Glmm;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.Certificate.Boundary;
import org.meridian.synthesis.model.Likelihood;
import org.meridian.synthesis.model.TauInterval;
import org.meridian.synthesis.model.TauRange;
import org.meridian.synthesis.model.TauSquared;
import org.meridian.synthesis.multiverse.DecisionImpact;
import org.meridian.synthesis.multiverse.FailedSpecification;
import org.meridian.synthesis.multiverse.Multiverse;
import org.meridian.synthesis.multiverse.SpecificationCurve;
import org.meridian.synthesis.multiverse.StudySet;
import org.meridian.synthesis.network.Bucher;
import org.meridian.synthesis.network.DirectComparison;
import org.meridian.synthesis.network.IndirectComparison;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.PermutationTest;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.publicationbias.EggerTest;
import org.meridian.synthesis.regression.MetaRegression;
import org.meridian.synthesis.regression.Moderator;
import org.meridian.synthesis.regression.ModeratorValue;
import org.meridian.synthesis.regression.Moderators;
import org.meridian.synthesis.regression.RegressionFit;
import org.meridian.synthesis.regression.Subgroup;
import org.meridian.synthesis.regression.SubgroupResult;

/** A result that is no number, or whose parts do not belong to one another, cannot be made by hand either. */
class ResultRulesTest {

    private static final Effects BCG = Datasets.load("bcg").effects(RR);
    private static final PooledEffect POOLED = RandomEffects.withDefaults().pool(BCG);
    private static final GlmmFit COUNTS =
            Glmm.withDefaults().fit(Datasets.load("bcg").effects(OR));
    private static final Doubles LATITUDE = Doubles.of(44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33);
    private static final RegressionFit REGRESSION =
            MetaRegression.withDefaults().fit(BCG, Moderators.of(Moderator.numeric("latitude", LATITUDE)));
    private static final SubgroupResult SUBGROUPS =
            SubgroupResult.of(POOLED, List.of("a", "a", "b", "b", "a", "a", "b", "b", "a", "a", "b", "b", "a"));
    private static final TauRange RANGE = TauInterval.withDefaults().of(BCG.y(), BCG.v());
    private static final IndirectComparison INDIRECT = Bucher.withDefaults()
            .fit(new DirectComparison("A", "C", RR, 0.1, 0.2), new DirectComparison("B", "C", RR, 0.3, 0.2));
    private static final SpecificationCurve CURVE =
            Multiverse.withDefaults().analyse(StudySet.of(BCG.labels(), BCG.tables()));
    private static final Doubles SHORT = Doubles.of(1, 2);

    private static void refused(String sentence, Record result, String component, Object value) {
        Refusal.check(sentence, () -> Altered.with(result, component, value));
    }

    /** Every result that the library makes, with all that it is made of. */
    private static List<Record> results() {
        return List.of(
                POOLED,
                RandomEffects.withDefaults().with(PredictionMethod.NNF).pool(BCG),
                RandomEffects.withDefaults().with(TauSquared.DL).pool(BCG),
                CommonEffect.withDefaults().pool(BCG),
                COUNTS,
                REGRESSION,
                REGRESSION.predict(ModeratorValue.of("latitude", 40)),
                SUBGROUPS,
                RANGE,
                Likelihood.REML.fit(BCG.y(), BCG.v()),
                TauSquared.REML.fit(BCG.y(), BCG.v()),
                LeaveOneOut.of(POOLED),
                Cumulative.of(POOLED),
                Influence.of(POOLED),
                Baujat.of(POOLED),
                ShrunkenEffects.of(POOLED),
                EggerTest.withDefaults().test(BCG),
                PermutationTest.withDefaults().withPermutations(50).withSeed(1).test(POOLED),
                INDIRECT,
                CURVE,
                CURVE.curves().get(0).sways().get(0));
    }

    @Test
    void noNumberOfAResultMayBeNaNOrInfinite() {
        Set<Record> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        results().forEach(it -> collect(it, parts));
        Set<String> accepted = new TreeSet<>();
        int tried = 0;
        for (Record part : parts) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
                    Object value = component.getType() == double.class
                            ? (Object) bad
                            : component.getType() == OptionalDouble.class ? OptionalDouble.of(bad) : null;
                    if (value != null) {
                        tried++;
                        if (!refuses(part, component.getName(), value)) {
                            accepted.add(part.getClass().getName() + "." + component.getName() + " " + bad);
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), accepted);
        assertTrue(tried > 300, "numbers tried: " + tried);
    }

    private static boolean refuses(Record part, String component, Object value) {
        try {
            Altered.with(part, component, value);
            return false;
        } catch (IllegalArgumentException e) {
            return e.getMessage() != null;
        }
    }

    private static void collect(Object value, Set<Record> parts) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(it -> collect(it, parts));
        } else if (value instanceof Collection<?> several) {
            several.forEach(it -> collect(it, parts));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(it -> collect(it, parts));
        } else if (value instanceof Record part
                && part.getClass().getName().matches("org\\.meridian\\.(stat|synthesis)\\..*")
                && parts.add(part)) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(Altered.value(part, component), parts);
            }
        }
    }

    @Test
    void aPooledEffectBelongsToItsParts() {
        refused(
                "the pooled risk ratio must lie in its interval, 1.0 to 2.0, but was " + POOLED.y(),
                POOLED,
                "interval",
                new Interval(1, 2, 0.95));
        refused("a result has a weight for each study, but there were 2 for 13 studies", POOLED, "weights", SHORT);
        refused(
                "the pooled risk ratio and its test must have one sign, but were " + POOLED.y()
                        + " and z = 1.50, p = 0.1336",
                POOLED,
                "test",
                Optional.of(TestResult.z(1.5)));
        refused(
                "Q of 13 studies has at most 12 degrees of freedom, but had 13",
                POOLED,
                "heterogeneity",
                new Heterogeneity(
                        13,
                        POOLED.heterogeneity().about(),
                        13,
                        0.5,
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.of(1),
                        0,
                        1,
                        Heterogeneity.Definition.FROM_Q));
        refused(
                "τ² must lie in the last bracket of its certificate, 0.0 to 0.0, but was " + POOLED.tau2(),
                POOLED,
                "certificate",
                Certificate.closedForm(0));
        PooledEffect other = CommonEffect.withDefaults().pool(BCG);
        refused(
                "the middle of a prediction must be the effect, " + other.y() + ", but was " + POOLED.y(),
                other,
                "prediction",
                POOLED.prediction());
        refused(
                "a prediction interval must have the level of the confidence interval, 0.95, but had 0.9",
                POOLED,
                "prediction",
                RandomEffects.withDefaults().withLevel(0.9).pool(BCG).prediction());
        refused(
                "the middle of a prediction must lie in its interval, 1.0 to 2.0, but was " + POOLED.y(),
                POOLED.prediction().orElseThrow(),
                "interval",
                new Interval(1, 2, 0.95));
    }

    @Test
    void aTestNeedsAStandardError() {
        PooledEffect exact = CommonEffect.withDefaults().pool(BCG);
        refused(
                "the pooled risk ratio has no test where its standard error is 0, but had "
                        + exact.test().orElseThrow(),
                exact,
                "se",
                0.0);
    }

    @Test
    void heterogeneityIsWhatItsDefinitionSays() {
        Heterogeneity of = POOLED.heterogeneity();
        refused("Q must be 0 or more and finite, but was -1.0", of, "q", -1.0);
        refused("the degrees of freedom of Q must be 0 or more, but was -1", of, "df", -1);
        refused("the p value of Q must be from 0 to 1, but was 1.5", of, "p", 1.5);
        refused("I² must be from 0 to 1, but was 92.2", of, "i2", 92.2);
        refused("I² FROM_TAU2 must be " + (1 - 1 / of.h2()) + ", but was 0.5", of, "i2", 0.5);
        refused("H² FROM_TAU2 must be " + of.h2() + ", but was 2.0", of, "h2", 2.0);
        refused(
                "a τ² that was estimated has a standard error, but " + of.tau2() + " had none",
                of,
                "tau2Se",
                OptionalDouble.empty());
        refused(
                "the typical variance is there with two studies or more and absent with one, but was absent with 12"
                        + " degrees of freedom",
                of,
                "typicalVariance",
                OptionalDouble.empty());
        refused(
                "the typical variance must be > 0 and finite, but was 0.0",
                of,
                "typicalVariance",
                OptionalDouble.of(0));
    }

    @Test
    void certificatesAndEstimatesAgree() {
        Certificate certificate = Certificate.closedForm(0);
        refused("the iterations of a certificate must be 0 or more, but was -1", certificate, "iterations", -1);
        refused("the modes of a certificate must be 1 or more, but was 0", certificate, "modes", 0);
        refused(
                "the last bracket of a solution needs finite ends in order, but they were 0.0 and -1.0",
                certificate,
                "upper",
                -1.0);
        Refusal.check(
                "a solution at the boundary is 0, but its last bracket goes from 1.0 to 2.0",
                () -> new Certificate(3, 0, 1, 2, Boundary.AT_ZERO, 1));
        refused(
                "τ² must lie in the last bracket of its certificate, 0.0 to 0.0, but was 0.3",
                TauSquared.DL.estimate(Doubles.of(1, 1), Doubles.of(1, 1)),
                "tau2",
                0.3);
        assertEquals(Boundary.INTERIOR, Certificate.closedForm(-0.1).boundary());
    }

    @Test
    void aRangeOfTau2SaysHowFarItExtends() {
        refused(
                "the lower limit of τ² is above 0 or 0, but FROM_ZERO went with "
                        + RANGE.tau2().orElseThrow().lower(),
                RANGE,
                "extent",
                TauRange.Extent.FROM_ZERO);
        refused(
                "a range of τ² has an interval unless it is empty, but EMPTY had [0.12, 1.11]",
                RANGE,
                "extent",
                TauRange.Extent.EMPTY);
        refused(
                "a range of τ² has an interval unless it is empty, but ABOVE_ZERO had none",
                RANGE,
                "tau2",
                Optional.empty());
        refused(
                "the lower limit of τ² must be 0 or more and finite, but was -1.0",
                RANGE,
                "tau2",
                Optional.of(new Interval(-1, 1, 0.95)));
        refused(
                "the interval of τ² must have the level of its method, 0.95, but had 0.9",
                RANGE,
                "tau2",
                Optional.of(new Interval(1, 2, 0.9)));
    }

    @Test
    void aLikelihoodHasParametersAndObservations() {
        Record fit = Likelihood.REML.fit(BCG.y(), BCG.v());
        refused("the parameters of a likelihood must be 1 or more, but was 0", fit, "parameters", 0);
        refused("the observations of a likelihood must be 1 or more, but was 0", fit, "observations", 0);
    }

    @Test
    void aModelOfCountsBelongsToItsParts() {
        refused(
                "the mean odds ratio must lie in its interval, 1.0 to 2.0, but was " + COUNTS.y(),
                COUNTS,
                "interval",
                new Interval(1, 2, 0.95));
        refused(
                "no more studies take part than there are, but 14 did of 13",
                COUNTS,
                "studies",
                Collections.nCopies(14, "A"));
        refused("the studies behind a model must be 1 or more, but was 0", COUNTS, "studies", List.of());
        refused(
                "the standard error of the mean odds ratio must be > 0 and finite, but was 0.0",
                Altered.with(COUNTS, "test", Optional.empty()),
                "se",
                0.0);
        refused("τ² must be 0 or more and finite, but was -1.0", COUNTS, "tau2", -1.0);
        refused("the parameters of a model must be 1 or more, but was 0", COUNTS, "parameters", 0);
        refused("the counts behind a model must be 1 or more, but was 0", COUNTS, "observations", 0);
        refused(
                "τ² must be 0 without a standard error where the certificate says so, but was " + COUNTS.tau2(),
                COUNTS,
                "certificate",
                Altered.with(COUNTS.certificate(), "boundary", Boundary.AT_ZERO));
        refused(
                "the iterations of a certificate must be 0 or more, but was -1",
                COUNTS.certificate(),
                "iterations",
                -1);
        refused("the nodes of a certificate must be 0 or more, but was -1", COUNTS.certificate(), "nodes", -1);
        refused("the modes of a certificate must be 1 or more, but was 0", COUNTS.certificate(), "modes", 0);
    }

    @Test
    void aRegressionBelongsToItsTerms() {
        refused(
                "a regression has a coefficient for each term, but there were 1 for [intercept, latitude]",
                REGRESSION,
                "coefficients",
                REGRESSION.coefficients().subList(0, 1));
        refused(
                "the covariance matrix of 2 coefficients has 2 rows and columns, but had rows of [2]",
                REGRESSION,
                "covariance",
                List.of(SHORT));
        refused(
                "a regression needs more studies than coefficients, but had 2 and 2",
                REGRESSION,
                "effects",
                BCG.at(0, 1));
        refused(
                "the test of the moderators is of 1 coefficients, but had 2 degrees of freedom",
                REGRESSION,
                "omnibus",
                REGRESSION.omnibus().map(it -> Altered.with(it, "df", 2)));
        refused("H² must be 1 or more and finite, but was 0.5", REGRESSION, "h2", 0.5);
        refused("R² must be from 0 to 1, but was 75.6", REGRESSION, "r2", OptionalDouble.of(75.6));
        Record slope = REGRESSION.coefficient("latitude");
        refused("a coefficient needs the name of its term, but it was blank", slope, "term", " ");
        refused(
                "the coefficient of latitude must lie in its interval, 1.0 to 2.0, but was "
                        + REGRESSION.coefficient("latitude").estimate(),
                slope,
                "interval",
                new Interval(1, 2, 0.95));
        Record test = REGRESSION.omnibus().orElseThrow();
        refused("the degrees of freedom of a test of moderators must be 1 or more, but was 0", test, "df", 0);
        Record predicted = REGRESSION.predict(ModeratorValue.of("latitude", 40));
        refused(
                "the predicted risk ratio must lie in its interval, 1.0 to 2.0, but was "
                        + REGRESSION.predict(ModeratorValue.of("latitude", 40)).y(),
                predicted,
                "interval",
                new Interval(1, 2, 0.95));
        refused(
                "there is no term standard error among [intercept, latitude]",
                EggerTest.withDefaults().test(BCG),
                "fit",
                REGRESSION);
    }

    @Test
    void subgroupsHoldEachStudyOnce() {
        Subgroup first = SUBGROUPS.groups().get(0);
        refused("the number of groups must be 2 or more, but was 1", SUBGROUPS, "groups", List.of(first));
        refused("groups need names of their own, but were [a, a]", SUBGROUPS, "groups", List.of(first, first));
        refused(
                "each study is in one group, but 14 were in groups of 13 studies",
                SUBGROUPS,
                "groups",
                List.of(first, Altered.with(first, "name", "c")));
        refused("a group needs a name, but it was blank", first, "name", "");
        refused(
                "the group a has a place for each of its studies, but there were 1 for 7 studies",
                first,
                "places",
                List.of(1));
        refused(
                "the places of the group a must rise from 0, but were [1, 0, 2, 3, 4, 5, 6]",
                first,
                "places",
                List.of(1, 0, 2, 3, 4, 5, 6));
    }

    @Test
    void diagnosticsHaveARowForEachStudy() {
        LeaveOneOut left = LeaveOneOut.of(POOLED);
        refused(
                "a series has a step for each study, but there were 1 for 13 studies",
                left,
                "steps",
                left.steps().subList(0, 1));
        refused(
                "the step \"" + Cumulative.of(POOLED).steps().get(0).label() + "\" must be on 12 studies, but was on 1",
                left,
                "steps",
                Cumulative.of(POOLED).steps());
        refused(
                "the step \"" + left.steps().get(0).label() + "\" must be on 1 studies, but was on 12",
                Cumulative.of(POOLED),
                "steps",
                left.steps());
        Influence influence = Influence.of(POOLED);
        refused("influence has a row for each study, but there were 0 for 13 studies", influence, "rows", List.of());
        Influence.Row row = influence.rows().get(0);
        refused("the weight of " + row.study() + " must be from 0 to 1, but was 5.1", row, "hat", 5.1);
        refused("Cook's distance of " + row.study() + " must be 0 or more and finite, but was -1.0", row, "cook", -1.0);
        refused(
                "each of 13 studies has a pair of coordinates, but there were 2 and 13",
                Baujat.of(POOLED),
                "heterogeneity",
                SHORT);
        refused(
                "an influence must be 0 or more and finite, but was -1.0",
                Baujat.of(POOLED),
                "influence",
                Doubles.at(13, i -> i - 1));
        refused(
                "each of 13 studies has a shrunken effect and a standard error, but there were 13 and 2",
                ShrunkenEffects.of(POOLED),
                "se",
                SHORT);
        refused(
                "the standard error of a shrunken effect must be 0 or more and finite, but was -1.0",
                ShrunkenEffects.of(POOLED),
                "se",
                Doubles.at(13, i -> i - 1));
    }

    @Test
    void aPermutationTestCountsTheObservedPattern() {
        Record found =
                PermutationTest.withDefaults().withPermutations(50).withSeed(1).test(POOLED);
        refused("the patterns of a permutation test must be 1 or more, but was 0", found, "number", 0);
        refused(
                "a p value of 50 permutations is at least one of them, but was 0.0",
                Altered.with(found, "number", 50),
                "test",
                TestResult.own(1, 0));
    }

    @Test
    void whatHasNoResultHasAReason() {
        RuntimeException silent = new IllegalArgumentException();
        Refusal.check(
                "an analysis without a result needs a reason, but java.lang.IllegalArgumentException gave none",
                () -> new Attempt.Failed<>(BCG, silent));
        Refusal.check(
                TauSquared.DL.symbol() + " did not converge for a reason, but the reason was blank",
                () -> new Certificate.Failure(TauSquared.DL, " "));
        FailedSpecification unanswered =
                new FailedSpecification(CURVE.answers().get(0).specification(), "reason");
        refused(
                "an analysis without a result needs a reason, but " + unanswered.specification() + " had none",
                unanswered,
                "reason",
                "");
    }

    @Test
    void anIndirectComparisonIsANumber() {
        DirectComparison huge = new DirectComparison("A", "C", RR, 1e308, 0.2);
        assertThrows(
                IllegalArgumentException.class,
                () -> Bucher.withDefaults().fit(huge, new DirectComparison("B", "C", RR, -1e308, 0.2)));
        Refusal.check(
                "the variance of an indirect effect must be finite, but was Infinity",
                () -> Bucher.withDefaults()
                        .fit(
                                new DirectComparison("A", "C", RR, 1, 1e308),
                                new DirectComparison("B", "C", RR, 1, 1e308)));
    }

    @Test
    void aSwayIsAtMostTheLargest() {
        DecisionImpact sway = CURVE.curves().get(0).sways().get(0);
        assertThrows(IllegalArgumentException.class, () -> Altered.with(sway, "typical", 2 * sway.largest() + 1));
        assertThrows(IllegalArgumentException.class, () -> Altered.with(sway, "sideChanges", sway.comparisons() + 1));
        refused("the comparisons of a decision must be 1 or more, but was 0", sway, "comparisons", 0);
    }
}
