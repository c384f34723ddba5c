package org.meridian.judgement.printed;

import java.util.List;

/**
 * Whether printed figures can all be right.
 *
 * @param printed the figures
 * @param results what each check says about them
 */
public record StatementCheck(Printed printed, List<CheckResult> results) {

    /** Copies the list. */
    public StatementCheck {
        results = List.copyOf(results);
    }

    /**
     * The answer of all checks together.
     *
     * @return inconsistent if one is, consistent if none is and one could be made
     */
    public CheckAnswer answer() {
        if (!those(CheckAnswer.INCONSISTENT).isEmpty()) {
            return CheckAnswer.INCONSISTENT;
        }
        return those(CheckAnswer.CONSISTENT).isEmpty() ? CheckAnswer.CANNOT_BE_CHECKED : CheckAnswer.CONSISTENT;
    }

    /**
     * The results with one answer.
     *
     * @param answer the answer
     * @return the results, in the order of the checks
     */
    public List<CheckResult> those(CheckAnswer answer) {
        return results.stream().filter(result -> result.answer() == answer).toList();
    }

    /**
     * What one check says.
     *
     * @param check the check
     * @return its result
     * @throws IllegalArgumentException if it is not about such figures
     */
    public CheckResult result(Check check) {
        return results.stream()
                .filter(result -> result.check() == check)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the check \"" + check.words() + "\" is not about figures such as " + printed));
    }

    /**
     * The figures, the answer, and every check with its arithmetic.
     *
     * @return several lines of text
     */
    public String summary() {
        StringBuilder text =
                new StringBuilder(printed.toString()).append('\n').append(this).append('\n');
        for (CheckAnswer answer :
                new CheckAnswer[] {CheckAnswer.INCONSISTENT, CheckAnswer.CONSISTENT, CheckAnswer.CANNOT_BE_CHECKED}) {
            for (CheckResult result : those(answer)) {
                text.append("  ").append(result).append('\n');
            }
        }
        return text.toString();
    }

    /** The headline, for example {@code consistent: 4 of 9 checks could be made}. */
    @Override
    public String toString() {
        int made = results.size() - those(CheckAnswer.CANNOT_BE_CHECKED).size();
        return switch (answer()) {
            case CONSISTENT -> "consistent: " + made + " of " + results.size() + " checks could be made";
            case CANNOT_BE_CHECKED -> "cannot be checked: too few figures are printed";
            case INCONSISTENT ->
                "inconsistent: "
                        + String.join(
                                "; ",
                                those(CheckAnswer.INCONSISTENT).stream()
                                        .map(result -> result.check().words())
                                        .toList());
        };
    }
}
