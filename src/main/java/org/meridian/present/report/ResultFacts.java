package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.exchange.plan.AnalysisResult;
import org.meridian.exchange.plan.Answer;
import org.meridian.exchange.plan.Supplement;
import org.meridian.stat.Decimals;
import org.meridian.stat.TestResult;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.glmm.GlmmCertificate;
import org.meridian.synthesis.glmm.GlmmFit;
import org.meridian.synthesis.glmm.TrueEffects;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.Role;

/** The numbers of an analysis that was done, each with how it came about. */
final class ResultFacts {

    /** The key of the fact that tells how the effect of a study comes about. */
    static final String EFFECT = "effect";

    private ResultFacts() {}

    static List<Fact> of(AnalysisSheet sheet, AnalysisResult.Done done) {
        List<Fact> facts = new ArrayList<>();
        facts.add(effects(sheet, done));
        if (done.answer() instanceof Answer.Pooled pooled) {
            pooled(sheet, pooled.result(), facts);
        } else if (done.answer() instanceof Answer.Fitted fitted) {
            fitted(sheet, fitted.result(), facts);
        }
        List<Supplement> asked = done.analysis().also();
        for (int i = 0; i < asked.size(); i++) {
            SupplementFact.of(asked.get(i), done.supplements().get(i)).ifPresent(facts::add);
        }
        return facts;
    }

    private static Fact effects(AnalysisSheet sheet, AnalysisResult.Done done) {
        int k = done.answer().effects().size();
        Fact fact = Fact.ofStudies(
                sheet,
                EFFECT,
                "Effects of the studies",
                Words.count(k, "study", "studies"),
                ", row by row; its last column says where a row stands in the data. ");
        if (done.studies().columns().containsKey(Role.Y)) {
            return fact;
        }
        MeasureFormula formula = done.analysis().measure().measure().formula();
        return fact.by("y = " + formula.y() + ", v = " + formula.v(), formula.reference(), formula.agreesWith());
    }

    private static void pooled(AnalysisSheet sheet, PooledEffect pooled, List<Fact> facts) {
        facts.add(Fact.ofStudies(
                        sheet,
                        "estimate",
                        Words.sentence(pooled.measure().title()),
                        pooled.measure().symbol() + " " + pooled.text().estimate()
                                + analysisScale(pooled.y(), pooled.se()),
                        ": effects and variances.")
                .by(pooled.method().formula()));
        Fact interval = Fact.of(
                "interval",
                Words.percent(pooled.level()) + " confidence interval",
                pooled.text().interval(),
                "By " + pooled.ciMethod().title() + ":");
        facts.add(interval.by(pooled.ciMethod().formula()));
        pooled.test()
                .ifPresent(it -> facts.add(
                        test("p", "Test of no effect", it, "The estimate over the standard error of the interval.")));
        if (pooled.k() > 1) {
            heterogeneity(pooled, facts);
        }
        pooled.prediction()
                .ifPresent(it -> facts.add(Fact.of(
                                "prediction",
                                Words.percent(pooled.level()) + " prediction interval",
                                PooledRow.limits(pooled, it.interval()),
                                "By " + it.method().title() + ":")
                        .by(it.method().formula())));
    }

    private static void heterogeneity(PooledEffect pooled, List<Fact> facts) {
        Heterogeneity found = pooled.heterogeneity();
        if (found.tau2Se().isPresent() && pooled.method() instanceof RandomEffects random) {
            String error = Decimals.significant(found.tau2Se().getAsDouble(), 4);
            facts.add(Fact.of(
                            "tau2",
                            "Between-study variance τ²",
                            Decimals.significant(found.tau2(), 4) + " (SE " + error + ")",
                            random.estimator().symbol() + ", " + certificate(pooled.certificate()))
                    .by(random.estimator().formula()));
        }
        facts.add(Fact.of(
                        "q",
                        "Cochran’s Q",
                        Decimals.fixed(found.q(), 2) + " (df = " + found.df() + ", " + Decimals.pValue(found.p()) + ")",
                        "The weighted squares of the studies’ distances from their mean, against χ²:")
                .by("Q = Σ (yᵢ − ȳ)²/vᵢ", "10.1002/sim.1186", ""));
        boolean fromTau2 = found.definition() == Heterogeneity.Definition.FROM_TAU2;
        String from = fromTau2 ? "From τ² and the sampling variance ṽ of a typical study:" : "From Q:";
        facts.add(Fact.of("i2", "I²", Decimals.percent(found.i2(), 1), from)
                .by(fromTau2 ? "I² = τ²/(τ² + ṽ)" : "I² = max(0, (Q − df)/Q)", "10.1002/sim.1186", ""));
        facts.add(Fact.of("h2", "H²", Decimals.fixed(found.h2(), 2), from)
                .by(fromTau2 ? "H² = (τ² + ṽ)/ṽ" : "H² = max(1, Q/df)", "10.1002/sim.1186", ""));
    }

    private static void fitted(AnalysisSheet sheet, GlmmFit fit, List<Fact> facts) {
        facts.add(Fact.ofStudies(
                        sheet,
                        "estimate",
                        Words.sentence(fit.measure().title()),
                        fit.measure().symbol() + " " + PooledRow.effect(fit).estimate()
                                + analysisScale(fit.y(), fit.se()),
                        "From the counts in the table of studies, by maximum likelihood; "
                                + certificate(fit.certificate()))
                .by(fit.method().model().formula()));
        facts.add(Fact.of(
                "interval",
                Words.percent(fit.interval().level()) + " confidence interval",
                PooledRow.effect(fit).interval(),
                "Normal (Wald), with the standard error of the likelihood."));
        fit.test()
                .ifPresent(
                        it -> facts.add(test("p", "Test of no effect", it, "The estimate over that standard error.")));
        if (fit.method().trueEffects() == TrueEffects.RANDOM) {
            facts.add(Fact.of(
                    "tau2",
                    "Between-study variance τ²",
                    Decimals.significant(fit.tau2(), 4)
                            + (fit.tau2Se().isPresent()
                                    ? " (SE "
                                            + Decimals.significant(fit.tau2Se().getAsDouble(), 4) + ")"
                                    : ""),
                    "By the same likelihood."));
        }
        fit.likelihoodRatioTest()
                .ifPresent(it -> facts.add(test(
                        "likelihood-ratio",
                        "Homogeneity",
                        it,
                        "Likelihood ratio against the saturated model of fixed effects.")));
        facts.add(Fact.of(
                "likelihood",
                "Log-likelihood, AIC, BIC",
                Decimals.fixed(fit.logLikelihood(), 4) + ", " + Decimals.fixed(fit.aic(), 2) + ", "
                        + Decimals.fixed(fit.bic(), 2),
                fit.parameters() + " parameters, " + fit.observations() + " counts."));
    }

    private static Fact test(String key, String name, TestResult test, String how) {
        return Fact.of(key, name, test.toString(), how);
    }

    private static String analysisScale(double y, double se) {
        return " (y = " + Decimals.fixed(y, 4) + ", SE = " + Decimals.fixed(se, 4) + ")";
    }

    /** What stands behind an estimate of τ²; one that did not converge is never returned. */
    private static String certificate(Certificate certificate) {
        String where = certificate.boundary() == Certificate.Boundary.AT_ZERO ? ", at its boundary 0" : "";
        return certificate.iterations() == 0
                ? "a closed form" + where + ":"
                : "converged after " + certificate.iterations() + " evaluations within ["
                        + Decimals.significant(certificate.lower(), 12) + ", "
                        + Decimals.significant(certificate.upper(), 12) + "]" + where + ", relative gradient "
                        + Decimals.significant(certificate.gradient(), 2) + ", "
                        + Words.count(certificate.modes(), "maximum", "maxima") + ":";
    }

    private static String certificate(GlmmCertificate certificate) {
        return "converged after " + certificate.iterations() + " iterations, "
                + Optional.of(certificate.nodes())
                        .filter(it -> it > 0)
                        .map(it -> it + " quadrature nodes at most, ")
                        .orElse("")
                + Words.count(certificate.modes(), "maximum", "maxima") + " found:";
    }
}
