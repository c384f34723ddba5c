package org.meridian.synthesis.multiverse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.math.Require;

/**
 * How far one decision moves the estimate while all others stay as they are.
 *
 * <p>Results that differ in this decision alone are compared: the move is the highest minus the lowest of their estimates. Where a
 * choice opens further decisions (random effects ask for an estimator of τ², Mantel–Haenszel does not), its results are first averaged
 * over those.
 *
 * @param decision the decision
 * @param comparisons how often results could be compared
 * @param typical the mean of the moves, analysis scale
 * @param largest the largest move, analysis scale
 * @param sideChanges in how many comparisons intervals changed sides of no effect
 */
public record DecisionImpact(Decision decision, int comparisons, double typical, double largest, int sideChanges) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nothing was compared, a difference is below 0 or not finite, the typical one is above the
     * largest,
     *     or more comparisons changed the side than there were
     */
    public DecisionImpact {
        Require.atLeast("the comparisons of a decision", comparisons, 1);
        Require.notNegative("the typical difference", typical);
        Require.notNegative("the largest difference", largest);
        Require.atLeast("the changes of side", sideChanges, 0);
        // A mean of equal moves may round to a little more than each.
        if (typical > largest * (1 + 1e-12) || sideChanges > comparisons) {
            throw new IllegalArgumentException("the typical difference is at most the largest, and of " + comparisons
                    + " comparisons at most all change the side, but they were " + typical + ", " + largest + " and "
                    + sideChanges);
        }
    }

    static List<DecisionImpact> of(MeasureCurve curve) {
        List<DecisionImpact> sways = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            List<Map<String, List<SpecificationResult>>> compared = compared(curve, decision);
            if (!compared.isEmpty()) {
                sways.add(of(decision, compared));
            }
        }
        sways.sort(Comparator.comparingDouble(DecisionImpact::typical)
                .thenComparingInt(DecisionImpact::sideChanges)
                .reversed());
        return List.copyOf(sways);
    }

    private static DecisionImpact of(Decision decision, List<Map<String, List<SpecificationResult>>> compared) {
        double sum = 0;
        double largest = 0;
        int changes = 0;
        for (Map<String, List<SpecificationResult>> byChoice : compared) {
            double move = move(byChoice.values());
            sum += move;
            largest = Math.max(largest, move);
            changes += sides(byChoice.values()) > 1 ? 1 : 0;
        }
        return new DecisionImpact(decision, compared.size(), sum / compared.size(), largest, changes);
    }

    /** Results by what was chosen, once for each way in which all other decisions stand. */
    private static List<Map<String, List<SpecificationResult>>> compared(MeasureCurve curve, Decision decision) {
        Set<Decision> set = EnumSet.of(decision);
        set.addAll(decision.dependents());
        Map<Specification, Map<String, List<SpecificationResult>>> byOthers = curve.sorted().stream()
                .filter(it -> it.specification().choice(decision).isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.specification().without(set),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                it -> it.specification().choice(decision).orElseThrow(),
                                LinkedHashMap::new,
                                Collectors.toList())));
        return byOthers.values().stream().filter(it -> it.size() > 1).toList();
    }

    private static double move(Collection<List<SpecificationResult>> choices) {
        double[] means = choices.stream()
                .mapToDouble(results -> results.stream()
                        .mapToDouble(it -> it.pooled().y())
                        .average()
                        .orElseThrow())
                .sorted()
                .toArray();
        return means[means.length - 1] - means[0];
    }

    private static long sides(Collection<List<SpecificationResult>> choices) {
        return choices.stream()
                .map(results -> results.stream().map(SpecificationResult::side).collect(Collectors.toSet()))
                .distinct()
                .count();
    }

    /**
     * The sway in words.
     *
     * @param curve the curve it belongs to, for its scale and decimals
     * @return for example {@code pooling: moves it × 1.277 as a rule, × 1.381 at most; sides change in 3 of 4 comparisons}
     */
    public String text(MeasureCurve curve) {
        String move = largest == 0
                ? "leaves the estimate"
                : "moves it " + CurveText.shift(curve, typical) + " as a rule, " + CurveText.shift(curve, largest)
                        + " at most";
        return decision.title() + ": " + move + "; sides change in " + sideChanges + " of " + comparisons
                + (comparisons == 1 ? " comparison" : " comparisons");
    }
}
