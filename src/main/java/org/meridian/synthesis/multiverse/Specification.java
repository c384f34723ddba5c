package org.meridian.synthesis.multiverse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One complete set of choices: an analysis that somebody might have planned.
 *
 * @param choices for each decision that has a bearing, the name of what was chosen
 */
public record Specification(Map<Decision, String> choices) {

    /**
     * Copies the choices, in the order of the decisions.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Specification {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a specification needs at least one choice, but had none");
        }
        choices = Collections.unmodifiableMap(new EnumMap<>(choices));
    }

    /**
     * What was chosen.
     *
     * @param decision the decision
     * @return the name of the choice; absent if the decision has no bearing, as the rule for zero cells where there are none
     */
    public Optional<String> choice(Decision decision) {
        return Optional.ofNullable(choices.get(decision));
    }

    Specification with(Decision decision, String choice) {
        EnumMap<Decision, String> more = new EnumMap<>(choices);
        more.put(decision, choice);
        return new Specification(more);
    }

    Specification without(Set<Decision> decisions) {
        EnumMap<Decision, String> fewer = new EnumMap<>(choices);
        fewer.keySet().removeAll(decisions);
        return new Specification(fewer);
    }

    /** The choices in the order of the decisions, for example {@code all trials, RR, random effects, REML, HKSJ}. */
    @Override
    public String toString() {
        return String.join(", ", choices.values());
    }
}
