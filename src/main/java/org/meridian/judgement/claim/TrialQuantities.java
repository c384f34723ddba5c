package org.meridian.judgement.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.evidence.comparison.Comparison;
import org.meridian.evidence.comparison.OutcomeEvidence;
import org.meridian.evidence.trial.Arm;
import org.meridian.evidence.trial.ArmResult;
import org.meridian.evidence.trial.DrugClass;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Needling;
import org.meridian.evidence.trial.Trial;
import org.meridian.stat.Decimals;
import org.meridian.synthesis.effect.Measure;
import org.meridian.synthesis.measure.BinaryMeasure;
import org.meridian.synthesis.measure.ContinuousMeasure;
import org.meridian.synthesis.pool.PooledEffect;

/** Quantities computed from the trials of a library. */
final class TrialQuantities {

    private TrialQuantities() {}

    static Measured riskRatioAgainstDrugs(QuantityRequest inquiry) {
        return pooled(inquiry, against(inquiry, Intervention.DRUG), BinaryMeasure.RR);
    }

    static Measured riskRatioAgainstNsaids(QuantityRequest inquiry) {
        return pooled(inquiry, against(inquiry, Intervention.DRUG).with(DrugClass.NSAID), BinaryMeasure.RR);
    }

    static Measured differenceFromDrugs(QuantityRequest inquiry) {
        return pooled(inquiry, against(inquiry, Intervention.DRUG), ContinuousMeasure.MD);
    }

    static Measured differenceFromSham(QuantityRequest inquiry) {
        return pooled(inquiry, against(inquiry, Intervention.SHAM_ACUPUNCTURE), ContinuousMeasure.MD);
    }

    private static Comparison against(QuantityRequest inquiry, Intervention control) {
        return inquiry.library().compare(Intervention.ACUPUNCTURE, control);
    }

    private static Measured pooled(QuantityRequest inquiry, Comparison comparison, Measure measure) {
        OutcomeEvidence evidence = comparison.on(inquiry.outcome());
        PooledEffect pooled;
        try {
            pooled = evidence.pool(measure, inquiry.method().pooling());
        } catch (IllegalArgumentException e) {
            // No numbers, or numbers that must not be pooled: the library says which, and that is the answer.
            return new Measured.Unknown(e.getMessage());
        }
        return new Measured.Number(
                pooled.natural(),
                Optional.of(pooled.naturalInterval()),
                pooled.toString(),
                Measured.Number.Nature.COMPARISON,
                evidence.included().stream()
                        .map(it -> it + "; " + it.provenances().get(0))
                        .toList(),
                limits(evidence, pooled));
    }

    private static List<String> limits(OutcomeEvidence evidence, PooledEffect pooled) {
        List<String> limits = new ArrayList<>();
        if (pooled.k() == 1) {
            limits.add("one trial only");
        }
        evidence.findings(pooled).forEach(it -> limits.add(it.code().title()));
        return limits;
    }

    /** Each arm counts once, at the first time for which it has counts. */
    static Measured riskWithAcupuncture(QuantityRequest inquiry) {
        List<String> basis = new ArrayList<>();
        double events = 0;
        double total = 0;
        for (Trial trial : inquiry.library().trials()) {
            if (!trial.population().isSciatica()) {
                continue;
            }
            for (Arm arm : trial.armsWith(Intervention.ACUPUNCTURE)) {
                Optional<ArmResult> result = trial.resultsOn(inquiry.outcome()).stream()
                        .filter(it -> it.arm().equals(arm.id()) && it.hasCounts())
                        .findFirst();
                if (result.isPresent()) {
                    double x = result.get().events().orElseThrow();
                    double n = result.get().total().orElseThrow();
                    events += x;
                    total += n;
                    basis.add(trial + ", " + arm + ": " + Decimals.upTo(x, 2) + "/" + Decimals.upTo(n, 2) + "; "
                            + result.get().provenance());
                }
            }
        }
        if (basis.isEmpty()) {
            return new Measured.Unknown("no trial counts this outcome among people needled for sciatica");
        }
        return Measured.Number.share(
                (int) events, (int) total, inquiry.interval((int) events, (int) total), "people", basis);
    }

    static Measured shareWithElectroacupuncture(QuantityRequest inquiry) {
        Set<Needling> electro = Set.of(Needling.ELECTRO, Needling.MANUAL_AND_ELECTRO);
        List<Trial> needled = inquiry.library().trials().stream()
                .filter(trial ->
                        trial.arms().stream().anyMatch(arm -> arm.needling().isPresent()))
                .toList();
        List<Trial> withCurrent = needled.stream()
                .filter(trial -> trial.arms().stream()
                        .anyMatch(
                                arm -> arm.needling().filter(electro::contains).isPresent()))
                .toList();
        if (needled.isEmpty()) {
            return new Measured.Unknown("no trial says how needles were used");
        }
        return Measured.Number.share(
                withCurrent.size(),
                needled.size(),
                inquiry.interval(withCurrent.size(), needled.size()),
                "trials",
                withCurrent.stream().map(Trial::label).toList());
    }
}
