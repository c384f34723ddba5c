package org.meridian.synthesis.multiverse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.synthesis.effect.Measure;

/**
 * What every defensible analysis of one question says.
 *
 * <p>Estimates of different measures are different quantities, even if both are ratios: each measure has a curve of its own. Over
 * measures only the side of no effect is counted. The curve describes; its intervals share their studies, so it is no test.
 *
 * @param method the multiverse
 * @param studies who might be included
 * @param answers the specifications that have a result, in the order of the multiverse
 * @param failures those that have none, with the reason
 * @see <a href="https://doi.org/10.1038/s41562-020-0912-z">Simonsohn, Simmons &amp; Nelson 2020</a>
 */
public record SpecificationCurve(
        Multiverse method,
        List<Alternative<StudySet>> studies,
        List<SpecificationResult> answers,
        List<FailedSpecification> failures) {

    /** Copies the lists. */
    public SpecificationCurve {
        studies = List.copyOf(studies);
        answers = List.copyOf(answers);
        failures = List.copyOf(failures);
    }

    static SpecificationCurve of(
            Multiverse method, List<Alternative<StudySet>> studies, List<SpecificationTask.Made> made) {
        return new SpecificationCurve(
                method,
                studies,
                made.stream().flatMap(it -> it.answer().stream()).toList(),
                made.stream().flatMap(it -> it.failure().stream()).toList());
    }

    /**
     * How many analyses were made.
     *
     * @return those with a result and those without
     */
    public int size() {
        return answers.size() + failures.size();
    }

    /**
     * The curve of each measure that has a result.
     *
     * @return in the order of the multiverse
     */
    public List<MeasureCurve> curves() {
        Map<Measure, List<SpecificationResult>> byMeasure = answers.stream()
                .collect(Collectors.groupingBy(
                        it -> it.pooled().measure(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return byMeasure.entrySet().stream()
                .map(it -> new MeasureCurve(it.getKey(), it.getValue()))
                .toList();
    }

    /**
     * How many intervals lie on one side, over all measures.
     *
     * @param side the side
     * @return how many of the {@link #answers}
     */
    public long count(IntervalSide side) {
        return answers.stream().filter(it -> it.side() == side).count();
    }

    /**
     * The choices of one decision that were made in an analysis with a result.
     *
     * @param decision the decision
     * @return the choices with their reasons; none if the decision had no bearing on anything
     */
    public List<Alternative<?>> choices(Decision decision) {
        List<Alternative<?>> all =
                decision == Decision.STUDIES ? new ArrayList<>(studies) : method.alternatives(decision);
        return all.stream()
                .filter(choice -> answers.stream()
                        .anyMatch(it -> it.specification().choice(decision).equals(Optional.of(choice.name()))))
                .toList();
    }

    /**
     * Why specifications have no result, and how many for each reason.
     *
     * @return each reason once, as a sentence
     */
    public Map<String, Long> reasons() {
        return failures.stream()
                .collect(Collectors.groupingBy(FailedSpecification::reason, LinkedHashMap::new, Collectors.counting()));
    }

    /**
     * The whole curve as text: each measure, what moves it, every choice with its reason, what failed.
     *
     * @return several lines of text
     */
    public String summary() {
        return CurveText.of(this);
    }

    /** How many analyses say what, for example {@code 45 analyses; RR 0.36 to 0.64, median 0.49; …}. */
    @Override
    public String toString() {
        Stream<String> head = Stream.of(size()
                + (size() == 1 ? " analysis" : " analyses")
                + (failures.isEmpty() ? "" : ", " + failures.size() + " without a result"));
        return Stream.concat(head, curves().stream().map(MeasureCurve::toString))
                .collect(Collectors.joining("; "));
    }
}
