package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.review.PrintedResult;
import org.meridian.evidence.source.Provenance;
import org.meridian.stat.TextTable;

/** The evidence on one outcome as text for a terminal. */
final class EvidenceText {

    private EvidenceText() {}

    static String of(OutcomeEvidence evidence) {
        StringBuilder text = new StringBuilder();
        text.append(evidence.outcome().name())
                .append(": ")
                .append(evidence.comparison())
                .append("\n\n");
        if (evidence.canPool()) {
            text.append(evidence.pool(evidence.usualMeasure()).summary());
            remarks(evidence, text);
            evidence.rate().ifPresent(rate -> rate(rate, text));
        } else {
            text.append("Nothing can be pooled: no trial has the numbers needed.\n");
        }
        excluded(evidence, text);
        printed(evidence, text);
        gaps(evidence, text);
        return text.toString();
    }

    private static void remarks(OutcomeEvidence evidence, StringBuilder text) {
        List<String> lines = new ArrayList<>();
        for (Contribution contribution : evidence.included()) {
            for (String remark : contribution.remarks()) {
                lines.add("  " + contribution.trial().label() + ": " + remark);
            }
        }
        section("Remarks on these figures", lines, text);
    }

    private static void rate(RateReading rate, StringBuilder text) {
        List<String> lines = new ArrayList<>();
        rate.lines().forEach(line -> lines.add("  " + line));
        rate.sentences().forEach(lines::add);
        section("One rate, four readings", lines, text);
    }

    private static void excluded(OutcomeEvidence evidence, StringBuilder text) {
        Map<Exclusion.Reason, List<String>> byReason = new LinkedHashMap<>();
        for (Exclusion.Reason reason : Exclusion.Reason.values()) {
            for (Exclusion exclusion : evidence.excluded(reason)) {
                byReason.computeIfAbsent(reason, it -> new ArrayList<>())
                        .add("    " + exclusion.trial().label()
                                + (exclusion.detail().isEmpty() ? "" : ": " + exclusion.detail()));
            }
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, trials) -> {
            lines.add("  " + reason.words() + " (" + trials.size() + ")");
            lines.addAll(trials);
        });
        section("Trials that do not enter, and why", lines, text);
    }

    private static void printed(OutcomeEvidence evidence, StringBuilder text) {
        if (evidence.printed().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("Review", "Comparator", "Trials", "Printed result", "Certainty");
        for (PrintedResult printed : evidence.printed()) {
            table.row(
                    printed.review().label() + brought(printed.result().provenance()),
                    printed.result().comparatorLabel(),
                    printed.result().trials().isPresent()
                            ? Integer.toString(printed.result().trials().getAsInt())
                            : "not seen",
                    printed.result().toString(),
                    printed.result().certainty().isEmpty()
                            ? "not seen"
                            : printed.result().certainty());
        }
        section(
                "What published reviews print (they share trials: side by side, never pooled)",
                table.toString().lines().map(line -> "  " + line).toList(),
                text);
    }

    private static String brought(Provenance provenance) {
        return provenance.origin().isBuiltIn() ? "" : " (" + provenance.origin() + ")";
    }

    private static void gaps(OutcomeEvidence evidence, StringBuilder text) {
        section(
                "Not known",
                evidence.gaps().stream()
                        .map(gap -> "  " + gap.about() + ": " + gap.missing())
                        .toList(),
                text);
    }

    private static void section(String heading, List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
        }
    }
}
