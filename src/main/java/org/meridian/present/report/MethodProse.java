package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.meridian.exchange.plan.AnalysisResult;
import org.meridian.exchange.plan.Answer;
import org.meridian.exchange.plan.Condition;
import org.meridian.exchange.plan.PlannedAnalysis;
import org.meridian.exchange.plan.Supplement;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.exchange.results.MethodFacts;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.pool.CommonEffect;
import org.meridian.synthesis.pool.Heterogeneity;
import org.meridian.synthesis.pool.MantelHaenszel;
import org.meridian.synthesis.pool.PooledEffect;
import org.meridian.synthesis.pool.PredictionMethod;
import org.meridian.synthesis.pool.RandomEffects;
import org.meridian.synthesis.study.Role;
import org.meridian.synthesis.study.ZeroCells;

/** An analysis as the methods section of an article tells it, sentence by sentence. */
final class MethodProse {

    private MethodProse() {}

    /** Which studies take part. */
    static String selection(PlannedAnalysis analysis) {
        String data = "The data are " + analysis.source().words();
        return analysis.where().isEmpty()
                ? data + ", all rows."
                : data + ", of which those rows take part that fulfil "
                        + analysis.where().stream().map(Condition::toString).collect(Collectors.joining(" and "))
                        + ".";
    }

    /** How the effect of each study came about. */
    static String preparation(AnalysisResult.Done done) {
        Measure measure = done.answer().effects().measure();
        Map<Role, String> columns = done.studies().columns();
        String scale = measure.scale() == Scale.IDENTITY
                ? ""
                : " and analysed on the "
                        + measure.scale().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " scale";
        if (columns.containsKey(Role.Y)) {
            return "The " + measure.title() + " of each study was taken as reported, from the columns " + list(columns)
                    + ".";
        }
        if (!(done.answer() instanceof Answer.Pooled pooled)) {
            return "The counts of each study were taken as reported, from the columns " + list(columns) + ".";
        }
        String symbol = measure.title().contains(measure.symbol()) ? "" : " (" + measure.symbol() + ")";
        return "The " + measure.title() + symbol + " of each study was computed from the columns " + list(columns)
                + scale + "." + zeroCells(done.analysis()) + asReported(pooled.result());
    }

    private static String asReported(PooledEffect pooled) {
        boolean corrected = pooled.method() instanceof MantelHaenszel tables
                && tables.zeroCells().amount() > 0;
        return corrected || MethodFacts.of(pooled.method()).isInverseVariance()
                ? ""
                : " Pooling itself uses the counts as reported.";
    }

    private static String list(Map<Role, String> columns) {
        return columns.entrySet().stream()
                .filter(it -> it.getKey() != Role.STUDY)
                .map(it -> it.getValue() + " (" + StudiesTable.words(it.getKey()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String zeroCells(PlannedAnalysis analysis) {
        if (!(analysis.measure().measure() instanceof CountMeasure<?> counts)) {
            return "";
        }
        ZeroCells rule = analysis.measure().zeroCells().orElseGet(counts::zeroCells);
        return " " + rule.words();
    }

    /** The model, its estimator, its intervals, what describes heterogeneity, and the software. */
    static String model(AnalysisResult.Done done) {
        String model = done.answer() instanceof Answer.Pooled pooled
                ? model(pooled.result())
                : "A generalised linear mixed model was fitted to the counts ("
                        + AnswerFacts.of(done.answer()).method()
                        + "); its interval is normal, and homogeneity was tested by the likelihood ratio.";
        return model + " All intervals have the level "
                + Words.percent(done.answer().interval().level()) + ". Computed with Meridian "
                + MeridianVersion.CURRENT
                + ".";
    }

    private static String model(PooledEffect pooled) {
        if (pooled.k() == 1) {
            return "There is one study, which stands for itself with a "
                    + pooled.ciMethod().title() + " interval.";
        }
        String heterogeneity = " Heterogeneity is described by Cochran’s Q and by I², computed from "
                + (pooled.heterogeneity().definition() == Heterogeneity.Definition.FROM_TAU2
                        ? "τ² and the typical sampling variance."
                        : "Q.");
        if (pooled.method() instanceof RandomEffects random) {
            return "Effects were pooled by a random-effects model, in which the studies’ true effects vary about their mean with "
                    + "variance τ², estimated by " + random.estimator().symbol() + "; studies are weighted "
                    + random.weighting().title() + ". The confidence interval is by "
                    + random.interval().title() + "; "
                    + (random.prediction() == PredictionMethod.NONE
                            ? "no prediction interval was asked for."
                            : "the prediction interval is by "
                                    + random.prediction().title() + ".")
                    + heterogeneity;
        }
        if (pooled.method() instanceof CommonEffect) {
            return "Effects were pooled by the common-effect model, which assumes one true effect, weighted by inverse variance; the "
                    + "interval is normal." + heterogeneity;
        }
        return "Studies were pooled by this method: " + pooled.method().title() + "; the interval is normal."
                + heterogeneity;
    }

    /** What was analysed besides. */
    static String besides(AnalysisSheet sheet) {
        List<String> done = new ArrayList<>();
        if (!sheet.sensitivity().leaveOneOut().isEmpty()) {
            done.add("each study was left out in turn");
        }
        if (!sheet.sensitivity().cumulative().isEmpty()) {
            done.add("studies were added one at a time " + sheet.sensitivity().order());
        }
        if (!sheet.sensitivity().methods().isEmpty()) {
            done.add("the same studies were pooled by "
                    + sheet.sensitivity().methods().size() + " other methods");
        }
        return done.isEmpty()
                ? "No sensitivity analysis was made."
                : Words.sentence(String.join("; ", done)) + "."
                        + asked(sheet.result().analysis());
    }

    private static String asked(PlannedAnalysis analysis) {
        String names = analysis.also().stream()
                .map(Supplement::name)
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? " The plan asked for none of them; they are shown so that a choice cannot hide."
                : " The plan itself asked for: " + names + ".";
    }
}
