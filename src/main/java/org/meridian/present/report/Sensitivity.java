package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.exchange.plan.AnalysisResult;
import org.meridian.exchange.plan.Answer;
import org.meridian.exchange.plan.Reanalysis;
import org.meridian.exchange.plan.Supplement;
import org.meridian.exchange.plan.SupplementName;
import org.meridian.exchange.plan.SupplementResult;
import org.meridian.exchange.results.StandardMethods;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.diagnostic.Cumulative;
import org.meridian.synthesis.diagnostic.LeaveOneOut;
import org.meridian.synthesis.diagnostic.PooledSeries;
import org.meridian.synthesis.pool.Attempt;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.Pooling;
import org.meridian.synthesis.pool.SummaryEffect;

/**
 * The same studies analysed otherwise: without each of them in turn, one more at a time, by other methods. What the plan asked for is
 * taken from its results; the rest is worked out for pooled effects, of which it costs next to nothing.
 *
 * @param leaveOneOut the result without each study
 * @param cumulative the result of the first study, of the first two, and so on
 * @param order the order in which studies come in, in words
 * @param methods the result by other methods, named by their titles
 */
record Sensitivity(List<Reanalysis> leaveOneOut, List<Reanalysis> cumulative, String order, List<Reanalysis> methods) {

    /** Beyond this many studies nobody reads a row for each. */
    private static final int MOST = 400;

    static Sensitivity of(AnalysisResult result) {
        if (!(result instanceof AnalysisResult.Done done)) {
            return new Sensitivity(List.of(), List.of(), "", List.of());
        }
        List<Reanalysis> without = planned(done, SupplementName.LEAVE_ONE_OUT);
        List<Reanalysis> growing = planned(done, SupplementName.CUMULATIVE);
        List<Reanalysis> methods = List.of();
        if (done.answer() instanceof Answer.Pooled pooled) {
            int k = pooled.result().k();
            if (without.isEmpty() && k > 1 && k <= MOST) {
                without = series(LeaveOneOut.of(pooled.result()));
            }
            if (growing.isEmpty() && k > 1 && k <= MOST) {
                growing = series(Cumulative.of(pooled.result()));
            }
            methods = k > 1 ? methods(pooled.result()) : List.of();
        }
        return new Sensitivity(without, growing, order(done), methods);
    }

    private static List<Reanalysis> planned(AnalysisResult.Done done, SupplementName name) {
        return done.supplements().stream()
                .filter(it -> it.name() == name && it instanceof SupplementResult.Repeated)
                .flatMap(it -> ((SupplementResult.Repeated) it).analyses().stream())
                .toList();
    }

    private static String order(AnalysisResult.Done done) {
        return done.analysis().also().stream()
                .filter(Supplement.Cumulative.class::isInstance)
                .flatMap(it -> ((Supplement.Cumulative) it).by().stream())
                .findFirst()
                .map(column -> "in ascending order of " + column)
                .orElse("in the order of the data");
    }

    /** Both series take the studies as they are listed, one step for each. */
    private static List<Reanalysis> series(PooledSeries series) {
        List<String> studies = series.pooled().effects().labels();
        return IntStream.range(0, studies.size())
                .mapToObj(i -> reanalysis(studies.get(i), series.steps().get(i).attempt()))
                .toList();
    }

    private static List<Reanalysis> methods(PooledEffect pooled) {
        List<Reanalysis> others = new ArrayList<>();
        for (Pooling method : StandardMethods.of(pooled.measure(), pooled.level())) {
            if (!method.equals(pooled.method())) {
                others.add(reanalysis(method.title(), Attempt.at(method, pooled.effects())));
            }
        }
        return others;
    }

    private static Reanalysis reanalysis(String name, Attempt<? extends SummaryEffect> attempt) {
        return new Reanalysis(
                name,
                attempt.result().map(it -> new Answer.Pooled(PooledEffect.of(it, "a re-analysis"))),
                attempt.reason().orElse(""));
    }

    /** What the re-analyses come to, a sentence for each kind there is. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        range(leaveOneOut).ifPresent(it -> sentences.add("Leaving out one study at a time, " + it + "."));
        range(methods).ifPresent(it -> sentences.add("By other methods on the same studies, " + it + "."));
        return sentences;
    }

    private static Optional<String> range(List<Reanalysis> analyses) {
        List<AnswerFacts> facts = analyses.stream()
                .flatMap(it -> it.answer().stream())
                .map(AnswerFacts::of)
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        AnswerFacts first = facts.get(0);
        int digits = Decimals.digitsFor(
                first.interval().natural(first.measure().scale()).width());
        double lowest = facts.stream().mapToDouble(AnswerFacts::natural).min().orElseThrow();
        double highest = facts.stream().mapToDouble(AnswerFacts::natural).max().orElseThrow();
        String range = "the " + first.measure().title() + " lies between " + Decimals.compact(lowest, digits) + " and "
                + Decimals.compact(highest, digits);
        if (first.measure().noEffect().isEmpty()) {
            return Optional.of(range);
        }
        long excluding = facts.stream().filter(AnswerFacts::excludesNoEffect).count();
        return Optional.of(range + ", and the interval excludes no effect in " + excluding + " of " + facts.size()
                + (facts.size() == 1 ? " analysis" : " analyses"));
    }
}
