package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.Tolerance;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.ZeroCells;

/** Laws of the models of 2×2 tables. */
class GlmmPropertyTest {

    /** A few trials, some with a zero cell, of which the first has none, so that every effect exists. */
    @Provide
    Arbitrary<List<TwoByTwo>> trials() {
        Arbitrary<Integer> some = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 12);
        Arbitrary<TwoByTwo> first =
                Combinators.combine(some, some, some, some).as((a, b, c, d) -> new TwoByTwo(a, b + 5, c, d + 5));
        Arbitrary<TwoByTwo> more =
                Combinators.combine(any, some, any, some).as((a, b, c, d) -> new TwoByTwo(a, b + 5, c, d + 5));
        return Combinators.combine(first, more.list().ofMinSize(1).ofMaxSize(5)).as((head, tail) -> {
            List<TwoByTwo> tables = new ArrayList<>(tail);
            tables.add(0, head);
            return tables;
        });
    }

    private static Effects effects(List<TwoByTwo> tables) {
        return BinaryMeasure.OR.of(
                IntStream.range(0, tables.size()).mapToObj(i -> "study " + i).toList(),
                tables,
                ZeroCells.constant(0.5));
    }

    private static void checkMirrored(GlmmFit one, GlmmFit other) {
        Tolerance.ITERATIVE.check(-one.y(), other.y(), "y");
        checkAlike(one, other);
    }

    private static void checkAlike(GlmmFit one, GlmmFit other) {
        Tolerance.ITERATIVE.check(one.se(), other.se(), "se");
        Tolerance.ITERATIVE.check(one.tau2(), other.tau2(), "τ²");
        Tolerance.ITERATIVE.check(one.logLikelihood(), other.logLikelihood(), "log-likelihood");
    }

    @Property(tries = 20)
    void swappingTheArmsNegatesTheEffect(@ForAll("trials") List<TwoByTwo> tables) {
        List<TwoByTwo> swapped = tables.stream().map(TwoByTwo::swapped).toList();
        for (GlmmModel model : List.of(GlmmModel.UM_FS, GlmmModel.CM_EL, GlmmModel.CM_AL)) {
            Glmm glmm = Glmm.withDefaults().with(model);
            checkMirrored(glmm.fit(effects(tables)), glmm.fit(effects(swapped)));
        }
    }

    @Property(tries = 20)
    void countingNonEventsNegatesTheEffect(@ForAll("trials") List<TwoByTwo> tables) {
        List<TwoByTwo> complements = tables.stream().map(TwoByTwo::complement).toList();
        // Not CM_AL, whose approximation supposes that events are rare.
        for (GlmmModel model : List.of(GlmmModel.UM_FS, GlmmModel.CM_EL)) {
            Glmm glmm = Glmm.withDefaults().with(model);
            checkMirrored(glmm.fit(effects(tables)), glmm.fit(effects(complements)));
        }
    }

    @Property(tries = 5)
    void countingNonEventsNegatesTheEffectWithRandomLevels(@ForAll("trials") List<TwoByTwo> tables) {
        List<TwoByTwo> complements = tables.stream().map(TwoByTwo::complement).toList();
        Glmm glmm = Glmm.withDefaults().with(GlmmModel.UM_RS).with(LikelihoodQuadrature.nodes(5));
        checkMirrored(glmm.fit(effects(tables)), glmm.fit(effects(complements)));
    }

    @Property(tries = 12)
    void theOrderOfStudiesIsIrrelevant(@ForAll("trials") List<TwoByTwo> tables, @ForAll Random random) {
        List<TwoByTwo> shuffled = new ArrayList<>(tables);
        Collections.shuffle(shuffled, random);
        for (GlmmModel model : List.of(GlmmModel.UM_FS, GlmmModel.CM_EL)) {
            Glmm glmm = Glmm.withDefaults().with(model);
            GlmmFit one = glmm.fit(effects(tables));
            GlmmFit other = glmm.fit(effects(shuffled));
            Tolerance.ITERATIVE.check(one.y(), other.y(), "y");
            checkAlike(one, other);
        }
    }

    @Property(tries = 12)
    void randomEffectsAreNeverLessLikelyThanACommonOne(@ForAll("trials") List<TwoByTwo> tables) {
        for (GlmmModel model : List.of(GlmmModel.UM_FS, GlmmModel.CM_EL, GlmmModel.CM_AL)) {
            Glmm glmm = Glmm.withDefaults().with(model);
            GlmmFit random = glmm.fit(effects(tables));
            GlmmFit common = glmm.with(TrueEffects.COMMON).fit(effects(tables));
            Tolerance.ITERATIVE.check(
                    Math.max(random.logLikelihood(), common.logLikelihood()),
                    random.logLikelihood(),
                    "the higher log-likelihood");
            if (random.tau2() == 0) {
                Tolerance.ITERATIVE.check(common.y(), random.y(), "y without variance");
            }
        }
    }
}
