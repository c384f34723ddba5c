package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.meridian.synthesis.effect.MeasureFormula;
import org.meridian.synthesis.method.ResultFact;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.SupplementAnswer;
import org.meridian.synthesis.study.Role;

/** The numbers of an analysis, each with how it came about: those of the result, and what was asked for besides. */
final class AnalysisFacts {

    static final String EFFECT = "effect";

    private AnalysisFacts() {}

    static List<AnalysisFact> of(AnalysisSheet sheet, AnalysisResult.Done done) {
        List<AnalysisFact> facts = new ArrayList<>();
        facts.add(effects(sheet, done));
        for (ResultFact fact : done.answer().facts()) {
            facts.add(of(fact));
        }
        for (SupplementAnswer answer : done.supplements()) {
            answer.result()
                    .ifPresent(it -> facts.add(AnalysisFact.of(
                            "also-"
                                    + answer.planned()
                                            .id()
                                            .toLowerCase(Locale.ROOT)
                                            .replaceAll("[^a-z0-9]+", "-"),
                            ReportWords.sentence(
                                    answer.planned().supplement().description().title()),
                            it.toString(),
                            "Asked for by the plan as " + answer.planned().id() + ".")));
        }
        return facts;
    }

    private static AnalysisFact of(ResultFact fact) {
        AnalysisFact plain = AnalysisFact.of(fact.key(), fact.name(), fact.value(), fact.how());
        return fact.formula().map(plain::by).orElse(plain);
    }

    private static AnalysisFact effects(AnalysisSheet sheet, AnalysisResult.Done done) {
        int k = done.effects().size();
        AnalysisFact fact = AnalysisFact.ofStudies(
                sheet,
                EFFECT,
                "Effects of the studies",
                ReportWords.count(k, "study", "studies"),
                ", row by row; its last column gives the place of a row in the data. ");
        if (isReported(done)) {
            return fact;
        }
        MeasureFormula formula = done.analysis().measure().formula();
        return fact.by("y = " + formula.y() + ", v = " + formula.v(), formula.reference(), formula.agreesWith());
    }

    /** Whether effects were taken as reported and not computed from data. */
    static boolean isReported(AnalysisResult.Done done) {
        return done.effects().rows().columns().containsKey(Role.Y)
                || done.effects().rows().columns().containsKey(Role.ESTIMATE);
    }
}
