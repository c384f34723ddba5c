package org.meridian.judgement.printed;

/**
 * What one check says about printed figures.
 *
 * @param check the rule
 * @param answer whether the figures keep it
 * @param arithmetic the figures put into the rule; or which figure is missing
 * @param note what a reader should know beside it; empty if nothing
 */
public record CheckResult(Check check, CheckAnswer answer, String arithmetic, String note) {

    CheckResult noting(String remark) {
        return new CheckResult(check, answer, arithmetic, remark);
    }

    /** The answer with its arithmetic, for example {@code consistent: total and parts: 9 + 10 + 11 = 30, printed 30}. */
    @Override
    public String toString() {
        return answer.words() + ": " + check.words() + ": " + arithmetic + (note.isEmpty() ? "" : " (" + note + ")");
    }
}
