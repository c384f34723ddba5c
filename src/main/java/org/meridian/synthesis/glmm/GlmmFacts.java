package org.meridian.synthesis.glmm;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.stat.Words;
import org.meridian.synthesis.method.ResultFact;

/** The numbers of a fitted model of counts, with how they came about. */
final class GlmmFacts {

    private GlmmFacts() {}

    static List<ResultFact> of(GlmmFit fit) {
        List<ResultFact> facts = new ArrayList<>();
        String title = fit.measure().title();
        facts.add(ResultFact.of(
                        "estimate",
                        Words.capitalised(title),
                        fit.measure().symbol() + " " + fit.text().estimate() + " (y = " + Decimals.fixed(fit.y(), 4)
                                + ", SE = " + Decimals.fixed(fit.se(), 4) + ")",
                        "From the counts in the table of studies, by maximum likelihood; "
                                + certificate(fit.certificate()))
                .by(fit.method().model().formula()));
        facts.add(ResultFact.of(
                "interval",
                Decimals.level(fit.level()) + " confidence interval",
                fit.text().interval(),
                "Normal (Wald), with the standard error of the likelihood."));
        fit.test()
                .ifPresent(
                        it -> facts.add(test("p", "Test of no effect", it, "The estimate over that standard error.")));
        if (fit.method().trueEffects() == TrueEffects.RANDOM) {
            String error = fit.tau2Se().isPresent()
                    ? " (SE " + Decimals.significant(fit.tau2Se().getAsDouble(), 4) + ")"
                    : "";
            facts.add(ResultFact.of(
                    "tau2",
                    "Between-study variance τ²",
                    Decimals.significant(fit.tau2(), 4) + error,
                    "By the same likelihood."));
        }
        fit.likelihoodRatioTest()
                .ifPresent(it -> facts.add(test(
                        "likelihood-ratio",
                        "Homogeneity",
                        it,
                        "Likelihood ratio against the saturated model of fixed effects.")));
        facts.add(ResultFact.of(
                "likelihood",
                "Log-likelihood, AIC, BIC",
                Decimals.fixed(fit.logLikelihood(), 4) + ", " + Decimals.fixed(fit.aic(), 2) + ", "
                        + Decimals.fixed(fit.bic(), 2),
                fit.parameters() + " parameters, " + fit.observations() + " counts."));
        return facts;
    }

    private static ResultFact test(String key, String name, TestResult test, String how) {
        return ResultFact.of(key, name, test.toString(), how);
    }

    private static String certificate(GlmmCertificate certificate) {
        String nodes = certificate.nodes() > 0 ? certificate.nodes() + " quadrature nodes at most, " : "";
        return "converged after " + certificate.iterations() + " iterations, " + nodes + certificate.modes()
                + (certificate.modes() == 1 ? " maximum found:" : " maxima found:");
    }
}
