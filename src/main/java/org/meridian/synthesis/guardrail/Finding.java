package org.meridian.synthesis.guardrail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.stat.Decimals;
import org.meridian.stat.Words;
import org.meridian.synthesis.option.Value;

/**
 * One thing a careful reader would object to.
 *
 * @param code its kind, which brings the severity, the remedy and the reference
 * @param values the values that triggered it
 * @param studies the studies concerned; empty if it concerns the analysis as a whole
 */
public record Finding(FindingCode code, List<NamedValue> values, List<String> studies) {

    /**
     * A value that triggered a finding.
     *
     * @param name what it is, for example {@code "q"}
     * @param value the value
     */
    public record NamedValue(String name, double value) {

        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if it is not finite
         */
        public NamedValue {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "the value " + name + " of a finding must be finite, but was " + value);
            }
        }

        /** Name and value, for example {@code q = 0.172}. */
        @Override
        public String toString() {
            boolean fits = Math.abs(value) >= 0.1 && Math.abs(value) < 1e7;
            return name + " = " + (fits ? Decimals.upTo(value, 3) : Decimals.significant(value, 3));
        }
    }

    /** Copies the lists. */
    public Finding {
        values = List.copyOf(values);
        studies = List.copyOf(studies);
    }

    /**
     * A finding about an analysis as a whole, without values yet.
     *
     * @param code its kind
     * @return the finding
     */
    public static Finding of(FindingCode code) {
        return new Finding(code, List.of(), List.of());
    }

    /**
     * Studies that share one control group.
     *
     * @param studies the studies, as they are labelled in the analysis
     * @return the finding {@link FindingCode#SHARED_CONTROL}
     */
    public static Finding sharedControl(List<String> studies) {
        return of(FindingCode.SHARED_CONTROL).in(studies);
    }

    /**
     * Studies that report on the same participants.
     *
     * @param studies the studies, as they are labelled in the analysis
     * @return the finding {@link FindingCode#OVERLAPPING_PATIENTS}
     */
    public static Finding overlappingPatients(List<String> studies) {
        return of(FindingCode.OVERLAPPING_PATIENTS).in(studies);
    }

    /**
     * The finding with one more value.
     *
     * @param name what it is
     * @param value the value
     * @return the finding
     */
    public Finding with(String name, double value) {
        List<NamedValue> more = new ArrayList<>(values);
        more.add(new NamedValue(name, value));
        return new Finding(code, more, studies);
    }

    /**
     * The finding in certain studies.
     *
     * @param concerned the studies' labels
     * @return the finding
     */
    public Finding in(List<String> concerned) {
        return new Finding(code, values, concerned);
    }

    /**
     * How much it should worry the reader.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * The finding as two sentences: what was found, with its values and studies, and what to do.
     *
     * @return one line of text
     */
    public String message() {
        String numbers = values.isEmpty()
                ? ""
                : values.stream().map(NamedValue::toString).collect(Collectors.joining(", ", " (", ")"));
        String where = studies.isEmpty() ? "" : ", in " + String.join(", ", studies);
        return Words.capitalised(code.title() + numbers + where) + "." + " " + Words.capitalised(code.remedy()) + ".";
    }

    /**
     * The finding as data, in the form in which results of a plan are written.
     *
     * @return code, severity, message, values, studies and reference
     */
    public Value.Fields data() {
        return Value.fields()
                .with("code", code.name())
                .with("severity", severity().name())
                .with("message", message())
                .with(
                        "values",
                        Value.of(values.stream()
                                .map(it ->
                                        Value.fields().with("name", it.name()).with("value", it.value()))
                                .toList()))
                .with("studies", Value.texts(studies.stream()))
                .with("reference", code.reference());
    }

    /** The finding as a line, for example {@code CAUTION HKSJ_Q_BELOW_1: The Hartung–Knapp factor …}. */
    @Override
    public String toString() {
        return severity() + " " + code + ": " + message();
    }
}
