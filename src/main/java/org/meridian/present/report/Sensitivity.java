package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.exchange.results.StandardMethods;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.diagnostic.Cumulative;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.option.Value;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.SummaryEffect;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.PlannedSupplement;

/**
 * How the result of an analysis changes with the studies and with the method. What the plan asked for is taken from its answer;
 * the rest is added, so that a choice cannot hide.
 *
 * @param leaveOneOut without each study; empty if it was not made
 * @param cumulative with one study more each time; empty if it was not made
 * @param order in which order studies were added
 * @param methods the same studies by other methods; empty if there is none
 */
record Sensitivity(List<Rerun> leaveOneOut, List<Rerun> cumulative, String order, List<Rerun> methods) {

    /** Beyond so many studies nobody reads the tables, and making them takes its time. */
    private static final int MOST = 400;

    static Sensitivity of(AnalysisResult result) {
        if (!(result instanceof AnalysisResult.Done done)) {
            return new Sensitivity(List.of(), List.of(), "", List.of());
        }
        return SummaryEffect.in(done.answer())
                .map(it -> of(done, it))
                .orElse(new Sensitivity(List.of(), List.of(), "", List.of()));
    }

    private static Sensitivity of(AnalysisResult.Done done, SummaryEffect summary) {
        boolean readable = summary.k() > 1 && summary.k() <= MOST;
        boolean pooled = summary instanceof PooledEffect;
        Optional<LeaveOneOut> without = planned(done, LeaveOneOut.class)
                .or(() -> pooled && readable ? Optional.of(LeaveOneOut.of(summary)) : Optional.empty());
        Optional<Cumulative> growing = planned(done, Cumulative.class)
                .or(() -> pooled && readable ? Optional.of(Cumulative.of(summary)) : Optional.empty());
        return new Sensitivity(
                without.map(it -> Rerun.of(it, summary.effects().labels())).orElse(List.of()),
                growing.map(it -> Rerun.of(
                                it,
                                it.steps().stream()
                                        .map(PooledSeries.Step::label)
                                        .toList()))
                        .orElse(List.of()),
                order(done),
                pooled && summary.k() > 1 ? methods(summary) : List.of());
    }

    private static <S extends PooledSeries> Optional<S> planned(AnalysisResult.Done done, Class<S> type) {
        return done.supplements().stream()
                .flatMap(it -> it.result().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static String order(AnalysisResult.Done done) {
        return done.analysis().also().stream()
                .map(PlannedSupplement::settings)
                .map(it -> it.get("by"))
                .filter(Value.Text.class::isInstance)
                .findFirst()
                .map(it -> "in ascending order of " + ((Value.Text) it).text())
                .orElse("in the order of the data");
    }

    private static List<Rerun> methods(SummaryEffect summary) {
        List<Rerun> others = new ArrayList<>();
        for (Pooling method : StandardMethods.of(summary.measure(), summary.level())) {
            if (!method.equals(summary.method())) {
                others.add(Rerun.of(method, summary.effects()));
            }
        }
        return others;
    }

    /** What the analyses say together, in sentences. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        range(leaveOneOut).ifPresent(it -> sentences.add("Leaving out one study at a time, " + it + "."));
        range(methods).ifPresent(it -> sentences.add("By other methods on the same studies, " + it + "."));
        return sentences;
    }

    private static Optional<String> range(List<Rerun> reruns) {
        List<SummaryEffect> summaries =
                reruns.stream().flatMap(it -> it.summary().stream()).toList();
        if (summaries.isEmpty()) {
            return Optional.empty();
        }
        SummaryEffect first = summaries.get(0);
        int digits = Decimals.digitsFor(first.naturalInterval().width());
        double lowest =
                summaries.stream().mapToDouble(SummaryEffect::estimate).min().orElseThrow();
        double highest =
                summaries.stream().mapToDouble(SummaryEffect::estimate).max().orElseThrow();
        String range = "the " + first.measure().title() + " lies between " + Decimals.compact(lowest, digits) + " and "
                + Decimals.compact(highest, digits);
        if (first.measure().noEffect().isEmpty()) {
            return Optional.of(range);
        }
        long excluding = summaries.stream()
                .map(AnswerFacts::new)
                .filter(AnswerFacts::excludesNoEffect)
                .count();
        return Optional.of(range + ", and the interval excludes no effect in " + excluding + " of " + summaries.size()
                + (summaries.size() == 1 ? " analysis" : " analyses"));
    }
}
