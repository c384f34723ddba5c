package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.evidence.comparison.Exclusion.Reason;
import org.meridian.evidence.source.Standing;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.Design;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;
import org.meridian.evidence.trial.ReportedContrast;
import org.meridian.evidence.trial.Trial;

/**
 * The choice of trials for one question: each trial meets the rules in the order of {@link Reason}, and leaves at the first it
 * fails. Two reports of the same patients are told apart last, when it is known which of them has numbers.
 */
final class Selection {

    private final Comparison comparison;
    private final Outcome outcome;
    private final List<Contribution> included = new ArrayList<>();
    private final List<Exclusion> excluded = new ArrayList<>();

    Selection(Comparison comparison, Outcome outcome) {
        this.comparison = comparison;
        this.outcome = outcome;
    }

    List<Contribution> included() {
        return included;
    }

    List<Exclusion> excluded() {
        return excluded;
    }

    void consider(Trial trial) {
        Optional<Exclusion> failed = failedRule(trial);
        if (failed.isPresent()) {
            excluded.add(failed.get());
            return;
        }
        if (trial.resultsOn(outcome).isEmpty() && trial.contrastsOn(outcome).isEmpty()) {
            excluded.add(new Exclusion(trial, Reason.OUTCOME_NOT_REPORTED, ""));
            return;
        }
        Optional<String> otherReport = otherReport(trial);
        if (otherReport.isPresent()) {
            excluded.add(new Exclusion(trial, Reason.SECOND_REPORT, otherReport.get()));
            return;
        }
        Optional<Contribution> contribution = contribution(trial);
        if (contribution.isEmpty()) {
            excluded.add(new Exclusion(trial, Reason.NO_NUMBERS, directions(trial)));
        } else if (!comparison.filters().admission().admits(contribution.get().standing())) {
            Standing standing = contribution.get().standing();
            excluded.add(new Exclusion(trial, Reason.NOT_SURE_ENOUGH, standing.words()));
        } else {
            included.add(contribution.get());
        }
    }

    private Optional<Exclusion> failedRule(Trial trial) {
        if (!comparison.filters().populations().accepts(trial.population())) {
            return failed(trial, Reason.OTHER_POPULATION, trial.population().words());
        }
        if (trial.design() == Design.PROTOCOL) {
            return failed(trial, Reason.PROTOCOL, "");
        }
        if (trial.arms().size() < 2) {
            return failed(trial, Reason.ARMS_NOT_SEEN, "comparator not seen");
        }
        for (Intervention intervention : List.of(comparison.treatment(), comparison.control())) {
            if (trial.armsWith(intervention).isEmpty()) {
                return failed(trial, missing(trial, intervention), armsInWords(trial));
            }
            if (accepted(trial, intervention).isEmpty()) {
                return failed(trial, Reason.FILTERED, armsInWords(trial));
            }
        }
        return Optional.empty();
    }

    private static Optional<Exclusion> failed(Trial trial, Reason reason, String detail) {
        return Optional.of(new Exclusion(trial, reason, detail));
    }

    private Reason missing(Trial trial, Intervention intervention) {
        boolean addOn = intervention == Intervention.ACUPUNCTURE
                        && !trial.armsWith(Intervention.ACUPUNCTURE_WITH_OTHER).isEmpty()
                || intervention == Intervention.DRUG
                        && !trial.armsWith(Intervention.DRUG_WITH_OTHER).isEmpty();
        if (addOn) {
            return Reason.ADD_ON_DESIGN;
        }
        return intervention == comparison.treatment() ? Reason.OTHER_TREATMENT : Reason.OTHER_COMPARATOR;
    }

    private static String armsInWords(Trial trial) {
        return String.join(" v ", trial.arms().stream().map(Arm::label).toList());
    }

    private List<Arm> accepted(Trial trial, Intervention intervention) {
        Filters filters = comparison.filters();
        return trial.armsWith(intervention).stream()
                .filter(arm -> filters.drugClasses().isEmpty()
                        || intervention != Intervention.DRUG
                        || arm.drugClass()
                                .filter(filters.drugClasses()::contains)
                                .isPresent())
                .filter(arm -> filters.needlings().isEmpty()
                        || intervention != Intervention.ACUPUNCTURE
                        || arm.needling().filter(filters.needlings()::contains).isPresent())
                .filter(arm -> filters.borderline() == Borderline.INCLUDE
                        || arm.borderline().isEmpty())
                .toList();
    }

    /**
     * Another report of the same patients that is preferred to this one: one with numbers, or else the first in the library that
     * answers the question at all.
     */
    private Optional<String> otherReport(Trial trial) {
        List<Trial> reports = comparison.library().trials().stream()
                .filter(other -> other.patients().equals(trial.patients()))
                .filter(other -> failedRule(other).isEmpty())
                .filter(other -> !other.resultsOn(outcome).isEmpty()
                        || !other.contrastsOn(outcome).isEmpty())
                .toList();
        // Most trials are the only report of their patients: nothing is read twice for them.
        if (reports.size() == 1) {
            return Optional.empty();
        }
        Trial preferred = reports.stream()
                .filter(report -> contribution(report).isPresent())
                .findFirst()
                .orElse(reports.get(0));
        return preferred.equals(trial)
                ? Optional.empty()
                : Optional.of("counted once, as " + preferred.label() + "; "
                        + trial.patientsStanding().words());
    }

    private Optional<Contribution> contribution(Trial trial) {
        return new Extraction(
                        comparison,
                        outcome,
                        trial,
                        accepted(trial, comparison.treatment()),
                        accepted(trial, comparison.control()))
                .contribution();
    }

    /** What the trial prints in place of numbers. */
    private String directions(Trial trial) {
        List<Arm> treatment = accepted(trial, comparison.treatment());
        List<Arm> control = accepted(trial, comparison.control());
        List<String> said = new ArrayList<>();
        for (ReportedContrast contrast : trial.contrastsOn(outcome)) {
            boolean forward = among(treatment, contrast.arm()) && among(control, contrast.versus());
            boolean backward = among(control, contrast.arm()) && among(treatment, contrast.versus());
            if (forward || backward) {
                ReportedContrast.Favours favours =
                        forward ? contrast.favours() : contrast.favours().swapped();
                said.add(contrast.timepoint() + ": " + favours.wordsFor(comparison.treatment(), comparison.control())
                        + contrast.p().map(p -> ", " + p).orElse(""));
            }
        }
        return String.join("; ", said);
    }

    private static boolean among(List<Arm> arms, String id) {
        return arms.stream().anyMatch(arm -> arm.id().equals(id));
    }
}
