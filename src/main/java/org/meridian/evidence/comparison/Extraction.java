package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.evidence.source.Obtained;
import org.meridian.evidence.source.Provenance;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.RatingScale;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Scale;
import org.meridian.synthesis.study.Contrast;
import org.meridian.synthesis.study.Reported;
import org.meridian.synthesis.study.TwoByTwo;
import org.meridian.synthesis.study.TwoMeans;

/**
 * From what a trial reports to the numbers that can be pooled.
 *
 * <p>Of several time points with numbers the last is taken. Of several arms on one side the counts are added up, so that a
 * control arm that serves two treatment arms is used once (Cochrane Handbook, 23.3.4).
 */
final class Extraction {

    private final Comparison comparison;
    private final Outcome outcome;
    private final Trial trial;
    private final List<Arm> treatment;
    private final List<Arm> control;

    Extraction(Comparison comparison, Outcome outcome, Trial trial, List<Arm> treatment, List<Arm> control) {
        this.comparison = comparison;
        this.outcome = outcome;
        this.trial = trial;
        this.treatment = treatment;
        this.control = control;
    }

    Optional<Contribution> contribution() {
        Set<String> timepoints = new LinkedHashSet<>();
        trial.resultsOn(outcome).forEach(result -> timepoints.add(result.timepoint()));
        trial.contrastsOn(outcome).forEach(contrast -> timepoints.add(contrast.timepoint()));
        Optional<Contribution> last = Optional.empty();
        for (String timepoint : timepoints) {
            Optional<Contribution> here = outcome.kind() == Outcome.Kind.BINARY
                    ? counts(timepoint)
                    : means(timepoint).or(() -> difference(timepoint));
            last = here.isPresent() ? here : last;
        }
        return last;
    }

    private Optional<Contribution> counts(String timepoint) {
        List<ArmResult> first = withCounts(treatment, timepoint);
        List<ArmResult> second = withCounts(control, timepoint);
        if (first.size() < treatment.size() || second.size() < control.size()) {
            return Optional.empty();
        }
        TwoByTwo table = TwoByTwo.ofEvents(events(first), total(first), events(second), total(second));
        return Optional.of(of(table, timepoint, Optional.empty(), first, second));
    }

    private List<ArmResult> withCounts(List<Arm> arms, String timepoint) {
        return results(arms, timepoint).stream().filter(ArmResult::hasCounts).toList();
    }

    private List<ArmResult> results(List<Arm> arms, String timepoint) {
        return trial.resultsOn(outcome).stream()
                .filter(result -> result.timepoint().equals(timepoint))
                .filter(result -> arms.stream().anyMatch(arm -> arm.id().equals(result.arm())))
                .toList();
    }

    private static double events(List<ArmResult> results) {
        return results.stream().mapToDouble(it -> it.events().orElseThrow()).sum();
    }

    private static double total(List<ArmResult> results) {
        return results.stream().mapToDouble(it -> it.total().orElseThrow()).sum();
    }

    /** Means are taken from trials with one arm on either side; several arms with means have not occurred. */
    private Optional<Contribution> means(String timepoint) {
        List<ArmResult> first = results(treatment, timepoint);
        List<ArmResult> second = results(control, timepoint);
        if (first.size() != 1
                || second.size() != 1
                || !first.get(0).hasMeans()
                || !second.get(0).hasMeans()
                || !first.get(0).scale().equals(second.get(0).scale())) {
            return Optional.empty();
        }
        TwoMeans data = new TwoMeans(
                first.get(0).mean().orElseThrow(),
                first.get(0).sd().orElseThrow(),
                first.get(0).total().orElseThrow(),
                second.get(0).mean().orElseThrow(),
                second.get(0).sd().orElseThrow(),
                second.get(0).total().orElseThrow());
        return Optional.of(of(data, timepoint, first.get(0).scale(), first, second));
    }

    /** A printed difference between one arm on either side, with its interval. */
    private Optional<Contribution> difference(String timepoint) {
        if (treatment.size() != 1 || control.size() != 1) {
            return Optional.empty();
        }
        for (ReportedContrast contrast : trial.contrastsOn(outcome)) {
            boolean forward = contrast.arm().equals(treatment.get(0).id())
                    && contrast.versus().equals(control.get(0).id());
            boolean backward = contrast.arm().equals(control.get(0).id())
                    && contrast.versus().equals(treatment.get(0).id());
            if (contrast.timepoint().equals(timepoint)
                    && (forward || backward)
                    && contrast.estimate().isPresent()
                    && contrast.interval().isPresent()) {
                Reported printed = new Reported(
                        Scale.IDENTITY,
                        contrast.estimate().getAsDouble(),
                        contrast.interval().get());
                return Optional.of(new Contribution(
                        trial,
                        forward ? printed : printed.swapped(),
                        timepoint,
                        treatment,
                        control,
                        contrast.scale(),
                        List.of(contrast.provenance()),
                        remarks(List.of(), List.of(contrast.provenance()))));
            }
        }
        return Optional.empty();
    }

    private Contribution of(
            Contrast data,
            String timepoint,
            Optional<RatingScale> scale,
            List<ArmResult> first,
            List<ArmResult> second) {
        List<ArmResult> all = new ArrayList<>(first);
        all.addAll(second);
        List<Provenance> provenances = all.stream().map(ArmResult::provenance).toList();
        return new Contribution(
                trial, data, timepoint, treatment, control, scale, provenances, remarks(all, provenances));
    }

    private List<String> remarks(List<ArmResult> results, List<Provenance> provenances) {
        List<String> remarks = new ArrayList<>();
        provenances.stream()
                .map(Provenance::origin)
                .filter(origin -> !origin.isBuiltIn())
                .distinct()
                .forEach(origin -> remarks.add("From the " + origin + ", not from the built-in library."));
        if (treatment.size() > 1 || control.size() > 1) {
            remarks.add("Arms combined so that no participant is counted twice: "
                    + String.join(
                            " and ",
                            (treatment.size() > 1 ? treatment : control)
                                    .stream().map(Arm::label).toList())
                    + ".");
        }
        treatment.stream().map(Arm::borderline).filter(it -> !it.isEmpty()).forEach(remarks::add);
        if (results.stream().anyMatch(it -> it.totalObtained() != Obtained.REPORTED)) {
            remarks.add("The number of participants is not reported for this arm: it is inferred or planned.");
        }
        for (Contradiction contradiction : comparison.library().contradictions(trial, outcome)) {
            remarks.add("The source contradicts itself. " + contradiction.says() + " Against that: "
                    + contradiction.against());
        }
        results.stream()
                .map(ArmResult::provenance)
                .map(Provenance::note)
                .filter(it -> !it.isEmpty())
                .distinct()
                .forEach(remarks::add);
        return remarks;
    }
}
