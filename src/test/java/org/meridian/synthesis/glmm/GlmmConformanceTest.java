package org.meridian.synthesis.glmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;

/** Stijnen, Hamza & Özdemir 2010, tables II and III, through the public API. */
class GlmmConformanceTest {

    private static final ReferenceFile FILE = ReferenceFile.read("glmm-conformance.json");
    private static final double QUADRATURE = 1e-3;

    @Test
    void oneGroup() {
        ReferenceFile.Case g01 = FILE.named("G01");
        int checked = 0;
        for (int arm : List.of(1, 2)) {
            String name = arm == 1 ? "trt" : "ctrl";
            PooledEffect normal = RandomEffects.withDefaults().pool(Catheters.logOdds(arm));
            check(g01, "NN." + name + "[b]", normal.y());
            check(g01, "NN." + name + "[se]", normal.se());
            check(g01, "NN." + name + "[tau2]", normal.heterogeneity().tau2());
            GlmmFit binomial =
                    Glmm.withDefaults().with(LikelihoodQuadrature.nodes(7)).fit(Catheters.logOdds(arm));
            check(g01, "BN." + name + "[b]", binomial.y());
            check(g01, "BN." + name + "[se]", binomial.se());
            check(g01, "BN." + name + "[tau2]", binomial.tau2());
            checked += 6;
        }
        assertEquals(g01.expected().size(), checked);
    }

    @Test
    void oddsRatios() {
        ReferenceFile.Case g02 = FILE.named("G02");
        Effects effects = Catheters.oddsRatios();
        int checked = 0;
        for (GlmmModel model : GlmmModel.values()) {
            String name = model.name().replace('_', '.');
            // glmer integrates two random effects by Laplace's approximation only; CM.EL is integrated to convergence.
            LikelihoodQuadrature quadrature = switch (model) {
                case UM_RS -> LikelihoodQuadrature.nodes(1);
                case CM_EL -> LikelihoodQuadrature.converged();
                default -> LikelihoodQuadrature.nodes(7);
            };
            GlmmFit fit = Glmm.withDefaults().with(model).with(quadrature).fit(effects);
            check(g02, name + "[b]", fit.y());
            check(g02, name + "[se]", fit.se());
            check(g02, name + "[tau2]", fit.tau2());
            check(g02, name + "[tau]", Math.sqrt(fit.tau2()));
            check(g02, name + "[LRT]", fit.likelihoodRatioTest().orElseThrow().statistic());
            check(g02, name + "[Wld]", fit.waldTest().orElseThrow().statistic());
            checked += 6;
        }
        int doubleZero = IntStream.range(0, effects.size())
                .filter(i -> effects.tables().get(i).isDoubleZero())
                .findFirst()
                .orElseThrow();
        PooledEffect normal = RandomEffects.withDefaults().pool(effects.without(doubleZero));
        check(g02, "NN[b]", normal.y());
        check(g02, "NN[se]", normal.se());
        check(g02, "NN[tau]", Math.sqrt(normal.heterogeneity().tau2()));
        assertEquals(g02.expected().size(), checked + 3);
    }

    @Test
    void thePrintedFigures() {
        GlmmFit exact = Glmm.withDefaults().with(GlmmModel.CM_EL).fit(Catheters.oddsRatios());
        Tolerance.checkPrinted("-1.353", exact.y(), "CM.EL b");
        Tolerance.checkPrinted("0.351", exact.se(), "CM.EL se");
        Tolerance.checkPrinted("0.83", Math.sqrt(exact.tau2()), "CM.EL τ");
        GlmmFit approximate = Glmm.withDefaults().with(GlmmModel.CM_AL).fit(Catheters.oddsRatios());
        Tolerance.checkPrinted("-1.303", approximate.y(), "CM.AL b");
        Tolerance.checkPrinted("0.339", approximate.se(), "CM.AL se");
        GlmmFit control = Glmm.withDefaults().fit(Catheters.logOdds(2));
        Tolerance.checkPrinted("-3.496", control.y(), "BN control b");
        Tolerance.checkPrinted("0.257", control.se(), "BN control se");
        Tolerance.checkPrinted("0.812", control.tau2(), "BN control τ²");
        GlmmFit treated = Glmm.withDefaults().fit(Catheters.logOdds(1));
        Tolerance.checkPrinted("-4.812", treated.y(), "BN treatment b");
    }

    private static void check(ReferenceFile.Case it, String name, double actual) {
        double expected = it.expected(name);
        assertTrue(
                Math.abs(actual - expected) <= QUADRATURE * Math.abs(expected),
                () -> it + " " + name + ": expected " + expected + " but was " + actual);
    }
}
