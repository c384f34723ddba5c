package org.meridian.synthesis.glmm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.Tolerance;
import org.meridian.synthesis.ReferenceFile;
import org.meridian.synthesis.effect.Effects;

/** Fits and likelihoods of other programs. */
class GlmmReferenceTest {

    /** How far lme4 gets with its optimiser told to converge; its standard errors come from finite differences. */
    private static final double OPTIMISER = 1e-5;

    private static final double FINITE_DIFFERENCES = 1e-4;

    /** How far rma.glmm gets by default. */
    private static final double DEFAULTS = 1e-3;

    /**
     * With two random effects its default optimiser stops early: in the rate ratios its standard error is 1.3% below that of
     * the same model made to converge, which the test above holds to 1e-4.
     */
    private static final double DEFAULTS_OF_TWO = 2e-2;

    @Test
    void fitsAreThoseOfLme4MadeToConverge() {
        int checked = 0;
        for (ReferenceFile.Case it : of("glmer")) {
            GlmmFit fit = fit(it);
            relative(it.expected("y"), fit.y(), OPTIMISER, it + " y");
            relative(it.expected("tau2"), fit.tau2(), 5 * OPTIMISER, it + " τ²");
            relative(it.expected("se"), fit.se(), FINITE_DIFFERENCES, it + " se");
            checked += 3;
            if (it.expects("sigma2")) {
                relative(it.expected("sigma2"), fit.sigma2().orElseThrow(), 5 * OPTIMISER, it + " σ²");
                checked++;
            }
            if (it.expects("logLik")) {
                assertEquals(it.expected("logLik"), fit.logLikelihood(), 1e-5, it + " log-likelihood");
                assertTrue(fit.logLikelihood() > it.expected("logLik") - 1e-8, it + " is a maximum");
                checked++;
            }
        }
        assertEquals(90, checked);
    }

    @Test
    void fitsAreThoseOfRmaGlmmAsFarAsItsOptimiserGoes() {
        int checked = 0;
        for (ReferenceFile.Case it : of("rma.glmm")) {
            GlmmFit fit = fit(it);
            double tolerance = model(it) == GlmmModel.UM_RS ? DEFAULTS_OF_TWO : DEFAULTS;
            relative(it.expected("y"), fit.y(), tolerance, it + " y");
            relative(it.expected("se"), fit.se(), tolerance, it + " se");
            relative(it.expected("tau2"), fit.tau2(), tolerance, it + " τ²");
            relative(it.expected("lrt"), fit.likelihoodRatioTest().orElseThrow().statistic(), tolerance, it + " LRT");
            relative(it.expected("wald"), fit.waldTest().orElseThrow().statistic(), tolerance, it + " Wald");
            assertEquals(it.expected("df"), fit.waldTest().orElseThrow().df().orElseThrow(), it + " df");
            checked += 6;
        }
        assertEquals(60, checked);
    }

    @Test
    void likelihoodsAreThoseOfTheDensitiesIntegrated() {
        int checked = 0;
        for (ReferenceFile.Case it : of("loglik")) {
            List<StudyCounts> counts = CountReading.of(effects(it)).stream()
                    .filter(study -> !study.isDoubleZero())
                    .toList();
            GlmmModel model = model(it);
            double[] shared = {it.expected("beta"), it.expected("tau")};
            double[] own = new double[0];
            if (model == GlmmModel.UM_FS) {
                own = new double[counts.size()];
                Arrays.fill(own, it.expected("level"));
            } else if (model == GlmmModel.UM_RS) {
                shared = new double[] {
                    it.expected("level"), it.expected("beta"), it.expected("sigma"), it.expected("tau")
                };
            }
            double value = model.likelihood(counts, TrueEffects.RANDOM, ArmCoding.BOTH_ARMS)
                    .at(new ParameterPoint(own, shared), new QuadratureNodes.EqualSteps(0.25))
                    .value();
            // A sum of up to 18 integrals, each to the 1e-12 that was asked for.
            Tolerance.ITERATIVE.checkRelative(-it.expected("logLik"), -value, it.id());
            checked++;
        }
        assertEquals(24, checked);
    }

    private static List<ReferenceFile.Case> of(String kind) {
        return Catheters.FILE.cases().stream()
                .filter(it -> it.text("kind").equals(kind))
                .toList();
    }

    private static GlmmFit fit(ReferenceFile.Case it) {
        return Glmm.withDefaults()
                .with(model(it))
                .with(LikelihoodQuadrature.nodes((int) it.number("nodes")))
                .fit(effects(it));
    }

    private static GlmmModel model(ReferenceFile.Case it) {
        return it.text("model").startsWith("arm") ? GlmmModel.CM_EL : GlmmModel.valueOf(it.text("model"));
    }

    private static Effects effects(ReferenceFile.Case it) {
        return switch (it.text("measure")) {
            case "OR" -> Catheters.oddsRatios();
            case "IRR" -> Catheters.rateRatios();
            case "PLO" -> Catheters.logOdds(it.text("model").equals("arm1") ? 1 : 2);
            default -> Catheters.logRates(it.text("model").equals("arm1") ? 1 : 2);
        };
    }

    private static void relative(double expected, double actual, double tolerance, String what) {
        assertTrue(
                Math.abs(actual - expected) <= tolerance * Math.abs(expected),
                () -> what + ": expected " + expected + " but was " + actual);
    }
}
