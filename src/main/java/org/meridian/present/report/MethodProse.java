package org.meridian.present.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.meridian.exchange.results.MeridianVersion;
import org.meridian.stat.Decimals;
import org.meridian.stat.Scale;
import org.meridian.synthesis.effect.CountMeasure;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.method.SynthesisResult;
import org.meridian.synthesis.protocol.AnalysisResult;
import org.meridian.synthesis.protocol.PlannedAnalysis;
import org.meridian.synthesis.study.Condition;
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

    /** How effects came from the data. */
    static String preparation(AnalysisResult.Done done) {
        Measure measure = done.answer().measure();
        Map<Role, String> columns = done.effects().rows().columns();
        if (AnalysisFacts.isReported(done)) {
            return "The " + measure.title() + " of each study was taken as reported, from the columns " + list(columns)
                    + ".";
        }
        String scale = measure.scale() == Scale.IDENTITY
                ? ""
                : " and analysed on the "
                        + measure.scale().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " scale";
        String symbol = measure.title().contains(measure.symbol()) ? "" : " (" + measure.symbol() + ")";
        return "The " + measure.title() + symbol + " of each study was computed from the columns " + list(columns)
                + scale + "." + zeroCells(done.analysis());
    }

    private static String list(Map<Role, String> columns) {
        return columns.entrySet().stream()
                .filter(it -> it.getKey() != Role.STUDY)
                .map(it -> it.getValue() + " (" + StudiesTable.words(it.getKey()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String zeroCells(PlannedAnalysis analysis) {
        if (!(analysis.measure() instanceof CountMeasure<?> counts)) {
            return "";
        }
        ZeroCells rule = analysis.zeroCells().orElseGet(counts::zeroCells);
        return " " + rule.words();
    }

    /** How the effects were analysed. */
    static String model(AnalysisResult.Done done) {
        SynthesisResult answer = done.answer();
        String model = answer.k() == 1
                ? "There is one study; its own estimate is reported."
                : answer.method().prose();
        return model + " All intervals have the level " + Decimals.level(answer.level()) + ". Computed with Meridian "
                + MeridianVersion.CURRENT + ".";
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
                : ReportWords.sentence(String.join("; ", done)) + "."
                        + asked(sheet.result().analysis());
    }

    private static String asked(PlannedAnalysis analysis) {
        String names = analysis.also().stream()
                .map(it -> it.supplement().description().title())
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? " The plan asked for none of them; they are shown so that a choice cannot hide."
                : " The plan itself asked for: " + names + ".";
    }
}
