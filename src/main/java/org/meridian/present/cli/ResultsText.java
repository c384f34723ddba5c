package org.meridian.present.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.meridian.evidence.comparison.Exclusion;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.comparison.RateReading;
import org.meridian.evidence.trial.Outcome;
import org.meridian.exchange.results.OutcomeResults;
import org.meridian.exchange.results.Results;
import org.meridian.present.report.ReportFolder;
import org.meridian.stat.Decimals;
import org.meridian.stat.TextTable;
import org.meridian.synthesis.guardrail.FindingCode;
import org.meridian.synthesis.pool.PooledEffect;

/** Results as text for a terminal. */
final class ResultsText {

    private ResultsText() {}

    static String overview(Results results) {
        TextTable table = new TextTable(
                "Outcome",
                "Trials",
                "Participants",
                "Result",
                "[95% interval]",
                "No effect",
                "No numbers",
                "Printed by reviews");
        for (OutcomeResults outcome : results.outcomes()) {
            OutcomeEvidence evidence = outcome.evidence();
            table.row(
                    evidence.outcome().name(),
                    Integer.toString(evidence.included().size()),
                    participants(outcome),
                    outcome.leading()
                            .pooled()
                            .map(it -> it.measure().symbol() + " " + it.text().estimate())
                            .orElse("nothing pooled"),
                    outcome.leading().pooled().map(it -> it.text().interval()).orElse(""),
                    outcome.leading()
                            .pooled()
                            .map(it -> it.interval().contains(0) ? "included" : "excluded")
                            .orElse(""),
                    Integer.toString(
                            evidence.excluded(Exclusion.Reason.NO_NUMBERS).size()),
                    Integer.toString(evidence.printed().size()));
        }
        String others = results.otherOutcomes().stream().map(Outcome::name).collect(Collectors.joining("; "));
        return results.comparison().library().title() + "\n"
                + results.comparison() + "\n\n"
                + table
                + "\nPooled by " + OutcomeEvidence.defaultMethod().title()
                + "; a single trial is reported as it is. \"No numbers\" counts trials that report an outcome\n"
                + "without numbers that could be pooled. What reviews print is never pooled: they share trials.\n"
                + (others.isEmpty() ? "" : "Not shown: " + others + ".\n")
                + results.outcomes().stream().map(ResultsText::fromTwoTrials).collect(Collectors.joining())
                + results.outcomes().stream()
                        .map(OutcomeResults::evidence)
                        .map(ResultsText::nearCeiling)
                        .collect(Collectors.joining());
    }

    /** An interval that two trials make wide whatever they say is never shown alone. */
    private static String fromTwoTrials(OutcomeResults outcome) {
        return outcome.leading().pooled().stream()
                .flatMap(pooled -> pooled.findings().stream())
                .filter(finding -> finding.code() == FindingCode.TWO_STUDIES_INTERVAL)
                .map(finding -> "\n" + outcome.evidence().outcome().name() + ": " + finding.message() + "\n")
                .collect(Collectors.joining());
    }

    /** A rate near its ceiling is never shown by its risk ratio alone. */
    private static String nearCeiling(OutcomeEvidence evidence) {
        return evidence.rate()
                .filter(RateReading::isNearCeiling)
                .map(rate -> "\n" + evidence.outcome().name()
                        + " is near its ceiling. The same counts in four readings:\n"
                        + rate.lines().stream().map(line -> "  " + line + "\n").collect(Collectors.joining())
                        + rate.sentences().stream().map(it -> it + "\n").collect(Collectors.joining()))
                .orElse("");
    }

    private static String participants(OutcomeResults outcome) {
        if (!outcome.evidence().canPool()) {
            return "0";
        }
        return outcome.participants().isPresent()
                ? Decimals.upTo(outcome.participants().getAsDouble(), 1)
                : "not seen";
    }

    /** The whole answer; if another measure leads than the usual one, its pooled result comes first. */
    static String full(OutcomeResults outcome) {
        OutcomeEvidence evidence = outcome.evidence();
        String rule = "\n" + "─".repeat(80) + "\n";
        boolean usual = outcome.measure().equals(evidence.usualMeasure());
        String leading = outcome.leading().pooled().map(PooledEffect::summary).orElse(outcome.leading() + "\n");
        return rule + (usual ? "" : evidence.outcome().name() + "\n\n" + leading + "\n") + evidence.summary();
    }

    static String written(ReportFolder report) {
        return files(report) + "\nNot medical advice.\n";
    }

    static String files(ReportFolder report) {
        return "\nWritten:\n"
                + report.files().stream()
                        .map(Path::toString)
                        .map(it -> "  " + it + "\n")
                        .collect(Collectors.joining());
    }
}
