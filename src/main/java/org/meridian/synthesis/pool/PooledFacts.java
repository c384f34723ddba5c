package org.meridian.synthesis.pool;

import java.util.ArrayList;
import java.util.List;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.model.Certificate;
import org.meridian.synthesis.model.MethodFormula;

/** The numbers of a pooled effect, with how they came about. */
final class PooledFacts {

    private static final String HIGGINS_THOMPSON = "10.1002/sim.1186";

    private PooledFacts() {}

    static List<ResultFact> of(PooledEffect pooled) {
        List<ResultFact> facts = new ArrayList<>();
        facts.add(SummaryFacts.estimate(pooled, "Effects and variances of the studies."));
        facts.add(SummaryFacts.interval(pooled, "By " + pooled.ciMethod().title() + ":")
                .by(pooled.ciMethod().formula()));
        pooled.test()
                .ifPresent(it -> facts.add(SummaryFacts.test(
                        "p", "Test of no effect", it, "The estimate over the standard error of the interval.")));
        if (pooled.k() > 1) {
            heterogeneity(pooled, facts);
        }
        pooled.prediction().ifPresent(it -> facts.add(SummaryFacts.prediction(pooled, it)));
        return facts;
    }

    private static void heterogeneity(PooledEffect pooled, List<ResultFact> facts) {
        Heterogeneity found = pooled.heterogeneity();
        if (found.tau2Se().isPresent() && pooled.method() instanceof RandomEffects random) {
            String error = Decimals.significant(found.tau2Se().getAsDouble(), 4);
            facts.add(ResultFact.of(
                            "tau2",
                            "Between-study variance τ²",
                            Decimals.significant(found.tau2(), 4) + " (SE " + error + ")",
                            random.estimator().symbol() + ", " + certificate(pooled.certificate()))
                    .by(random.estimator().formula()));
        }
        facts.add(ResultFact.of(
                        "q",
                        "Cochran’s Q",
                        Decimals.fixed(found.q(), 2) + " (df = " + found.df() + ", " + Decimals.pValue(found.p()) + ")",
                        "The weighted squares of the studies’ distances from their mean, against χ²:")
                .by(new MethodFormula("Q = Σ (yᵢ − ȳ)²/vᵢ", HIGGINS_THOMPSON, "")));
        boolean fromTau2 = found.definition() == Heterogeneity.Definition.FROM_TAU2;
        String from = fromTau2 ? "From τ² and the sampling variance ṽ of a typical study:" : "From Q:";
        String i2 = fromTau2 ? "I² = τ²/(τ² + ṽ)" : "I² = max(0, (Q − df)/Q)";
        String h2 = fromTau2 ? "H² = (τ² + ṽ)/ṽ" : "H² = max(1, Q/df)";
        facts.add(ResultFact.of("i2", "I²", Decimals.percent(found.i2(), 1), from)
                .by(new MethodFormula(i2, HIGGINS_THOMPSON, "")));
        facts.add(ResultFact.of("h2", "H²", Decimals.fixed(found.h2(), 2), from)
                .by(new MethodFormula(h2, HIGGINS_THOMPSON, "")));
    }

    private static String certificate(Certificate certificate) {
        String where = certificate.boundary() == Certificate.Boundary.AT_ZERO ? ", at its boundary 0" : "";
        return certificate.iterations() == 0
                ? "a closed form" + where + ":"
                : "converged after " + certificate.iterations() + " evaluations within ["
                        + Decimals.significant(certificate.lower(), 12) + ", "
                        + Decimals.significant(certificate.upper(), 12) + "]" + where + ", relative gradient "
                        + Decimals.significant(certificate.gradient(), 2) + ", " + certificate.modes()
                        + (certificate.modes() == 1 ? " maximum:" : " maxima:");
    }
}
