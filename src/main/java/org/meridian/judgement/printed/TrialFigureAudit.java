package org.meridian.judgement.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.PrintedP;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.ConfidenceLevel;
import org.meridian.stat.PrintedNumber;
import org.meridian.synthesis.conversion.ArmCount;

/** What one trial prints, put together so that arithmetic can hold it against itself. */
final class TrialFigureAudit {

    private final Trial trial;
    private final List<AuditedFigure> figures = new ArrayList<>();

    private TrialFigureAudit(Trial trial) {
        this.trial = trial;
    }

    static List<AuditedFigure> of(Trial trial) {
        TrialFigureAudit all = new TrialFigureAudit(trial);
        trial.results().forEach(all::result);
        trial.contrasts().forEach(all::contrast);
        return all.figures;
    }

    private void result(ArmResult result) {
        String about = label(result.arm()) + ", " + result.timepoint();
        rate(result).ifPresent(rate -> add(result.outcome(), about, rate, result.provenance()));
        List<Integer> parts = result.countAsPrinted().parts();
        if (!parts.isEmpty() && result.events().isPresent()) {
            PrintedTotal total = new PrintedTotal((int) result.events().getAsDouble(), parts);
            add(result.outcome(), about, total, result.provenance());
        }
        if (result.meanInterval().isPresent()) {
            PrintedStatistic.Builder mean = PrintedStatistic.of(PrintedMeasure.MEAN);
            result.meanAsPrinted().value().ifPresent(mean::estimate);
            mean.interval(interval(
                    result.meanAsPrinted().lower().orElseThrow(),
                    result.meanAsPrinted().upper().orElseThrow()));
            add(result.outcome(), about, mean.build(), result.provenance());
        }
    }

    /** A percentage beside the total of which it is one; a total that was planned or inferred proves nothing. */
    private static Optional<PrintedRate> rate(ArmResult result) {
        if (result.totalObtained() != Obtained.REPORTED || result.total().isEmpty()) {
            return Optional.empty();
        }
        OptionalInt events = result.provenance().obtained() == Obtained.REPORTED
                        && result.events().isPresent()
                ? OptionalInt.of((int) result.events().getAsDouble())
                : OptionalInt.empty();
        return result.countAsPrinted()
                .percent()
                .map(percent -> new PrintedRate(percent, (int) result.total().getAsDouble(), events));
    }

    private void contrast(ReportedContrast contrast) {
        String about = label(contrast.arm()) + " against " + label(contrast.versus()) + ", " + contrast.timepoint();
        Optional<ArmResult> first = sameTime(contrast, contrast.arm());
        Optional<ArmResult> second = sameTime(contrast, contrast.versus());
        if (contrast.p().isPresent() && counted(first) && counted(second)) {
            List<ArmCount> arms = Stream.concat(Stream.of(first.get(), second.get()), others(contrast))
                    .map(arm ->
                            new ArmCount(arm.events().getAsDouble(), arm.total().getAsDouble()))
                    .toList();
            PrintedCounts counts = new PrintedCounts(arms, contrast.p().map(TrialFigureAudit::p), Optional.empty());
            add(contrast.outcome(), about, counts, contrast.provenance());
        }
        // A difference that was worked out here is not in print.
        if (contrast.provenance().obtained() == Obtained.COMPUTED_FROM_MEANS) {
            return;
        }
        PrintedMeasure.of(contrast.statistic())
                .ifPresent(
                        measure -> add(contrast.outcome(), about, statistic(contrast, measure), contrast.provenance()));
        difference(contrast, first, second).ifPresent(it -> add(contrast.outcome(), about, it, contrast.provenance()));
    }

    private PrintedStatistic statistic(ReportedContrast contrast, PrintedMeasure measure) {
        PrintedStatistic.Builder statistic = PrintedStatistic.of(measure);
        contrast.asPrinted().value().ifPresent(statistic::estimate);
        contrast.interval()
                .ifPresent(it -> statistic.interval(interval(
                        contrast.asPrinted().lower().orElseThrow(),
                        contrast.asPrinted().upper().orElseThrow())));
        contrast.p().map(TrialFigureAudit::p).ifPresent(statistic::p);
        OptionalInt first = randomised(contrast.arm());
        OptionalInt second = randomised(contrast.versus());
        if (first.isPresent() && second.isPresent()) {
            statistic.participants(first.getAsInt() + second.getAsInt());
        }
        return statistic.build();
    }

    private Optional<PrintedDifference> difference(
            ReportedContrast contrast, Optional<ArmResult> first, Optional<ArmResult> second) {
        Optional<PrintedNumber> one = first.flatMap(it -> it.meanAsPrinted().value());
        Optional<PrintedNumber> other = second.flatMap(it -> it.meanAsPrinted().value());
        Optional<PrintedNumber> difference = contrast.asPrinted().value();
        boolean comparable = contrast.statistic().equals(PrintedMeasure.MD.name())
                && one.isPresent()
                && other.isPresent()
                && difference.isPresent()
                && first.get().meanOf() == second.get().meanOf();
        return comparable
                ? Optional.of(new PrintedDifference(difference.get(), one.get(), other.get()))
                : Optional.empty();
    }

    private Optional<ArmResult> sameTime(ReportedContrast contrast, String arm) {
        return atTheTimeOf(contrast).filter(it -> it.arm().equals(arm)).findFirst();
    }

    /** The other arms with counts, for a p value may be about all arms together. */
    private Stream<ArmResult> others(ReportedContrast contrast) {
        return atTheTimeOf(contrast)
                .filter(it -> !it.arm().equals(contrast.arm()) && !it.arm().equals(contrast.versus()))
                .filter(ArmResult::hasCounts);
    }

    private Stream<ArmResult> atTheTimeOf(ReportedContrast contrast) {
        return trial.results().stream()
                .filter(it -> it.outcome().equals(contrast.outcome())
                        && it.timepoint().equals(contrast.timepoint())
                        && it.provenance().source().equals(contrast.provenance().source()));
    }

    private static boolean counted(Optional<ArmResult> result) {
        return result.filter(ArmResult::hasCounts).isPresent();
    }

    private OptionalInt randomised(String arm) {
        return trial.arms().stream()
                .filter(it -> it.id().equals(arm))
                .map(Arm::randomised)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private String label(String arm) {
        return trial.arms().stream()
                .filter(it -> it.id().equals(arm))
                .map(Arm::label)
                .findFirst()
                .orElse(arm);
    }

    private void add(String outcome, String about, Printed printed, Provenance provenance) {
        figures.add(new AuditedFigure(trial.id(), trial.label(), outcome, about, printed.check(), provenance));
    }

    static PrintedInterval interval(PrintedNumber lower, PrintedNumber upper) {
        return new PrintedInterval(lower, upper, ConfidenceLevel.DEFAULT);
    }

    static PrintedProbability p(PrintedP p) {
        PValueRelation relation = switch (p.relation()) {
            case "<" -> PValueRelation.BELOW;
            case ">" -> PValueRelation.ABOVE;
            default -> PValueRelation.EQUAL;
        };
        return new PrintedProbability(relation, PrintedNumber.of(p.value()));
    }
}
