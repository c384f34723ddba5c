package org.meridian.synthesis.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.Tolerance;
import org.meridian.math.Doubles;
import org.meridian.stat.Interval;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.model.Columns;
import org.meridian.synthesis.model.TauSquared;

class PoolingPropertyTest {

    @Provide
    Arbitrary<Columns> studies() {
        return Columns.ofAtLeast(1);
    }

    /** The common effect, and random effects by every estimator with every interval that is made without a search. */
    private static Stream<Pooling> methods(double level) {
        return Stream.concat(
                Stream.of(new CommonEffect(level)),
                Stream.of(TauSquared.values())
                        .flatMap(tau -> Numbers.DIRECT.stream()
                                .map(ci -> RandomEffects.withDefaults()
                                        .with(tau)
                                        .with(ci)
                                        .withLevel(level))));
    }

    /** Those of them that do not refuse these studies. */
    private static Stream<Pooling> methods(double level, Columns studies) {
        return methods(level)
                .filter(method -> unlessTooFewDegrees(method, studies).isPresent());
    }

    private static Effects effects(Columns studies) {
        return Numbers.effects(studies.y(), studies.v());
    }

    private static void same(double expected, double actual, PooledEffect pooled) {
        assertEquals(expected, actual, 1e-7 * Math.max(1, Math.abs(expected)), () -> "of " + pooled.method());
    }

    @Property(tries = 300)
    void everyNumberIsOneAndWeightsSumToOne(@ForAll("studies") Columns studies) {
        methods(0.95, studies).forEach(method -> Numbers.checkAll(method.pool(effects(studies))));
    }

    @Property(tries = 300)
    void theOrderOfStudiesIsIrrelevant(@ForAll("studies") Columns studies, @ForAll long seed) {
        methods(0.95, studies).forEach(method -> {
            PooledEffect one = method.pool(effects(studies));
            PooledEffect other = method.pool(effects(studies.shuffled(seed)));
            same(one.y(), other.y(), one);
            same(one.se(), other.se(), one);
            same(one.heterogeneity().q(), other.heterogeneity().q(), one);
        });
    }

    @Property(tries = 300)
    void addingAConstantShiftsTheSummary(
            @ForAll("studies") Columns studies, @ForAll @DoubleRange(min = -100, max = 100) double constant) {
        methods(0.95, studies).forEach(method -> {
            PooledEffect one = method.pool(effects(studies));
            PooledEffect other = method.pool(effects(studies.shifted(constant)));
            same(one.y() + constant, other.y(), one);
            same(one.se(), other.se(), one);
        });
    }

    @Property(tries = 300)
    void swappingTheArmsMirrorsTheSummary(@ForAll("studies") Columns studies) {
        Columns swapped = new Columns(studies.y().map(y -> -y), studies.v());
        methods(0.95, studies).forEach(method -> {
            PooledEffect one = method.pool(effects(studies));
            PooledEffect other = method.pool(effects(swapped));
            same(-one.y(), other.y(), one);
            same(-one.interval().lower(), other.interval().upper(), one);
        });
    }

    @Property(tries = 300)
    void aWiderLevelContainsANarrower(
            @ForAll("studies") Columns studies, @ForAll @DoubleRange(min = 0.5, max = 0.98) double level) {
        List<Pooling> narrow = methods(level).toList();
        List<Pooling> wide = methods(level + 0.01).toList();
        for (int i = 0; i < narrow.size(); i++) {
            Optional<PooledEffect> inner = unlessTooFewDegrees(narrow.get(i), studies);
            Optional<PooledEffect> outer = unlessTooFewDegrees(wide.get(i), studies);
            if (inner.isPresent() && outer.isPresent()) {
                // IQWiG's rule compares at the level of the interval, and may widen one level and not the next.
                if (inner.get().ciMethod() != CiMethod.HKSJ_IQWIG6) {
                    contains(outer.get().interval(), inner.get().interval());
                }
                inner.get()
                        .prediction()
                        .ifPresent(it ->
                                contains(outer.get().prediction().orElseThrow().interval(), it.interval()));
            }
        }
    }

    /** Kenward and Roger's degrees of freedom go to 0 with the most unequal variances; then there is a sentence, no interval. */
    private static Optional<PooledEffect> unlessTooFewDegrees(Pooling method, Columns studies) {
        try {
            return Optional.of(method.pool(effects(studies)));
        } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("has no critical value at the level"), e.getMessage());
            return Optional.empty();
        }
    }

    private static void contains(Interval outer, Interval inner) {
        assertTrue(outer.lower() <= inner.lower() && inner.upper() <= outer.upper(), outer + " and " + inner);
    }

    @Property(tries = 300)
    void theCautiousIntervalIsNeverNarrower(@ForAll("studies") Columns studies) {
        for (TauSquared estimator : TauSquared.values()) {
            RandomEffects method = RandomEffects.withDefaults().with(estimator);
            Interval t = method.with(CiMethod.T).pool(effects(studies)).interval();
            Interval hksj = method.with(CiMethod.HKSJ).pool(effects(studies)).interval();
            Interval cautious =
                    method.with(CiMethod.HKSJ_MAX1).pool(effects(studies)).interval();
            contains(cautious, t);
            contains(cautious, hksj);
            contains(cautious, method.with(CiMethod.WALD).pool(effects(studies)).interval());
            assertEquals(cautious, method.pool(effects(studies)).interval());
        }
    }

    @Property(tries = 300)
    void theSummaryLiesAmongItsStudies(@ForAll("studies") Columns studies) {
        methods(0.95, studies).forEach(method -> {
            double y = method.pool(effects(studies)).y();
            assertTrue(studies.y().min() - 1e-12 <= y && y <= studies.y().max() + 1e-12);
        });
    }

    @Property(tries = 300)
    void aQNotAboveItsDegreesOfFreedomMakesDersimonianLairdTheCommonEffect(@ForAll("studies") Columns studies) {
        PooledEffect common = CommonEffect.withDefaults().pool(effects(studies));
        PooledEffect random = RandomEffects.withDefaults().with(TauSquared.DL).pool(effects(studies));
        if (common.heterogeneity().q() <= common.heterogeneity().df()) {
            assertEquals(common.y(), random.y());
            assertEquals(common.se(), random.se());
        } else {
            assertTrue(random.se() > common.se());
        }
        // The two definitions of I² agree for this estimator.
        Tolerance.ITERATIVE.check(
                common.heterogeneity().i2(), random.heterogeneity().i2(), "I²");
        Tolerance.ITERATIVE.check(
                common.heterogeneity().h2(), random.heterogeneity().h2(), "H²");
    }

    @Property(tries = 300)
    void oneStudyIsReturned(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double y,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double v) {
        Effects one = Numbers.effects(Doubles.of(y), Doubles.of(v));
        methods(0.9).forEach(method -> {
            PooledEffect pooled = method.pool(one);
            assertEquals(y, pooled.y());
            Tolerance.CLOSED_FORM.checkRelative(Math.sqrt(v), pooled.se(), "standard error");
            assertEquals(Heterogeneity.none(), pooled.heterogeneity());
        });
    }
}
