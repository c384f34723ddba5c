package org.meridian.evidence.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meridian.evidence.trial.Intervention;
import org.meridian.evidence.trial.Outcome;

/** Every number that two states of a library pool, side by side. */
final class PooledNumbers {

    private final EvidenceLibrary before;
    private final EvidenceLibrary after;
    private final List<PooledChange> changes = new ArrayList<>();

    private PooledNumbers(EvidenceLibrary before, EvidenceLibrary after) {
        this.before = before;
        this.after = after;
    }

    static List<PooledChange> compare(EvidenceLibrary before, EvidenceLibrary after) {
        PooledNumbers numbers = new PooledNumbers(before, after);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        after.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
        before.outcomes().forEach(outcome -> outcomes.putIfAbsent(outcome.id(), outcome));
        Intervention[] interventions = Intervention.values();
        for (int i = 0; i < interventions.length; i++) {
            for (int j = i + 1; j < interventions.length; j++) {
                for (Outcome outcome : outcomes.values()) {
                    numbers.compare(interventions[i], interventions[j], outcome);
                }
            }
        }
        return numbers.changes;
    }

    /** A wider population that pools the same trials as a narrower one says nothing new. */
    private void compare(Intervention treatment, Intervention control, Outcome outcome) {
        List<PooledChange> narrower = new ArrayList<>();
        for (Populations populations : Populations.values()) {
            Comparison later = after.compare(treatment, control).with(populations);
            PooledChange change = new PooledChange(
                    later,
                    outcome,
                    number(before.compare(treatment, control).with(populations), outcome),
                    number(later, outcome));
            boolean exists = change.before().effect().isPresent()
                    || change.after().effect().isPresent();
            if (exists && narrower.stream().noneMatch(it -> same(it, change))) {
                narrower.add(change);
            }
        }
        changes.addAll(narrower);
    }

    private static PooledNumber number(Comparison comparison, Outcome outcome) {
        return comparison.library().outcomes().stream().noneMatch(it -> it.id().equals(outcome.id()))
                ? PooledNumber.absent("the library has no such outcome")
                : PooledNumber.of(comparison.on(outcome));
    }

    private static boolean same(PooledChange one, PooledChange other) {
        return one.before().agreesWith(other.before()) && one.after().agreesWith(other.after());
    }
}
